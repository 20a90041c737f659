import { lazy } from "solid-js";
import { DirectoryListPage } from "#parts/directory-list-page.tsx";
import { createListState } from "#parts/directory-list-state.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { fetchRows } from "#ui/virtual-list.tsx";
import { buyerList } from "./buyer-list.ts";

fetchRows();

const BuyerSheet = lazy(async () => ({
  default: (await import("./buyer-sheet.tsx")).BuyerSheet,
}));

/** `#/acheteurs`, its filters and its sheets. */
export function BuyersPage() {
  const { today } = useWorkspace();
  const list = createListState(buyerList(today));
  return <DirectoryListPage list={list} sheet={(id) => <BuyerSheet id={id} list={list} />} />;
}
