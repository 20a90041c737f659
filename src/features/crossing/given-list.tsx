import { Show } from "solid-js";
import type { Change } from "#domain/scheduling/changes.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { ChangeRows } from "#parts/change-rows.tsx";
import { changeWords } from "#parts/change-words.ts";
import { pairName } from "#parts/pair-name.ts";
import type { Directory } from "#workspace/directory.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** What had to give, with where it was wanted, where it is now, and why. */
export function GivenList(props: { readonly title: string; readonly rows: readonly Change[] }) {
  const { directory } = useWorkspace();
  return (
    <Show when={props.rows.length > 0}>
      <h3 class="q">{props.title}</h3>
      <ChangeRows
        title={props.title}
        rows={props.rows}
        whyOf={(change) => whyText(directory, change)}
      />
    </Show>
  );
}

function whyText(directory: Directory, change: Change): string | undefined {
  if (change.is === "other-table") return t(words.otherTable);
  if (!("why" in change)) return undefined;
  return dotted(change.is === "lost" && t(words.noPlace), reasonText(directory, change.why));
}

function reasonText(
  directory: Directory,
  why: Extract<Change, { readonly why: unknown }>["why"],
): string {
  if (why.code !== "made-way") return t(changeWords.why[why.code]);
  return why.meetings.length === 0
    ? t(words.madeWay)
    : t(changeWords.madeWayFor)(listText(why.meetings.map((one) => pairName(directory, one))));
}
