import { Show } from "solid-js";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { Icon } from "#ui/icon.tsx";
import type { Entry } from "#workspace/entry.ts";
import { type Ask, createAsks } from "#workspace/asks.ts";
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
  const said = createSaid(() => props.entry);
  return (
    <Show when={edition()}>
      <div class="row wrap">
        <Show
          when={isOwn()}
          fallback={
            <Show when={isOtherSide()}>
              <a
                class="btn"
                classList={{ primary: said() === undefined }}
                href={links.askToMeet(props.entry.type, props.entry.id)}
              >
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
      <Show when={said()}>
        {(text) => (
          <p class="small">
            <a href={links.asks()}>{text()}</a>
          </p>
        )}
      </Show>
    </Show>
  );
}

/** What was already said to the team of this sheet, and how far that has come; the last of it. */
function createSaid(entry: () => Entry<"enterprises"> | Entry<"buyers">): () => string | undefined {
  const asks = createAsks();
  return () => {
    const about = (asks() ?? []).filter(
      ({ what }) => what.is !== "message" && what.type === entry().type && what.id === entry().id,
    );
    const meeting = about.findLast(({ what }) => what.is === "meet");
    if (meeting !== undefined) return t(words.met[progressOf(meeting)]);
    const changes = about.filter(({ what }) => what.is === "change");
    const kept = changes.filter((ask) => progressOf(ask) === "kept").length;
    if (kept > 0) return t(words.corrections)(kept);
    const sent = changes.filter(({ answer }) => answer === undefined || answer.is === "waiting");
    return sent.length > 0 ? t(words.correctionsSent)(sent.length) : undefined;
  };
}

function progressOf({ sent, answer }: Ask): "kept" | "sent" | "accepted" | "refused" {
  if (sent === undefined) return "kept";
  return answer === undefined || answer.is === "waiting" ? "sent" : answer.is;
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
