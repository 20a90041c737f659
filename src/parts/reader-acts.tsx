import { Show } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createEdition } from "#workspace/reading.ts";
import { links } from "./links.ts";
import { readerActWords as words } from "./reader-act-words.ts";

/** What a reader may want of a sheet that a team published: to mend its own, to meet the others. */
export function ReaderActs(props: { readonly entry: Entry<"enterprises"> | Entry<"buyers"> }) {
  const edition = createEdition();
  const isOwn = () => {
    const own = edition()?.reader.own;
    return own?.type === props.entry.type && own.id === props.entry.id;
  };
  /** An enterprise meets buyers, and a buyer enterprises. */
  const isOtherSide = () => {
    const role = edition()?.for;
    return role === "enterprise"
      ? props.entry.type === "buyers"
      : props.entry.type === "enterprises";
  };
  return (
    <Show when={edition()}>
      <div class="row wrap">
        <Show
          when={isOwn()}
          fallback={
            <Show when={isOtherSide()}>
              <a class="btn primary" href={links.askToMeet(props.entry.type, props.entry.id)}>
                <Icon name="calendar-event" />
                {t(words.meet)}
              </a>
            </Show>
          }
        >
          <a class="btn primary" href={links.correct(props.entry.type, props.entry.id)}>
            <Icon name="pencil" />
            {t(words.correct)}
          </a>
        </Show>
      </div>
    </Show>
  );
}

/** The foot of such a sheet, or of a part of it: where it comes from. */
export function FromTeam(props: { readonly acts?: boolean }) {
  const edition = createEdition();
  return (
    <Show when={edition()}>
      {(known) => (
        <section class="flow">
          <p class="small muted">
            {t(words.from)(known().team, known().number, day(known().made))}
          </p>
          <Show when={props.acts}>
            <div class="row wrap">
              <a class="btn" href={links.writeToTeam()}>
                {t(words.write)}
              </a>
              <button type="button" class="btn" onClick={() => print()}>
                <Icon name="printer" />
                {t(words.print)}
              </button>
            </div>
          </Show>
        </section>
      )}
    </Show>
  );
}
