import { createSignal, For, type JSX, Show } from "solid-js";
import { isRecordType, type RecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { type ChosenCells, keyOf, wholeRecord } from "#parts/chosen-cells.ts";
import { entryName } from "#parts/entry-name.ts";
import { useVersionTexts } from "#parts/version-texts.ts";
import { Button } from "#ui/button.tsx";
import { Facts } from "#ui/facts.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { DuelChoice, type ValueOption } from "#ui/value-choice.tsx";
import { toEntry, type Shown } from "#workspace/entry.ts";
import type { ReceiveAnswer } from "#workspace/exchange.ts";
import { strangerWords as words } from "./stranger-words.ts";

export interface StrangerStepProps {
  readonly answer: Extract<ReceiveAnswer, { readonly is: "stranger" }>;
  readonly choosing: ChosenCells;
}

/** What a file says otherwise that nobody of the team answers for: to be taken or left, field by field. */
export function StrangerStep(props: StrangerStepProps) {
  const texts = useVersionTexts();
  const found = () => props.answer.differing;
  const isNothing = () => found().changed.length + found().onlyInFile.length === 0;
  const changed = () =>
    found().changed.flatMap((one) => (isRecordType(one.type) ? [{ ...one, type: one.type }] : []));
  const fresh = () =>
    found().onlyInFile.flatMap((record) =>
      isRecordType(record.type) ? [{ type: record.type, record }] : [],
    );

  return (
    <div class="pad flow narrow">
      <NoteBox kind="warn" title={t(words.why[props.answer.why])}>
        <p>{t(words.explain)}</p>
      </NoteBox>
      <Facts
        facts={[
          { term: t(words.from), value: props.answer.from.name || t(words.nameless) },
          { term: t(words.made), value: dayAndTime(props.answer.made) },
        ]}
      />
      <Show when={isNothing()}>
        <p class="small muted">{t(words.nothingNew)}</p>
      </Show>
      <Part title={t(words.changed)} items={changed()}>
        {(one) => (
          <For each={one.cells}>
            {(cell) => (
              <Cell
                type={one.type}
                cell={cell}
                here={one.here}
                inFile={one.inFile}
                choosing={props.choosing}
                name={nameOf(one.type, one.here)}
              />
            )}
          </For>
        )}
      </Part>
      <Part title={t(words.fresh)} items={fresh()}>
        {({ type, record }) => (
          <DuelChoice
            legend={nameOf(type, record)}
            options={[
              { key: "here", value: t(words.absent), nothing: true, detail: t(words.leaveRecord) },
              {
                key: "file",
                value: <Lines lines={summary(type, record)} />,
                detail: t(words.takeRecord),
              },
            ]}
            chosen={props.choosing.chosen().has(keyOf(record, wholeRecord)) ? "file" : "here"}
            onChoose={(key) => props.choosing.choose([keyOf(record, wholeRecord)], key === "file")}
          />
        )}
      </Part>
      <Show when={found().erasing > 0}>
        <p class="small muted">{t(words.erasing)(found().erasing)}</p>
      </Show>
      <Show when={props.answer.why !== "lost"}>
        <p class="small muted">{t(words.pair)}</p>
      </Show>
    </div>
  );

  function nameOf(type: RecordType, record: Shown): string {
    return `${capital(t(recordWords[type].one))}\u00A0: ${entryName(toEntry(type, record))}`;
  }

  /** The first things that it says, as one reads them. */
  function summary(type: RecordType, record: Shown): readonly string[] {
    const said = Object.keys(record.fields).flatMap((cell) => {
      const text = texts.text(type, record, cell);
      return text === "" || cell === "deleted" ? [] : [text];
    });
    return said.slice(0, mostSaid);
  }
}

/** Each on a line of its own: between two of them a number would be cut. */
function Lines(props: { readonly lines: readonly string[] }) {
  return (
    <For each={props.lines}>
      {(line, at) => (
        <Show when={at() > 0} fallback={line}>
          <br />
          <span class="small">{line}</span>
        </Show>
      )}
    </For>
  );
}

/** Of a new record. */
const mostSaid = 4;
/** Drawn at once; the rest comes when it is asked for. */
const mostDrawn = 30;

function Part<T>(props: {
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => JSX.Element;
}) {
  const [drawn, setDrawn] = createSignal(mostDrawn);
  const left = () => props.items.length - drawn();
  return (
    <Show when={props.items.length > 0}>
      <section class="flow">
        <SectionHead title={props.title} count={props.items.length} />
        <For each={props.items.slice(0, drawn())}>{(item) => props.children(item)}</For>
        <Show when={left() > 0}>
          <Button onClick={() => setDrawn(drawn() + mostDrawn)}>{t(words.more)(left())}</Button>
        </Show>
      </section>
    </Show>
  );
}

interface CellProps {
  readonly type: RecordType;
  readonly cell: string;
  readonly here: Shown;
  readonly inFile: Shown;
  readonly name: string;
  readonly choosing: ChosenCells;
}

/** « Téléphone »: what stands here, and what the file says. */
function Cell(props: CellProps) {
  const texts = useVersionTexts();
  const option = (key: "here" | "file", record: Shown, detail: string): ValueOption => {
    const text = texts.text(props.type, record, props.cell);
    return text === ""
      ? { key, value: t(words.nothing), nothing: true, detail }
      : { key, value: text, detail };
  };
  const key = () => keyOf(props.inFile, props.cell);
  return (
    <DuelChoice
      legend={dotted(props.name, texts.label(props.type, props.cell))}
      options={[
        option("here", props.here, t(words.here)),
        option("file", props.inFile, t(words.received)),
      ]}
      chosen={props.choosing.chosen().has(key()) ? "file" : "here"}
      onChoose={(chosen) => props.choosing.choose([key()], chosen === "file")}
    />
  );
}
