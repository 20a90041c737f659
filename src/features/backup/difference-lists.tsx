import { createSignal, For, type JSX, Show } from "solid-js";
import { isRecordType, type RecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { keyOf, wholeRecord } from "#parts/chosen-cells.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { memberOf } from "#parts/cell-text.ts";
import { cellWords } from "#parts/cell-words.ts";
import { useVersionTexts } from "#parts/version-texts.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import type { Comparison } from "#workspace/backup.ts";
import type { Directory } from "#workspace/directory.ts";
import { type Entry, type Shown, toEntry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { compareWords as words } from "./compare-words.ts";
import type { createComparing } from "./comparing.ts";

interface Choosing {
  readonly comparing: ReturnType<typeof createComparing>;
}

/** Records in both, with the cells that do not say the same. */
export function ChangedList(props: { readonly changed: Comparison["changed"] } & Choosing) {
  const { directory } = useWorkspace();
  const keys = () => props.changed.flatMap((one) => one.cells.map((cell) => keyOf(one, cell)));
  return (
    <Part title={t(words.changed)} items={props.changed} keys={keys()} comparing={props.comparing}>
      {(one) => (
        <Show when={entryIn(directory, one)}>
          {(entry) => (
            <>
              <Name entry={entry()} href={entryLink(entry())} />
              <For each={one.cells}>
                {(cell) => (
                  <CellChoice
                    type={entry().type}
                    cell={cell}
                    here={one.here}
                    inFile={one.inFile}
                    comparing={props.comparing}
                  />
                )}
              </For>
            </>
          )}
        </Show>
      )}
    </Part>
  );
}

/** Records that went since, without being erased. */
export function OnlyInFileList(props: { readonly records: Comparison["onlyInFile"] } & Choosing) {
  const keys = () => props.records.map((record) => keyOf(record, wholeRecord));
  return (
    <Part
      title={t(words.onlyInFile)}
      items={props.records}
      keys={keys()}
      comparing={props.comparing}
    >
      {(record) => (
        <Show when={isRecordType(record.type) && toEntry(record.type, record)}>
          {(entry) => (
            <>
              <Name entry={entry()} />
              <Tick of={keyOf(record, wholeRecord)} comparing={props.comparing}>
                {t(words.takeWhole)}
              </Tick>
            </>
          )}
        </Show>
      )}
    </Part>
  );
}

/** Nothing to bring back: they are there to be seen. */
export function OnlyHereList(props: { readonly records: Comparison["onlyHere"] }) {
  const { directory } = useWorkspace();
  return (
    <Part title={t(words.onlyHere)} items={props.records} intro={t(words.onlyHereWhy)}>
      {(one) => (
        <Show when={entryIn(directory, one)}>
          {(entry) => <Name entry={entry()} href={entryLink(entry())} />}
        </Show>
      )}
    </Part>
  );
}

/** Drawn at once; the rest comes when it is asked for. */
const mostDrawn = 50;

function Part<T>(props: {
  readonly title: string;
  readonly items: readonly T[];
  readonly intro?: string;
  readonly keys?: readonly string[];
  readonly comparing?: Choosing["comparing"];
  readonly children: (item: T) => JSX.Element;
}) {
  const [drawn, setDrawn] = createSignal(mostDrawn);
  const isAll = () => props.keys?.every((key) => props.comparing?.chosen().has(key)) === true;
  const left = () => props.items.length - drawn();
  return (
    <Show when={props.items.length > 0}>
      <section>
        <SectionHead title={props.title} count={props.items.length} />
        <Show when={props.intro}>
          <p class="small muted said">{props.intro}</p>
        </Show>
        <Show when={(props.keys?.length ?? 0) > 1}>
          <Button kind="plain" onClick={() => props.comparing?.choose(props.keys ?? [], !isAll())}>
            {t(isAll() ? words.chooseNone : words.chooseAll)}
          </Button>
        </Show>
        <ul class="list">
          <For each={props.items.slice(0, drawn())}>
            {(item) => <li>{props.children(item)}</li>}
          </For>
        </ul>
        <Show when={left() > 0}>
          <Button onClick={() => setDrawn(drawn() + mostDrawn)}>{t(words.more)(left())}</Button>
        </Show>
      </section>
    </Show>
  );
}

function Name(props: { readonly entry: Entry; readonly href?: string }) {
  return (
    <Item
      href={props.href}
      title={entryName(props.entry)}
      detail={capital(t(recordWords[props.entry.type].one))}
      chevron={props.href !== undefined}
    />
  );
}

/** « Téléphone » : what the backup said, to be taken back, and what stands here. */
function CellChoice(
  props: {
    readonly type: RecordType;
    readonly cell: string;
    readonly here: Shown;
    readonly inFile: Shown;
  } & Choosing,
) {
  const texts = useVersionTexts();
  const says = (record: Shown) => texts.text(props.type, record, props.cell);
  const isMember = () => memberOf(props.type, props.cell) !== undefined;
  const then = () => {
    const text = says(props.inFile);
    if (isMember()) return t(text === "" ? words.beforeOut : words.beforeIn);
    return text === "" ? t(words.beforeEmpty) : t(words.before)(text);
  };
  const now = () => {
    const text = says(props.here);
    if (isMember()) return t(words.now)(t(text === "" ? cellWords.unlisted : cellWords.listed));
    return text === "" ? t(words.nowEmpty) : t(words.now)(text);
  };
  return (
    <Tick of={keyOf(props.inFile, props.cell)} comparing={props.comparing}>
      <b>{texts.label(props.type, props.cell)}</b> <br />
      {then()} <br />
      <span class="small muted">{now()}</span>
    </Tick>
  );
}

function Tick(props: { readonly of: string; readonly children: JSX.Element } & Choosing) {
  return (
    <SwitchLine
      checked={props.comparing.chosen().has(props.of)}
      onChange={(isChosen) => props.comparing.choose([props.of], isChosen)}
    >
      {props.children}
    </SwitchLine>
  );
}

function entryIn(
  directory: Directory,
  { type, id }: { readonly type: string; readonly id: string },
): Entry | undefined {
  return isRecordType(type) ? directory.find(type, id) : undefined;
}
