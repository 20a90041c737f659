import { useSearchParams } from "@solidjs/router";
import { createEffect, Match, on, Show, Switch } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { atStep } from "#parts/at-step.ts";
import { createChosenCells } from "#parts/chosen-cells.ts";
import { FileProgress } from "#parts/file-progress.tsx";
import { fileWords } from "#parts/file-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { passFile } from "#workspace/door-file.ts";
import { PassphraseForm } from "#parts/passphrase-form.tsx";
import { fileFaultText, RefusedFile } from "#parts/refused-file.tsx";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { FileDrop, FilePicker } from "#ui/file-picker.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { receiveWords as words } from "./receive-words.ts";
import { receiptWords } from "./receipt-words.ts";
import { createReceiving, type Receiving } from "./receiving.ts";
import { ReturnedStep } from "./returned-step.tsx";
import { StrangerStep } from "./stranger-step.tsx";
import { strangerWords } from "./stranger-words.ts";
import { UnsignedStep } from "./unsigned-step.tsx";
import { exchangeWords } from "./words.ts";
import { WhereIsIt } from "./where-is-it.tsx";
import { OpenLocked, ReadingFile } from "#parts/file-steps.tsx";

const form = "passphrase";

/** From the file of a colleague to its receipt. */
export function ReceivePage() {
  const { safety, space } = useWorkspace();
  const [parameters] = useSearchParams<{ fichier?: string }>();
  const go = useGo();
  const undoable = useUndoable();
  const receiving = createReceiving();
  const { state } = receiving;
  const at = <S extends Receiving["step"]>(step: S) => atStep(state(), step);
  createEffect(
    on(
      () => parameters.fichier,
      (id) => {
        if (id !== undefined) void receiving.read(id);
      },
    ),
  );
  const choosing = createChosenCells();
  const takeChosen = async () => {
    const taken = choosing.chosen().size;
    const found = at("stranger")?.answer.differing;
    if (found === undefined) return;
    await undoable.run(async () => {
      const saved = await choosing.write(found);
      choosing.clear();
      return saved;
    }, t(strangerWords.taken)(taken));
    // What a full device refused stays chosen.
    if (choosing.chosen().size === 0) await receiving.readAgain(parameters.fichier ?? "");
  };
  const abandon = () => void receiving.abandon(parameters.fichier);
  const refuse = () =>
    void undoable.run(() => receiving.refuse(parameters.fichier ?? ""), t(exchangeWords.removed));
  const refusal = () => {
    const other = at("other-space");
    if (other !== undefined) {
      const { from, space: team } = other.header;
      const sender = from.name || t(words.other.someone);
      return {
        text: {
          title: t(words.other.title),
          detail: t(words.other.detail)(sender, team.name, space.name),
          steps: words.other.steps.map((step) => t(step)),
        },
        trace: `${other.name}, ${team.id}, ${from.device}`,
        code: "other-space",
      };
    }
    const published = at("published");
    if (published !== undefined) {
      return {
        text: {
          title: t(words.published.title),
          detail: t(words.published.detail),
          steps: [],
        },
        trace: published.name,
        code: "publication",
      };
    }
    const refused = at("refused") ?? at("sealed");
    if (refused === undefined) return undefined;
    const { problem, name } = refused;
    return {
      text: fileFaultText(problem),
      trace: `${name}, ${JSON.stringify(problem)}`,
      code: problem.code,
    };
  };
  /** The file waits, whole: it was not even read. */
  const isBrowser = () => at("refused")?.problem.code === "browser";
  const name = () => {
    const current = state();
    return current.step === "choosing" ? undefined : current.name;
  };
  const title = () => {
    if (isBrowser()) return t(fileWords.notRead);
    if (at("sealed")) return t(fileWords.locked);
    if (at("stranger")) return t(strangerWords.title);
    if (at("returned")) return t(receiptWords.receipt);
    if (refusal()) return t(fileWords.refused);
    if (at("unsigned")) return t(receiptWords.toAdd);
    return at("locked") ? t(fileWords.locked) : t(words.title);
  };

  return (
    <Screen
      title={title()}
      place="exchanges"
      back={{ href: links.exchanges(), label: t(exchangeWords.title) }}
      sub={name() ?? t(words.sub)}
      foot={
        <Switch fallback={<Button onClick={() => go(links.exchanges())}>{t(words.later)}</Button>}>
          <Match when={isBrowser()}>
            <Button onClick={() => go(links.exchanges())}>{t(words.later)}</Button>
            <Button kind="primary" onClick={receiving.again}>
              {t(fileWords.again)}
            </Button>
          </Match>
          <Match when={at("sealed")}>
            <Button onClick={() => go(links.exchanges())}>{t(words.later)}</Button>
            <Button kind="primary" onClick={() => go(links.askForKeys())}>
              {t(words.askForKeys)}
            </Button>
          </Match>
          <Match when={at("stranger")}>
            <Show when={choosing.chosen().size === 0}>
              <p class="small reason">{t(strangerWords.nothingChosen)}</p>
            </Show>
            <Button onClick={refuse}>{t(strangerWords.drop)}</Button>
            <Button
              kind="primary"
              disabled={choosing.chosen().size === 0}
              onClick={() => void takeChosen()}
            >
              {t(strangerWords.take)(choosing.chosen().size)}
            </Button>
          </Match>
          <Match when={at("returned")}>
            <a class="btn primary" href={links.exchanges()}>
              {t(receiptWords.done)}
            </a>
          </Match>
          <Match when={at("other-space") ?? at("published")} keyed>
            {({ passed, step }) => (
              <>
                <a class="btn" href={links.exchanges()}>
                  {t(words.close)}
                </a>
                <Button
                  kind="primary"
                  onClick={() => {
                    passFile(passed);
                    go(step === "published" ? links.openPublication() : links.joinTeam());
                  }}
                >
                  {t(words.openApart)}
                </Button>
              </>
            )}
          </Match>
          <Match when={at("choosing") ?? refusal()}>
            <a class="btn" href={links.exchanges()}>
              {t(refusal() ? words.close : words.later)}
            </a>
            <FilePicker
              label={t(fileWords.choose)}
              kind="primary"
              several
              onFiles={(files) => void receiving.take(files)}
            />
          </Match>
          <Match when={at("unsigned")}>
            <Button onClick={refuse}>{t(receiptWords.cancel)}</Button>
            <Button kind="primary" onClick={() => void receiving.add(parameters.fichier ?? "")}>
              {t(receiptWords.add)}
            </Button>
          </Match>
          <Match when={at("locked")}>
            <Button onClick={() => go(links.exchanges())}>{t(words.later)}</Button>
            <OpenLocked form={form} busy={at("locked")?.busy} />
          </Match>
        </Switch>
      }
    >
      <Switch>
        <Match when={at("choosing")}>
          <FileDrop onFiles={(files) => void receiving.take(files)}>
            <WhereIsIt />
          </FileDrop>
        </Match>
        <Match when={at("keeping")}>
          <div class="pad flow narrow">
            <FileProgress share={0} words={t(words.keeping)} />
          </div>
        </Match>
        <Match when={at("reading")}>
          <ReadingFile share={at("reading")?.share} onStop={abandon} />
        </Match>
        <Match when={at("writing")}>
          <div class="pad flow narrow">
            <FileProgress share={1} words={t(fileWords.writing)} />
          </div>
        </Match>
        <Match when={at("locked")}>
          <div class="pad flow narrow">
            <NoteBox>
              <p>{t(words.lockedWhy)}</p>
            </NoteBox>
            <PassphraseForm
              id={form}
              from="sender"
              wrong={at("locked")?.wrong === true}
              onSubmit={(typed) => void receiving.read(parameters.fichier ?? "", typed)}
            />
            <Button kind="plain" onClick={abandon}>
              {t(words.giveUp)}
            </Button>
            <HelpLink topic="six-mots" />
          </div>
        </Match>
        <Match when={at("unsigned")} keyed>
          {({ receipt }) => <UnsignedStep receipt={receipt} />}
        </Match>
        <Match when={at("stranger")} keyed>
          {({ answer }) => <StrangerStep answer={answer} choosing={choosing} />}
        </Match>
        <Match when={at("returned")} keyed>
          {({ answer }) => <ReturnedStep answer={answer} />}
        </Match>
        <Match when={refusal()} keyed>
          {(refused) => (
            <RefusedFile
              text={refused.text}
              trace={refused.trace}
              code={refused.code}
              help="repertoire"
              act={
                <Show when={at("sealed")}>
                  <Button kind="plain" onClick={abandon}>
                    {t(words.giveUp)}
                  </Button>
                </Show>
              }
              intact={
                <>
                  <b>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</b>{" "}
                  {t(words.intact)(safety().total)} {at("sealed") && t(words.waits)}
                </>
              }
            />
          )}
        </Match>
      </Switch>
    </Screen>
  );
}
