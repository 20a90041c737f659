import { useParams } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import { answerBefore } from "#domain/answer-before.ts";
import { day } from "#i18n/calendar.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { linkedTo } from "#parts/linked-to.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Name } from "#ui/name.tsx";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { canErase, eraseForever } from "#workspace/erasing.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { Devices } from "./devices.tsx";
import {
  findToErase,
  mentionsOf,
  mergedCopies,
  openRequests,
  probableSame,
  readersOf,
} from "./found.ts";
import { PickList } from "./pick-list.tsx";
import { Reach } from "./reach.tsx";
import { WhatGoes } from "./what-goes.tsx";
import { words } from "./words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { GoneScreen } from "#parts/gone-screen.tsx";
import { LinkedRows } from "#parts/linked-rows.tsx";

/** The one act without a way back: what goes with it, what stays, who will confirm, what is out of reach. */
export function ErasePage() {
  const parameters = useParams<{ type: string; id: string }>();
  const entry = createQuery(allTypes, (directory) => {
    const type = typeOfAddress(parameters.type);
    return type !== undefined && canErase(type)
      ? findToErase(directory, type, parameters.id)
      : undefined;
  });
  return (
    <Show when={entry()} fallback={<Gone />}>
      {(found) => <EraseSheet entry={found()} />}
    </Show>
  );
}

function EraseSheet(props: { readonly entry: Entry }) {
  const workspace = useWorkspace();
  const { directory } = workspace;
  const go = useGo();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const merged = createQuery(allTypes, () => mergedCopies(workspace, props.entry));
  const readers = createQuery(allTypes, () => readersOf(directory, props.entry));
  const probable = createQuery(allTypes, () => probableSame(directory, props.entry));
  const [others, setOthers] = createSignal<ReadonlySet<string>>(
    new Set([...merged(), ...readers()].map(({ id }) => id)),
  );
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const same = () => [...merged(), ...readers(), ...probable()];
  const entries = createMemo(() => [props.entry, ...same().filter(({ id }) => others().has(id))]);
  const isPerson = () => props.entry.type === "contacts";
  const mentions = createQuery(allTypes, () =>
    mentionsOf(directory, entries(), t(isPerson() ? words.someone : words.someBody)),
  );
  const linked = createQuery(allTypes, () => {
    const gone = new Set([...entries(), ...mentions().map(({ note }) => note)].map(({ id }) => id));
    const rows = entries().flatMap((one) => linkedTo(one, directory));
    return [...new Map(rows.map((row) => [row.id, row])).values()].filter(
      ({ id }) => !gone.has(id),
    );
  });
  const requests = createQuery(allTypes, () => openRequests(directory, entries()));
  const asked = () => {
    const askedOn = requests()[0]?.askedOn;
    return askedOn === undefined
      ? undefined
      : t(words.asked)(day(askedOn), day(answerBefore(askedOn)));
  };

  async function erase(): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    try {
      const all = mentions();
      const key = await eraseForever(workspace, {
        entries: entries(),
        rewritten: all.filter(({ note }) => !left().has(note.id)),
        review: all.filter(({ note }) => left().has(note.id)).map(({ note }) => note),
        answered: requests(),
      });
      go(links.erasure(key.slice("erasure/".length)), { replace: true });
    } catch (error) {
      setRefused(refusalText(error));
      setBusy(false);
    }
  }

  return (
    <Screen
      title={t(isPerson() ? words.person : words.sheet)}
      place={placeOf(props.entry)}
      back={{ href: entryLink(props.entry), label: entryName(props.entry) }}
      sub={<Name text={dotted(entryName(props.entry), asked())} />}
      foot={
        <>
          <Button onClick={() => go(entryLink(props.entry))}>{t(words.keep)}</Button>
          <Button
            kind="danger"
            busy={busy() ? t(words.erasing) : undefined}
            onClick={() => void erase()}
          >
            {t(words.erase)}
          </Button>
        </>
      }
    >
      <div class="pad cols airy">
        <div class="flow">
          <RefusalBox text={refused()} />
          <WhatGoes entries={entries()} />
          <p class="small muted">
            {t(words.noUndo)}{" "}
            <Show when={isPerson()}>
              {t(words.before)}{" "}
              <a class="lk" href={links.personFile(props.entry.id)}>
                {t(words.export)}
              </a>
            </Show>
          </p>
          <PickList
            title={t(words.same)}
            why={t(words.sameWhy)}
            rows={same().map((one) => ({
              id: one.id,
              title: entryName(one),
              detail: t(whyOf(one)),
            }))}
            chosen={others()}
            onChange={setOthers}
          />
          <PickList
            title={t(words.named)}
            why={t(isPerson() ? words.namedWhy : words.namedSheetWhy)}
            rows={mentions().map(({ note, text }) => ({
              id: note.id,
              title: entryName(note),
              detail: text,
            }))}
            chosen={
              new Set(mentions().flatMap(({ note }) => (left().has(note.id) ? [] : [note.id])))
            }
            onChange={(chosen) =>
              setLeft(
                new Set(mentions().flatMap(({ note }) => (chosen.has(note.id) ? [] : [note.id]))),
              )
            }
          />
        </div>
        <div class="flow">
          <LinkedRows
            title={t(words.stays)}
            why={t(linked().length === 0 ? words.staysNone : words.staysWhy)}
            rows={linked()}
            few={8}
            more={t(words.more)}
          />
          <Devices keys={[]} state="asked" />
          <Reach />
        </div>
      </div>
    </Screen>
  );
}

function whyOf({ type, state }: Entry) {
  if (type === "readers") return words.reader;
  return state === "binned" ? words.merged : words.probable;
}

function placeOf({ type }: Entry) {
  if (type === "enterprises" || type === "offers") return "enterprises";
  return type === "buyers" || type === "contacts" || type === "needs" ? "buyers" : "more";
}

function Gone() {
  return (
    <GoneScreen
      title={t(words.sheet)}
      place="more"
      what={t(words.gone)}
      why={t(words.goneWhy)}
      back={{ href: links.home(), label: t(words.toToday) }}
    />
  );
}
