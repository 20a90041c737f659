import { createSignal, Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { authorText } from "#parts/author-text.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useToasts } from "#ui/toasts.ts";
import { ValueChoice } from "#ui/value-choice.tsx";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

export interface ValuesQuestionProps {
  readonly entry: Entry;
  readonly field: string;
  readonly position: string;
  readonly onLater: () => void;
}

/** Two values for one field: both whole, oldest first, none chosen in advance. */
export function ValuesQuestion(props: ValuesQuestionProps) {
  const { directory, author, today, put } = useWorkspace();
  const toasts = useToasts();
  const [chosen, setChosen] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const label = () => fieldLabel(props.entry.type, props.field);
  const values = () => liveValuesOf(props.entry.record, props.field);
  const isPhone = () => fieldsOf(props.entry.type)[props.field]?.kind === "phone";
  const textOf = (value: unknown) =>
    valueText(props.entry.type, props.field, value, (to, id) => linkedName(directory, to, id));
  const keyOf = (one: { readonly actor: string; readonly n: number }) => `${one.actor}/${one.n}`;
  const number = () => {
    const picked = values().find((one) => keyOf(one) === chosen()) ?? values().at(-1);
    return isPhone() && typeof picked?.value === "string" ? picked.value : undefined;
  };

  async function keep(): Promise<void> {
    const picked = values().find((one) => keyOf(one) === chosen());
    if (picked === undefined) return;
    setBusy(true);
    try {
      const saved = await put(props.entry, props.field, picked.value);
      toasts.show({ text: t(words.settled), undo: () => void saved.undo() });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Screen
      title={t(words.which)}
      place="today"
      back={{ href: links.home(), label: props.position }}
      sub={
        <>
          {t(words.of)(label())}{" "}
          <a href={entryLink(props.entry)}>
            <b>
              <Name text={entryName(props.entry)} />
            </b>
          </a>
        </>
      }
      foot={
        <>
          <Button onClick={() => props.onLater()}>{t(words.later)}</Button>
          <Button
            kind="primary"
            disabled={chosen() === undefined}
            busy={busy() ? t(words.keeping) : undefined}
            onClick={() => void keep()}
          >
            {t(words.keep)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <ValueChoice
          legend={t(words.toKeep)(label())}
          options={values().map((one) => {
            const who = author(one.actor);
            return {
              key: keyOf(one),
              value: textOf(one.value),
              figures: isPhone(),
              nothing: one.value === null,
              detail: (
                <>
                  {capital(authorText(who, one.at, today()))}
                  <br />
                  {who.here ? t(words.here) : t(words.received)(who.deviceName ?? who.device)}
                </>
              ),
            };
          })}
          chosen={chosen()}
          onChoose={setChosen}
        />
        <Show when={number()}>
          {(tel) => (
            <a
              class="btn big left"
              href={`tel:${tel()
                .replaceAll(/[^\d+]/g, "")
                .slice(0, 15)}`}
            >
              <Icon name="phone" />
              {t(words.call)}
            </a>
          )}
        </Show>
        <NoteBox kind="ok">
          <p>{t(words.promise)(values().length - 1)}</p>
        </NoteBox>
      </div>
    </Screen>
  );
}
