import { lazy } from "solid-js";
import { DirectoryListPage } from "#parts/directory-list-page.tsx";
import { createListState } from "#parts/directory-list-state.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { fetchRows } from "#ui/virtual-list.tsx";
import { enterpriseList } from "./enterprise-list.ts";

fetchRows();

const EnterpriseSheet = lazy(async () => ({
  default: (await import("./enterprise-sheet.tsx")).EnterpriseSheet,
}));

/** `#/entreprises`, its filters and its sheets. */
export function EnterprisesPage() {
  const { today } = useWorkspace();
  const list = createListState(enterpriseList(today));
  return <DirectoryListPage list={list} sheet={(id) => <EnterpriseSheet id={id} list={list} />} />;
}
