import { createSignal, Show } from "solid-js";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import {
  lockAfter,
  type LockMinutes,
  lockMinutes,
  readCode,
  saveLockAfter,
  turnLockOff,
  turnLockOn,
} from "#parts/lock-code.ts";
import { lockNow } from "#parts/lock-watch.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { CodeField } from "./code-field.tsx";
import { words } from "./words.ts";

const form = "lock";

/** A lock for the screens of this device: none, or a code and a time. */
export function LockPage() {
  const toasts = useToasts();
  const [minutes, setMinutes] = createSignal<LockMinutes>(lockAfter() ?? 5);
  const [isOn, setOn] = createSignal(lockAfter() !== undefined);
  const [isAsking, setAsking] = createSignal(lockAfter() === undefined);
  const [code, setCode] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [tried, setTried] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal(false);
  const device = () => t(thisDeviceWords[deviceKind()]);
  const wrongShape = () => readCode(code()) === undefined;
  const isOther = () => readCode(again()) !== readCode(code());

  function choose(value: string): void {
    const chosen = lockMinutes.find((one) => String(one) === value) ?? 5;
    setMinutes(chosen);
    if (isOn()) saveLockAfter(chosen);
  }

  async function turnOn(): Promise<void> {
    setTried(true);
    const read = readCode(code());
    if (read === undefined || isOther()) {
      queueMicrotask(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    setBusy(true);
    const isKept = await turnLockOn(read, minutes());
    setBusy(false);
    setRefused(!isKept);
    setOn(isKept);
    setAsking(!isKept);
    setTried(false);
    setCode("");
    setAgain("");
  }

  function turnOff(): void {
    turnLockOff();
    setOn(false);
    setAsking(true);
    toasts.show({ text: t(words.turnedOff) });
  }

  return (
    <Screen
      title={t(words.title)}
      place="more"
      back={{ href: links.settings(), label: t(words.settings) }}
      foot={
        <Show
          when={isAsking()}
          fallback={
            <>
              <Button onClick={turnOff}>{t(words.turnOff)}</Button>
              <Button kind="primary" onClick={lockNow}>
                {t(words.lockNow)}
              </Button>
            </>
          }
        >
          <a class="btn" href={links.settings()}>
            {t(words.settings)}
          </a>
          <Button
            kind="primary"
            type="submit"
            form={form}
            busy={busy() ? t(words.turningOn) : undefined}
          >
            {t(words.turnOn)}
          </Button>
        </Show>
      }
    >
      <div class="pad flow narrow">
        <Show when={isOn()} fallback={<p>{t(words.what)}</p>}>
          <NoteBox kind="ok" title={t(words.isOn)}>
            <p>{t(words.isOnWhy)}</p>
          </NoteBox>
        </Show>
        <Show when={refused()}>
          <NoteBox kind="bad" alert>
            <p>{t(words.noRoom)}</p>
          </NoteBox>
        </Show>
        <Show
          when={isAsking()}
          fallback={
            <Button kind="plain" onClick={() => setAsking(true)}>
              {t(words.change)}
            </Button>
          }
        >
          <form
            id={form}
            class="flow"
            onSubmit={(event) => {
              event.preventDefault();
              void turnOn();
            }}
          >
            <CodeField
              label={t(words.code)}
              hint={t(words.codeHint)}
              value={code()}
              onInput={setCode}
              problem={
                tried() && wrongShape()
                  ? { text: t(words.codeWrongShape), weight: "stop" }
                  : undefined
              }
            />
            <CodeField
              label={t(words.again)}
              value={again()}
              onInput={setAgain}
              problem={
                tried() && !wrongShape() && isOther()
                  ? { text: t(words.notSame), weight: "stop" }
                  : undefined
              }
            />
          </form>
        </Show>
        <ChipGroup
          legend={t(words.after)}
          choices={lockMinutes.map((value) => ({
            value: String(value),
            label: t(words.minutes)(value),
          }))}
          chosen={String(minutes())}
          onChoose={choose}
        />
        <p class="small muted">{t(words.honest)(device())}</p>
        <HelpLink topic="verrou" />
      </div>
    </Screen>
  );
}
