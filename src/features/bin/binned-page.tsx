import { useParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { recordWords } from "#i18n/record-words.ts";
import { entryContext } from "#parts/entry-context.ts";
import { entryLink } from "#parts/entry-link.ts";
import { entryName } from "#parts/entry-name.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { nounOf } from "#parts/record-noun.ts";
import { Screen } from "#parts/screen.tsx";
import { EraseLink } from "#parts/sheet-more.tsx";
import { FieldFacts, filled, OddValues, otherFields } from "#parts/sheet-rest.tsx";
import { useTakeBack } from "#parts/take-back.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { Name } from "#ui/name.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { allTypes } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { binnedIn } from "#workspace/odd-entries.ts";
import { binnedText } from "./binned-item.tsx";
import { mergedSheet, toBinned } from "./binned.ts";
import { linkedTo } from "#parts/linked-to.ts";
import { words } from "./words.ts";
import { LinkedRows } from "#parts/linked-rows.tsx";

/** A record in the bin: who put it there, what it holds, and every record that still names it. */
export function BinnedPage() {
  const parameters = useParams<{ type: string; id: string }>();
  const entry = createQuery(allTypes, (directory) => {
    const type = typeOfAddress(parameters.type);
    return binnedIn(directory).find((one) => one.type === type && one.id === parameters.id);
  });
  return (
    <Show when={entry()} fallback={<NotInBin type={parameters.type} id={parameters.id} />}>
      {(found) => <BinnedSheet entry={found()} />}
    </Show>
  );
}

function BinnedSheet(props: { readonly entry: Entry }) {
  const workspace = useWorkspace();
  const { directory } = workspace;
  const go = useGo();
  const takeBack = useTakeBack();
  const kept = createQuery(allTypes, () => mergedSheet(props.entry, directory));
  const fields = createMemo(() => filled(props.entry, otherFields(props.entry, [])));
  const holdsNothing = () =>
    fields().length +
      Object.keys(props.entry.odd).length +
      Object.keys(props.entry.unknown).length ===
    0;
  async function takeItBack(): Promise<void> {
    const { entry } = props;
    const { one, isFeminine } = nounOf(entry.type);
    await takeBack([entry], t(words.done)(one, isFeminine));
    go(entryLink(entry), { replace: true });
  }
  return (
    <Screen
      title={entryName(props.entry)}
      place="more"
      keep="gauge"
      back={{ href: links.bin(), label: t(words.bin) }}
      sub={
        <Name
          text={dotted(
            capital(t(recordWords[props.entry.type].one)),
            entryContext(directory, props.entry),
          )}
        />
      }
    >
      <div class="pad cols airy">
        <div class="flow">
          <NoteBox shape="refus">
            <p>{binnedText(toBinned(props.entry), workspace)}</p>
            <Button onClick={() => void takeItBack()}>
              {t(kept() === undefined ? words.takeBack : words.undoMerge)}
            </Button>
            <Show when={kept()}>
              {(sheet) => (
                <a class="btn" href={entryLink(sheet())}>
                  {t(words.openKept)}
                </a>
              )}
            </Show>
          </NoteBox>
          <Linked entry={props.entry} kept={kept()} />
          <p>
            <EraseLink entry={props.entry} />
          </p>
        </div>
        <section class="flow">
          <SectionHead title={t(words.held)} />
          <Show when={holdsNothing()}>
            <p class="small muted">{t(words.heldNothing)}</p>
          </Show>
          <FieldFacts entry={props.entry} fields={fields()} />
          <OddValues entry={props.entry} />
        </section>
      </div>
    </Screen>
  );
}

function Linked(props: { readonly entry: Entry; readonly kept: Entry | undefined }) {
  const { directory } = useWorkspace();
  const rows = createQuery(allTypes, () => linkedTo(props.entry, directory));
  const why = () => {
    if (rows().length === 0) return t(words.noneLinked);
    return props.kept === undefined
      ? t(words.linkedWhy)
      : t(words.linkedMoved)(entryName(props.kept));
  };
  return (
    <LinkedRows title={t(words.linked)} why={why()} rows={rows()} few={20} more={t(words.more)} />
  );
}

/** Taken back meanwhile, perhaps by a file: the way to where it is now. */
function NotInBin(props: { readonly type: string; readonly id: string }) {
  const entry = createQuery(allTypes, (directory) => {
    const type = typeOfAddress(props.type);
    const found: Entry | undefined = type && directory.find(type, props.id);
    return found?.state === "live" || found?.state === "asked" ? found : undefined;
  });
  return (
    <Screen
      title={t(words.title)}
      place="more"
      keep="gauge"
      back={{ href: links.bin(), label: t(words.bin) }}
    >
      <EmptyState title={t(words.notInBin)} text={t(words.notInBinWhy)}>
        <Show
          when={entry()}
          fallback={
            <a class="btn primary" href={links.bin()}>
              {t(words.toBin)}
            </a>
          }
        >
          {(found) => (
            <a class="btn primary" href={entryLink(found())}>
              {t(words.toSheet)}
            </a>
          )}
        </Show>
      </EmptyState>
    </Screen>
  );
}
