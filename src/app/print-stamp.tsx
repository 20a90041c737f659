import { createEffect, onCleanup, Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { printing } from "#ui/printing.ts";
import { words } from "./beside-words.ts";

/** Under what is printed, when that was; on each page its name and number, where the browser can. */
export function PrintStamp() {
  const margins = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins];
  onCleanup(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== margins);
  });
  createEffect(() => {
    if (printing()) margins.replaceSync(isSheets() ? "" : pageMargins(document.title));
  });
  return (
    <Show when={printing() && !isSheets() && clock()}>
      {(now) => <p class="print-stamp">{t(words.printed)(dayAndTime(now()))}</p>}
    </Show>
  );
}

/** Sheets that are handed out one by one say by themselves whose they are and when they were printed. */
function isSheets(): boolean {
  return document.querySelector("[data-sheets]") !== null;
}

function clock(): number {
  return Date.now();
}

function pageMargins(title: string): string {
  const name = title.replaceAll(/[\\"\n]/g, " ");
  const letters = 'font: 9pt "Radio Canada Variable", sans-serif; color: #333';
  return `@page {
    @bottom-left { content: "${name}"; ${letters} }
    @bottom-right { content: counter(page) " / " counter(pages); ${letters} }
  }`;
}
