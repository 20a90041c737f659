import { useParams } from "@solidjs/router";
import { createMemo, createResource, createSignal, Show, untrack } from "solid-js";
import { addDays } from "#domain/day.ts";
import { isRecordType } from "#domain/record-types.ts";
import { day } from "#i18n/calendar.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { capital } from "#i18n/capital.ts";
import { dayAndTime, dayOf } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { authorName } from "#parts/author-text.ts";
import { countedKeys } from "#parts/counted-keys.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { heldDays } from "#storage/held.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { confirmErasures, contest, findHeld, type HeldHere } from "#workspace/contesting.ts";
import type { Directory } from "#workspace/directory.ts";
import { type Entry, toEntry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { heldWords as words } from "./held-words.ts";
import { PickList } from "./pick-list.tsx";
import { words as eraseWords } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { decoded } from "#parts/decoded.ts";
import { GoneScreen } from "#parts/gone-screen.tsx";

/** What one file erased, when that was much: a person looks at each before it is gone. */
export function HeldPage() {
  const workspace = useWorkspace();
  const parameters = useParams<{ file: string }>();
  const [held] = createResource(
    () => decoded(parameters.file),
    (file) => findHeld(workspace, file),
  );
  return (
    <Show when={!held.loading}>
      <Show when={held()} fallback={<Nothing />}>
        {(found) => <Held {...found()} />}
      </Show>
    </Show>
  );
}

function Held(props: NonNullable<Awaited<ReturnType<typeof findHeld>>>) {
  const workspace = useWorkspace();
  const { author, today, directory } = workspace;
  const go = useGo();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal<"contest" | "confirm">();
  const [refused, setRefused] = createSignal<string>();
  const canReturn = ({ record, gestures, back }: HeldHere) =>
    back !== "whole" &&
    (directory.replica.get(record.type, record.id)?.erased ?? []).every((one) =>
      gestures.includes(one),
    );
  // Noted before or with the file: what a person asked is not undone by a thumb in a hurry.
  const askers = new Set(
    untrack(() => directory.list("accessRequests")).flatMap(({ kind, contact }) =>
      kind === "erasure" && contact !== undefined ? [contact] : [],
    ),
  );
  const hasAsked = ({ record: { type, id } }: HeldHere) => type === "contacts" && askers.has(id);
  const rows = createMemo(() =>
    props.records
      .map((held) => ({
        held,
        id: `${held.record.type}/${held.record.id}`,
        title: nameOf(held, directory),
        detail: dotted(kindOf(held), whyOf(held)),
        fixed: !canReturn(held),
      }))
      .toSorted((a, b) => compareNames(a.title, b.title)),
  );
  const returnable = () => rows().filter(({ fixed }) => !fixed);
  const [chosen, setChosen] = createSignal<ReadonlySet<string>>(
    new Set(returnable().flatMap(({ id, held }) => (hasAsked(held) ? [] : [id]))),
  );
  const isAllBack = () => props.records.every(({ back }) => back === "whole");
  const picked = () => returnable().filter(({ id }) => chosen().has(id));
  const who = () => authorName(author(props.head.from));
  const when = () => dayAndTime(props.head.at, today());

  function whyOf(held: HeldHere): string | false {
    if (held.back !== undefined) return t(words.back[held.back]);
    if (!canReturn(held)) return t(words.otherGesture);
    return hasAsked(held) && t(words.hasAsked);
  }

  async function finish(): Promise<void> {
    const records = picked().map(({ held }) => held);
    const { file } = props.head;
    const what = countedKeys(records.map(({ record }) => `${record.type}/${record.id}`));
    const story = {
      what: t(words.storyWhat)(what),
      circumstances: t(words.storyWhy)(who(), when()),
      measures: t(words.storyMeasures),
    };
    setBusy(records.length > 0 ? "contest" : "confirm");
    setRefused(undefined);
    try {
      if (records.length > 0) {
        const back = await contest(workspace, file, records, story);
        toasts.show({ text: t(words.contested)(back) });
      } else {
        await confirmErasures(workspace, file);
        toasts.show({ text: t(words.confirmed) });
      }
      go(links.home(), { replace: true });
    } catch (error) {
      setRefused(refusalText(error));
      setBusy(undefined);
    }
  }

  return (
    <Screen
      title={t(words.title)}
      place="today"
      back={{ href: links.home(), label: t(eraseWords.toToday) }}
      sub={t(words.by)(props.records.length, who(), when())}
      foot={
        <>
          <Show
            when={picked().length > 0}
            fallback={
              <Button
                kind="danger"
                busy={busy() === "confirm" ? t(words.confirming) : undefined}
                onClick={() => void finish()}
              >
                {t(isAllBack() ? words.clear : words.confirm)}
              </Button>
            }
          >
            <Button onClick={() => setChosen(new Set<string>())}>{t(words.none)}</Button>
            <Button
              kind="primary"
              busy={busy() === "contest" ? t(words.contesting) : undefined}
              onClick={() => void finish()}
            >
              {t(words.contest)(picked().length)}
            </Button>
          </Show>
        </>
      }
    >
      <div class="pad flow narrow">
        <RefusalBox text={refused()} />
        <p>{t(words.why)(day(addDays(dayOf(props.head.at), heldDays)))}</p>
        <p>{t(isAllBack() ? words.allBack : words.ask)}</p>
        <Show when={picked().length === 0 && returnable().length > 0}>
          <div class="row between">
            <span class="small muted">{t(words.confirmAsk)}</span>
            <Button
              shape="small"
              onClick={() => setChosen(new Set(returnable().map(({ id }) => id)))}
            >
              {t(words.all)(returnable().length)}
            </Button>
          </div>
        </Show>
        <PickList
          title={t(eraseWords.erased)}
          why={t(words.chosen)(picked().length)}
          rows={rows()}
          chosen={chosen()}
          onChange={setChosen}
        />
      </div>
    </Screen>
  );
}

function nameOf({ record }: HeldHere, directory: Directory): string {
  if (!isRecordType(record.type)) return record.id;
  const entry: Entry = toEntry<typeof record.type>(record.type, record);
  // It has no name of its own: whose it is says it.
  const reader = entry.type === "proposals" ? directory.find("readers", entry.reader) : undefined;
  return entryName(reader ?? entry);
}

function kindOf({ record: { type } }: HeldHere): string {
  return isRecordType(type) ? capital(t(recordWords[type].one)) : type;
}

function Nothing() {
  return (
    <GoneScreen
      title={t(words.title)}
      place="today"
      what={t(words.nothing)}
      why={t(words.nothingWhy)}
      back={{ href: links.home(), label: t(eraseWords.toToday) }}
    />
  );
}
