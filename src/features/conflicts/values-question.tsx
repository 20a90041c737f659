import { createSignal, Show } from "solid-js";
import { phoneLink } from "#domain/phone.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { authorText } from "#parts/author-text.ts";
import { editLink } from "#parts/entry-link.ts";
import { linkedName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { movedBy } from "#parts/milestone-changes.ts";
import { milestoneWords } from "#parts/milestone-words.ts";
import { listHistory } from "#storage/history.ts";
import { Icon } from "#ui/icon.tsx";
import type { ValueOption } from "#ui/value-choice.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { createLive } from "#workspace/live.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { beforeAll } from "./before-all.ts";
import { type QuestionProps, QuestionScreen } from "./question-screen.tsx";
import { words } from "./words.ts";

/** From here on a value is read as a text, not at a glance. */
const longText = 60;

/** Two values for one field: both whole, oldest first, none chosen in advance. */
export function ValuesQuestion(props: QuestionProps & { readonly field: string }) {
  const { directory, author, today, put, store } = useWorkspace();
  const [chosen, setChosen] = createSignal<string>();
  const label = () => fieldLabel(props.entry.type, props.field);
  const values = () => liveValuesOf(props.entry.record, props.field);
  const picked = () => values().find((one) => keyOf(one) === chosen());
  const isPhone = () => fieldsOf(props.entry.type)[props.field]?.kind === "phone";
  const textOf = (value: unknown) =>
    valueText(props.entry.type, props.field, value, (to, id) => linkedName(directory, to, id));

  const moved = createQuery(["followUps"], (now) =>
    movedBy(now, props.entry, props.field, picked()?.value),
  );
  const options = () =>
    values().map((one): ValueOption => {
      const text = textOf(one.value);
      const who = author(one.actor);
      return {
        key: keyOf(one),
        value: text.length > longText ? <span class="long-value">{text}</span> : text,
        figures: isPhone(),
        nothing: one.value === null,
        detail: (
          <>
            {capital(authorText(who, one.at, today()))}
            <br />
            {who.here
              ? t(words.here)(t(thisDeviceWords[deviceKind()]))
              : t(words.received)(who.deviceName ?? who.device)}
          </>
        ),
      };
    });
  const call = () => {
    const { value } = picked() ?? values().at(-1) ?? {};
    const href = isPhone() && typeof value === "string" ? phoneLink(value) : undefined;
    return href === undefined ? undefined : { href, number: textOf(value) };
  };
  const past = createLive(
    () => props.entry,
    ({ type, id }) => listHistory(store.db, type, id),
  );
  const before = () => beforeAll(past() ?? [], props.field, values());

  return (
    <QuestionScreen
      {...props}
      title={t(words.which)}
      about={label()}
      legend={t(words.toKeep)(label())}
      options={options()}
      chosen={chosen()}
      onChoose={setChosen}
      promise={t(words.promise)(values().length - 1)}
      keep={() => put(props.entry, props.field, picked()?.value ?? null, moved())}
    >
      <Show when={moved().length > 0}>
        <p class="small">{t(milestoneWords.moved)(moved().length)}</p>
      </Show>
      <Show when={call()}>
        {(to) => (
          <a class="btn big left" href={to().href}>
            <Icon name="phone" />
            {t(words.call)(to().number)}
          </a>
        )}
      </Show>
      <Show when={editLink(props.entry)}>
        {(link) => (
          <a class="btn plain left" href={link()}>
            <Icon name="pencil" />
            {t(words.other)}
          </a>
        )}
      </Show>
      <Show when={before()}>
        {(value) => <p class="small muted">{t(words.before)(textOf(value().value))}</p>}
      </Show>
    </QuestionScreen>
  );
}

function keyOf(one: { readonly actor: string; readonly n: number }): string {
  return `${one.actor}/${one.n}`;
}
