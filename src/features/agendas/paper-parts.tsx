import { createMemo, on } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { Plate } from "#ui/plate.tsx";
import { printing } from "#ui/printing.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { paperWords as words } from "./words.ts";

/** When a sheet was printed, and what is right if it is not. */
export function PaperFoot() {
  const { now } = useWorkspace();
  const at = createMemo(on(printing, () => now()));
  return <footer>{t(words.printed)(dayAndTime(at()))}</footer>;
}

export function PaperPlate(props: { readonly table: string }) {
  return <Plate table={props.table} label={t(words.tableLabel)(props.table)} />;
}
