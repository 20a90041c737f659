import { Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { valueText } from "#i18n/value-text.ts";
import { phoneLink } from "#domain/phone.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { linkedName } from "./entry-name.ts";

/** One value as people read it, and as they use it: numbers and addresses open. */
export function FieldValue(props: { readonly entry: Entry; readonly field: string }) {
  const { directory } = useWorkspace();
  const value = (): unknown => Reflect.get(props.entry, props.field);
  const kind = () => fieldsOf(props.entry.type)[props.field]?.kind;
  const isFigures = () => kind() === "phone" || kind() === "postalCode";
  const text = () => {
    const said = valueText(props.entry.type, props.field, value(), (to, id) =>
      linkedName(directory, to, id),
    );
    return ["choice", "set", "flag"].includes(kind() ?? "") ? capital(said) : said;
  };
  const href = () => {
    const stored = value();
    if (typeof stored !== "string") return undefined;
    if (kind() === "phone") return phoneLink(stored);
    return kind() === "url" && /^https?:\/\//.test(stored) ? stored : undefined;
  };
  return (
    <Show when={href()} fallback={<span classList={{ nowrap: isFigures() }}>{text()}</span>}>
      {(link) => (
        <a href={link()} classList={{ nowrap: isFigures() }} {...outside(link())}>
          {text()}
        </a>
      )}
    </Show>
  );
}

/** A page of others opens beside the app, and is not told where one came from. */
function outside(link: string) {
  return link.startsWith("http") ? { target: "_blank", rel: "noreferrer" } : {};
}
