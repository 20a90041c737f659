import { For, Show } from "solid-js";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import { Staff } from "#ui/staff.tsx";
import { createOnline } from "#workspace/online.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { keepWords } from "./keep-words.ts";
import { links } from "./links.ts";

/** Says that what was typed is kept, how much of it exists only here, and leads to where it is said whole. */
export function KeepLine(props: { readonly form: "line" | "gauge" }) {
  const { safety } = useWorkspace();
  const online = createOnline();
  const sentence = () => {
    const { total, onlyHere, unconfirmed, holders, full, keeping } = safety();
    const offline = online() ? [] : [t(keepWords.offline)];
    const here = onlyHere > 0 ? [t(keepWords.onlyHere)(onlyHere)] : [];
    if (full) return { tone: "bad", strong: t(keepWords.full), rest: [t(keepWords.fullWhy)] };
    if (total === 0)
      return { tone: "", strong: t(keepWords.nothing), lead: t(keepWords.soFar), rest: [] };
    if (keeping === "evictable" && onlyHere > 0) {
      return { tone: "warn", strong: t(keepWords.unprotected), rest: here };
    }
    // Elsewhere is worth saying only when nothing is missing there.
    const isElsewhere = holders > 0 && onlyHere + unconfirmed === 0;
    const there = isElsewhere && online() ? [t(keepWords.holders)(holders)] : [];
    return { tone: "", strong: t(keepWords.kept), rest: [...here, ...offline, ...there] };
  };
  const spoken = () =>
    [[sentence().strong, sentence().lead].filter(Boolean).join(" "), ...sentence().rest].join(", ");

  return (
    <a
      class={`${props.form === "gauge" ? "gauge" : "keep"} ${sentence().tone}`}
      href={links.settings()}
      aria-label={props.form === "gauge" ? spoken() : undefined}
    >
      <Staff full={safety().total - safety().onlyHere} here={safety().onlyHere} />
      <Show when={props.form === "line"}>
        <span>
          <b>{sentence().strong}</b>
          <Show when={sentence().lead}>{(lead) => <> {lead()}</>}</Show>
          <For each={sentence().rest}>{(part) => <>{dot + part}</>}</For>
        </span>
        <Icon name="chevron-right" />
      </Show>
    </a>
  );
}
