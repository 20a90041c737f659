import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { links } from "./links.ts";

/** To the reader of this sheet, or to a new one. */
export function PublishLink(props: {
  readonly entry: Pick<Entry, "type" | "id">;
  readonly label: string;
}) {
  const field = () => (props.entry.type === "buyers" ? "buyer" : "enterprise");
  const reader = createQuery(
    ["readers"],
    (now) => now.linked("readers", field(), props.entry.id)[0],
  );
  const href = () => {
    const known = reader();
    if (known !== undefined) return links.reader(known.id);
    return links.newReader({ [field()]: props.entry.id });
  };
  return (
    <a class="btn" href={href()}>
      {props.label}
    </a>
  );
}
