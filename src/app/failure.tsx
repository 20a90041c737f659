import { onMount } from "solid-js";
import { type Bilingual, t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { isDead, StorageError, toRefusal } from "#storage/storage-error.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { noteRefusal } from "#workspace/last-steps.ts";
import { failureWords } from "./failure-words.ts";
import { words } from "./words.ts";

/** What happened, what to do, and the trace for support. */
export function Failure(props: { readonly error: unknown }) {
  const refusal = () =>
    isDead(props.error) ? new StorageError("ConnectionLost", props.error) : toRefusal(props.error);
  const said = () => {
    const error = refusal();
    const name = error instanceof Error ? error.name : "";
    return refusals[name] ?? { title: words.failedTitle, text: failureWords.failed };
  };
  onMount(() => noteRefusal(refusal()));
  return (
    <>
      <NoteBox kind="bad" title={t(said().title)} alert>
        <p>{t(said().text)}</p>
      </NoteBox>
      <div class="row wrap">
        <a class="btn primary" href={links.home()}>
          {t(failureWords.toToday)}
        </a>
        <button type="button" class="btn" onClick={() => globalThis.location.reload()}>
          {t(words.restartApp)}
        </button>
      </div>
      <p class="small">
        <a class="lk" href={links.about("report")}>
          {t(failureWords.report)}
        </a>
      </p>
      <details class="small muted">
        <summary>{t(failureWords.details)}</summary>
        <p class="trace">
          {props.error instanceof Error
            ? (props.error.stack ?? props.error.message)
            : String(props.error)}
        </p>
      </details>
    </>
  );
}

/** What the device refuses to open, by the name of the error: each with what to do. */
const refusals: Readonly<
  Record<string, { readonly title: Bilingual<string>; readonly text: Bilingual<string> }>
> = {
  NewerDatabase: { title: failureWords.newerTitle, text: failureWords.newer },
  StorageFull: { title: failureWords.fullTitle, text: failureWords.full },
  ConnectionLost: { title: failureWords.lostTitle, text: failureWords.lost },
  StorageRefused: { title: failureWords.refusedTitle, text: failureWords.refused },
  DatabaseMoved: { title: failureWords.movedTitle, text: failureWords.moved },
  DatabaseLeft: { title: failureWords.leftTitle, text: failureWords.left },
};
