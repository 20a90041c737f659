import { createMemo, Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { Highlighted } from "#ui/highlighted.tsx";
import { Item } from "#ui/item.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { foundDetail } from "./found-detail.ts";
import type { Found } from "./found.ts";
import { snippet } from "./snippet.ts";

/** One result: its name, where it belongs, and the words that answer when these do not show it. */
export function FoundLine(props: {
  readonly entry: Entry;
  readonly typed: string;
  readonly found: Found;
}) {
  const workspace = useWorkspace();
  const marked = (text: string) => workspace.search.highlight(text, props.typed, props.found);
  const name = createMemo(() => marked(entryName(props.entry)));
  const detail = createMemo(() => marked(foundDetail(props.entry, workspace)));
  const elsewhere = createMemo(() => {
    if ([...name(), ...detail()].some(({ hit }) => hit)) return undefined;
    for (const [field, spec] of Object.entries(fieldsOf(props.entry.type))) {
      const value: unknown = Reflect.get(props.entry, field);
      const isTold = spec.secret !== true && (spec.kind === "name" || spec.kind === "text");
      const isText = typeof value === "string" && isTold;
      const pieces = isText ? snippet(marked(value)) : undefined;
      if (pieces !== undefined) return { field, pieces };
    }
    return undefined;
  });
  return (
    <Item
      href={entryLink(props.entry)}
      title={<Highlighted pieces={name()} />}
      detail={<Highlighted pieces={detail()} />}
      chevron
    >
      <Show when={elsewhere()}>
        {(one) => (
          <span class="d">
            {fieldLabel(props.entry.type, one().field)}
            {"\u00A0: "}
            <Highlighted pieces={one().pieces} />
          </span>
        )}
      </Show>
    </Item>
  );
}
