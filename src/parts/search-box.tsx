import { useLocation, useSearchParams } from "@solidjs/router";
import { createEffect, createSignal, on, onMount } from "solid-js";
import { t } from "#i18n/language.ts";
import { SearchField } from "#ui/search-field.tsx";
import { links, pathOf } from "./links.ts";
import { isNews, typing } from "./search-typing.ts";
import { searchWords } from "./search-words.ts";
import { useGo } from "./use-go.ts";

/** Screens that list what the box finds. */
const lists = new Set(
  [links.search(), links.enterprises(), links.buyers(), links.notes()].map(pathOf),
);

/** Those that stand beside their sheets on a wide screen. */
const panes = new Set([links.enterprises(), links.buyers()].map(pathOf));

/** From a screen that lists nothing, typing leads to the page of results. */
export function SearchBox() {
  const location = useLocation();
  const go = useGo();
  const [parameters, setParameters] = useSearchParams<{ q?: string }>();
  const inAddress = () => parameters.q ?? "";
  if (typing.carried === undefined) typing.onTheWay.clear();
  const [typed, setTyped] = createSignal(typing.carried ?? inAddress());
  createEffect(
    on(inAddress, (text) => {
      if (isNews(text)) setTyped(text);
    }),
  );

  let input: HTMLInputElement | undefined;
  onMount(() => {
    if (typing.carried === undefined) return;
    typing.carried = undefined;
    // At once: what is typed without a focus is lost, or is a shortcut.
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  });

  function search(text: string): void {
    setTyped(text);
    if (isListShown(location.pathname)) {
      typing.onTheWay.add(text);
      setParameters({ q: text || undefined }, { replace: true, scroll: false });
    } else if (text !== "") {
      typing.carried = text;
      typing.onTheWay.add(text);
      go(links.search(text));
    }
  }

  return (
    <SearchField
      ref={(element) => (input = element)}
      label={t(searchWords.search)}
      clearLabel={t(searchWords.clear)}
      value={typed()}
      onInput={search}
      enterkeyhint="search"
      shortcut="/"
    />
  );
}

function isListShown(pathname: string): boolean {
  if (lists.has(pathname)) return true;
  const list = pathname.slice(0, pathname.lastIndexOf("/"));
  return panes.has(list) && matchMedia("(width >= 720px)").matches;
}
