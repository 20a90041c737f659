import { For, Show } from "solid-js";
import { isEmail, mailLink } from "#domain/email.ts";
import type { LinkTarget } from "#domain/field.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { valueText } from "#i18n/value-text.ts";
import { phoneLink } from "#domain/phone.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryLink } from "./entry-link.ts";
import { linkedName } from "./entry-name.ts";

/** One value as people read it, and as they use it: sheets, numbers and addresses open. */
export function FieldValue(props: { readonly entry: Entry; readonly field: string }) {
  const linked = () => {
    const spec = fieldsOf(props.entry.type)[props.field];
    return spec?.kind === "link" || spec?.kind === "links" ? spec.to : undefined;
  };
  return (
    <Show when={linked()} fallback={<PlainValue {...props} />}>
      {(to) => (
        <For each={[Reflect.get(props.entry, props.field)].flat()}>
          {(id) => <LinkedRecord to={to()} id={String(id)} />}
        </For>
      )}
    </Show>
  );
}

/** The name of another record; one that has a sheet leads to it. */
function LinkedRecord(props: { readonly to: LinkTarget; readonly id: string }) {
  const { directory, pulse } = useWorkspace();
  const name = () => {
    pulse.follow([props.to]);
    return linkedName(directory, props.to, props.id);
  };
  const found = () => {
    pulse.follow([props.to]);
    const entry = directory.find(props.to, props.id);
    const isSheet = entry !== undefined && entry.type !== "members" && entry.state !== "erased";
    return isSheet ? entry : undefined;
  };
  return (
    <div>
      <Show when={found()} fallback={name()}>
        {(entry) => <a href={entryLink(entry())}>{name()}</a>}
      </Show>
    </div>
  );
}

function PlainValue(props: { readonly entry: Entry; readonly field: string }) {
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
    if (kind() === "email") return isEmail(stored) ? mailLink(stored) : undefined;
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
