import { createMemo, createSignal, For, Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { shortDay } from "#i18n/calendar.ts";
import { dayOf } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { valueText } from "#i18n/value-text.ts";
import { duelWords } from "#parts/duel-words.ts";
import { authorName } from "#parts/author-text.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { lastList } from "#parts/last-list.ts";
import { links } from "#parts/links.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { Screen } from "#parts/screen.tsx";
import { linkedCounts } from "#parts/sheet-linked.ts";
import { useGo } from "#parts/use-go.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { DuelChoice, type ValueOption } from "#ui/value-choice.tsx";
import { setApart } from "#workspace/alike-pairs.ts";
import type { Entry } from "#workspace/entry.ts";
import {
  fieldChoices,
  preferredSide,
  says,
  type Side,
  takenFields,
} from "#workspace/field-choices.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { keptOf, merge, type MergeableType } from "#workspace/merging.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Two sheets, field by field: what stays of each, then one. */
export function MergeDuel(props: {
  readonly type: MergeableType;
  /** The sheet one came from. */
  readonly one: Entry;
  readonly other: Entry;
  readonly isFromList: boolean;
}) {
  const workspace = useWorkspace();
  const { directory } = workspace;
  const go = useGo();
  const { run } = useUndoable();
  const [busy, setBusy] = createSignal(false);
  const [said, setSaid] = createSignal<Readonly<Record<string, Side>>>({});
  const choices = createMemo(() => fieldChoices(props.one, props.other, directory));
  const sideOf = (field: string) => said()[field] ?? preferredSide(props.one, field);
  const back = () => (props.isFromList ? links.duplicates(props.type) : entryLink(props.one));

  async function mergeBoth(): Promise<void> {
    const { one, other, isFromList, type } = props; // gone with the second sheet once they are one
    const { kept, merged } = keptOf<Entry>(one, other);
    const mergedSide = merged === one ? "one" : "other";
    const { asked } = choices();
    const fromMerged = asked.filter((field) => sideOf(field) === mergedSide);
    const taken = takenFields(kept, merged, fromMerged);
    setBusy(true);
    await run(async () => {
      const saved = await merge(workspace, one, other, taken);
      go(isFromList ? links.duplicates(type) : entryLink(kept), { replace: true });
      return saved;
    }, t(words.merged));
    setBusy(false);
  }

  async function keepApart(): Promise<void> {
    const { one, other } = props;
    const to = back();
    await run(async () => {
      const saved = await setApart(workspace, one, other);
      go(to, { replace: true });
      return saved;
    }, t(words.keptApart));
  }

  const twoNeqs = () =>
    [props.one, props.other].every((entry) => says(entry, "neq")) &&
    choices().asked.includes("neq");
  const linked = () =>
    [props.one, props.other].map((one) => listText(linkedCounts(one, directory)));

  return (
    <Screen
      title={t(duelWords.same[props.type])}
      tabTitle={dotted(t(duelWords.same[props.type]), entryName(props.one))}
      place={lastList()}
      back={{ href: back(), label: t(props.isFromList ? words.duplicates : words.toSheet) }}
      sub={<Name text={t(words.and)(entryName(props.one), entryName(props.other))} />}
      foot={
        <>
          <Button onClick={() => void keepApart()}>{t(duelWords.apart[props.type])}</Button>
          <Button
            kind="primary"
            busy={busy() ? t(words.merging) : undefined}
            onClick={() => void mergeBoth()}
          >
            {t(words.merge)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <Show when={twoNeqs()}>
          <NoteBox kind="warn">
            <p>{t(words.twoNeqs)}</p>
          </NoteBox>
        </Show>
        <For each={choices().asked}>
          {(field) => (
            <DuelChoice
              legend={fieldLabel(props.type, field)}
              options={[
                toOption("one", props.one, field, t(words.thisOne)),
                toOption("other", props.other, field, t(words.otherOne)),
              ]}
              chosen={sideOf(field)}
              onChoose={(key) => setSaid({ ...said(), [field]: key === "one" ? "one" : "other" })}
            />
          )}
        </For>
        <div class="small muted flow">
          <p>
            <Show when={choices().asked.length === 0}>{t(words.nothingDiffers)} </Show>
            <Show when={choices().same > 0}>{t(duelWords.unchanged)(choices().same)} </Show>
            <Show when={choices().united.length > 0}>
              {t(words.united)(
                listText(choices().united.map((field) => fieldLabel(props.type, field))),
              )}
            </Show>
          </p>
          <Show when={linked().some(Boolean)}>
            <p>{t(words.linked)(linked()[0] ?? "", linked()[1] ?? "")}</p>
          </Show>
        </div>
        <NoteBox kind="ok">
          <p>{t(words.promise)}</p>
        </NoteBox>
        <p class="small">
          <a class="lk" href={entryLink(props.other)}>
            {t(duelWords.open)}
          </a>
        </p>
        <HelpLink topic="fusionner" />
      </div>
    </Screen>
  );

  /** All values of a field that has two: they stay two. */
  function toOption(key: Side, entry: Entry, field: string, which: string): ValueOption {
    const values = liveValuesOf(entry.record, field);
    const kind = fieldsOf(props.type)[field]?.kind;
    const last = values.at(-1);
    if (!says(entry, field) || last === undefined) {
      return { key, value: t(duelWords.nothing), nothing: true, detail: which };
    }
    const texts = values.map(({ value }) =>
      valueText(props.type, field, value, (to, id) => linkedName(directory, to, id)),
    );
    const who = authorName(workspace.author(last.actor));
    const when = `${who}, ${shortDay(dayOf(last.at), workspace.today())}`;
    return {
      key,
      value: [...new Set(texts)].join(` ${t(words.or)} `),
      figures: texts.length === 1 && figures.has(kind ?? ""),
      detail: (
        <>
          {which}
          <br />
          {when}
        </>
      ),
    };
  }
}

const figures: ReadonlySet<string> = new Set(["phone", "neq", "postalCode", "day", "cents"]);
