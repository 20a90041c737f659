import { For, Show } from "solid-js";
import { shortDay } from "#i18n/calendar.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { dot } from "#i18n/dotted.ts";
import { familyWords } from "#i18n/family-words.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { needTimingWords } from "#i18n/need-words.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Fold } from "#parts/sheet-fold.tsx";
import { PartEnd } from "#parts/sheet-part-end.tsx";
import { FieldFacts, OddValues, otherFields } from "#parts/sheet-rest.tsx";
import { SheetState } from "#parts/sheet-state.tsx";
import { Icon } from "#ui/icon.tsx";
import { Name } from "#ui/name.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { sheetWords } from "./sheet-words.ts";

/** What it will have to buy. */
export function NeedSection(props: {
  readonly buyer: string;
  /** The need that the address names. */
  readonly named: string | undefined;
}) {
  const needs = createQuery(["needs", "buyers"], (directory) =>
    directory
      .linked("needs", "buyer", props.buyer)
      .toSorted((a, b) => compareNames(entryName(a), entryName(b))),
  );
  const isRead = readerOf(useWorkspace()) !== undefined;
  return (
    <section>
      <SectionHead
        title={t(sheetWords.needs)}
        count={needs().length || undefined}
        end={
          <Show when={!isRead}>
            <a class="btn plain" href={links.newNeed(props.buyer)}>
              <Icon name="plus" />
              <span class="vh">{t(sheetWords.addNeed)}</span>
              <span aria-hidden="true">{t(sheetWords.add)}</span>
            </a>
          </Show>
        }
      />
      <Show when={needs().length > 0} fallback={<p class="small muted">{t(sheetWords.noNeed)}</p>}>
        <ul class="list">
          <For each={needs().map(({ id }) => id)}>
            {(id) => (
              <Show when={needs().find((one) => one.id === id)}>
                {(need) => <NeedFold need={need()} named={props.named === id} />}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

function NeedFold(props: { readonly need: Entry<"needs">; readonly named: boolean }) {
  const { today } = useWorkspace();
  const summary = () => {
    const { family, timing, currentContractEndsOn: endsOn, confidential } = props.need;
    return [
      confidential && t(sheetWords.confidential),
      family && t(familyWords[family]),
      timing && t(needTimingWords[timing]),
      endsOn && t(sheetWords.contractUntil)(shortDay(endsOn, today())),
    ]
      .filter(Boolean)
      .join(dot);
  };
  return (
    <Fold
      named={props.named}
      title={<Name text={entryName(props.need)} />}
      detail={summary()}
      end={
        <Show when={props.need.estimatedAmount}>{(cents) => <span>{money(cents())}</span>}</Show>
      }
    >
      <SheetState entry={props.need} />
      <FieldFacts entry={props.need} fields={otherFields(props.need, ["buyer", "title"])} />
      <OddValues entry={props.need} />
      <Show when={props.need.family}>
        <a class="lk small" href={links.enterprises({ needs: [props.need.id] })}>
          {t(sheetWords.whoCan)}
        </a>
      </Show>
      <PartEnd
        entry={props.need}
        edit={links.editNeed(props.need.id)}
        removed={t(sheetWords.needRemoved)}
      />
    </Fold>
  );
}
