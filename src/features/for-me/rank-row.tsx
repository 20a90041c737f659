import { For, type JSX, Show } from "solid-js";
import { entryName } from "#parts/entry-name.ts";
import type { ForMe, Self } from "#parts/for-me.ts";
import { forMeReasons } from "#parts/for-me-reasons.ts";
import type { Link } from "#parts/links.ts";
import { placeText } from "#parts/place-text.ts";
import { Name } from "#ui/name.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import "./for-me.css";

export interface RankRowProps {
  readonly row: ForMe;
  readonly side: Self["side"];
  readonly number?: number | undefined;
  readonly href: Link;
  /** A choice beside the name. */
  readonly end?: JSX.Element;
}

/** Somebody of the other side with what speaks for meeting them, in words; never a score. */
export function RankRow(props: RankRowProps) {
  const { directory } = useWorkspace();
  const reasons = () => forMeReasons(directory, props.side, props.row.match);
  return (
    <div class="rank">
      <Show when={props.number}>{(number) => <b class="n num">{number()}</b>}</Show>
      <a class="grow whom" href={props.href}>
        <span class="t">
          <Name text={entryName(props.row.sheet)} />
        </span>{" "}
        <span class="d">{placeText(props.row.sheet)}</span>
      </a>
      {props.end}
      <Show when={reasons().length > 0}>
        <ul class="why3">
          <For each={reasons()}>{(reason) => <li>{reason}</li>}</For>
        </ul>
      </Show>
    </div>
  );
}
