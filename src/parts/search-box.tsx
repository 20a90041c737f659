import { useLocation, useNavigate, useSearchParams } from "@solidjs/router";
import { onMount } from "solid-js";
import { t } from "#i18n/language.ts";
import { SearchField } from "#ui/search-field.tsx";
import { links, pathOf } from "./links.ts";
import { searchWords } from "./search-words.ts";

/** Screens that list what the box finds; from any other one, typing leads to the page of results. */
const lists = new Set(
  [links.search(), links.enterprises(), links.buyers(), links.notes()].map(pathOf),
);

/** The box that had the focus is gone with its screen: the next one takes it over. */
const focus = { carried: false };

export function SearchBox() {
  const location = useLocation();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams<{ q?: string }>();
  let input: HTMLInputElement | undefined;

  onMount(() => {
    if (!focus.carried) return;
    focus.carried = false;
    // After the screen has moved the focus to its title.
    requestAnimationFrame(() => {
      input?.focus();
      input?.setSelectionRange(input.value.length, input.value.length);
    });
  });

  function search(text: string): void {
    if (lists.has(location.pathname)) setParameters({ q: text || undefined }, { replace: true });
    else if (text !== "") {
      focus.carried = true;
      navigate(pathOf(links.search(text)));
    }
  }

  return (
    <SearchField
      ref={(element) => (input = element)}
      label={t(searchWords.search)}
      clearLabel={t(searchWords.clear)}
      value={parameters.q ?? ""}
      onInput={search}
      enterkeyhint="search"
      shortcut="/"
    />
  );
}
