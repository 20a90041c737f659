import { type Accessor, For, type JSX, Match, Switch, untrack } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { fileWords } from "#parts/file-words.ts";
import { PassphraseForm } from "#parts/passphrase-form.tsx";
import { fileFaultText, RefusedFile } from "#parts/refused-file.tsx";
import { Button } from "#ui/button.tsx";
import { FileDrop, FilePicker } from "#ui/file-picker.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import type { createOpening, Opening } from "./opening.ts";
import { openWords as words } from "./open-words.ts";
import { OpenLocked, ReadingFile } from "#parts/file-steps.tsx";

const form = "passphrase";

interface OpeningProps {
  readonly opening: ReturnType<typeof createOpening>;
}

export const at = <S extends Opening["step"]>(state: Accessor<Opening>, step: S) =>
  atStep(state(), step);

/** From the picker to a file that was checked, which the children show. */
export function OpeningBody(
  props: OpeningProps & { readonly intro: JSX.Element; readonly children: JSX.Element },
) {
  // The same as long as the screen is there.
  const { state, read, stop } = untrack(() => props.opening);
  return (
    <Switch>
      <Match when={at(state, "choosing")}>
        <FileDrop onFiles={([file]) => file && void read(file)}>
          <div class="pad flow narrow">
            {props.intro}
            <section>
              <SectionHead title={t(words.where)} />
              <ul class="list lines">
                <For each={words.whereSteps}>{(step) => <li>{t(step)}</li>}</For>
              </ul>
            </section>
          </div>
        </FileDrop>
      </Match>
      <Match when={at(state, "reading")}>
        <ReadingFile share={at(state, "reading")?.share} onStop={stop} />
      </Match>
      <Match when={at(state, "locked")}>
        <div class="pad flow narrow">
          <p>{t(words.lockedWhy)}</p>
          <PassphraseForm
            id={form}
            from="paper"
            wrong={at(state, "locked")?.wrong === true}
            onSubmit={(typed) => {
              const locked = at(state, "locked");
              if (locked !== undefined) void read(locked.file, typed);
            }}
          />
        </div>
      </Match>
      <Match when={at(state, "refused")} keyed>
        {({ problem, file }) => (
          <RefusedFile
            text={fileFaultText(problem)}
            trace={`${file.name}, ${JSON.stringify(problem)}`}
            code={problem.code}
            help="sauvegarde"
            intact={<b>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</b>}
          />
        )}
      </Match>
      <Match when={at(state, "checked")}>{props.children}</Match>
    </Switch>
  );
}

/** What decides while the file is not checked yet. */
export function OpeningFoot(
  props: OpeningProps & { readonly onLater: () => void; readonly children: JSX.Element },
) {
  // The same as long as the screen is there.
  const { state, read, stop } = untrack(() => props.opening);
  return (
    <Switch fallback={<Button onClick={() => props.onLater()}>{t(words.later)}</Button>}>
      <Match when={at(state, "choosing") ?? at(state, "refused")}>
        <Button onClick={() => props.onLater()}>{t(words.later)}</Button>
        <FilePicker
          label={t(fileWords.choose)}
          kind="primary"
          onFiles={([file]) => file && void read(file)}
        />
      </Match>
      <Match when={at(state, "locked")}>
        <Button onClick={stop}>{t(words.other)}</Button>
        <OpenLocked form={form} busy={at(state, "locked")?.busy} />
      </Match>
      <Match when={at(state, "checked")}>{props.children}</Match>
    </Switch>
  );
}
