import { useParams, useSearchParams } from "@solidjs/router";
import { createMemo, Match, Switch } from "solid-js";
import { t } from "#i18n/language.ts";
import { duelWords } from "#parts/duel-words.ts";
import { entryLink } from "#parts/entry-link.ts";
import { lastList } from "#parts/last-list.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import type { Entry } from "#workspace/entry.ts";
import { mergeableType, mergeableTypes } from "#workspace/merging.ts";
import { createQuery } from "#workspace/query.ts";
import { MergeDuel } from "./merge-duel.tsx";
import { PickOther } from "./pick-other.tsx";
import { words } from "./words.ts";

/** « Fusionner avec… »: which other sheet, then what stays of the two. */
export function MergePage() {
  const parameters = useParams<{ type: string; id: string; other?: string }>();
  const [inAddress] = useSearchParams<{ liste?: string }>();
  const type = () => mergeableType(typeOfAddress(parameters.type));
  const sheets = createQuery(mergeableTypes, (directory) => {
    const known = type();
    const find = (id: string | undefined): Entry | undefined => {
      const found: Entry | undefined = known && directory.find(known, id);
      return found?.state === "live" || found?.state === "asked" ? found : undefined;
    };
    return { one: find(parameters.id), other: find(parameters.other) };
  });
  const pair = createMemo(
    () => {
      const known = type();
      const { one, other } = sheets();
      if (known === undefined || one === undefined || other === undefined) return undefined;
      return one.id === other.id ? undefined : { type: known, one, other };
    },
    undefined,
    { equals: (a, b) => a?.one === b?.one && a?.other === b?.other },
  );
  const alone = () => {
    const known = type();
    const { one } = sheets();
    return parameters.other === undefined && known !== undefined && one !== undefined
      ? { type: known, one }
      : undefined;
  };
  return (
    <Switch fallback={<NothingToMerge left={sheets().one ?? sheets().other} />}>
      <Match when={pair()}>
        {(two) => (
          <MergeDuel
            type={two().type}
            one={two().one}
            other={two().other}
            isFromList={inAddress.liste !== undefined}
          />
        )}
      </Match>
      <Match when={alone()}>
        {(sheet) => <PickOther type={sheet().type} sheet={sheet().one} />}
      </Match>
    </Switch>
  );
}

function NothingToMerge(props: { readonly left: Entry | undefined }) {
  const href = () => (props.left === undefined ? links.duplicates() : entryLink(props.left));
  return (
    <Screen
      title={t(words.merge)}
      place={lastList()}
      back={{ href: href(), label: t(props.left === undefined ? words.duplicates : words.toSheet) }}
    >
      <EmptyState title={t(words.goneTitle)} text={t(words.gone)}>
        <a class="btn primary" href={href()}>
          {t(props.left === undefined ? words.duplicates : duelWords.open)}
        </a>
      </EmptyState>
    </Screen>
  );
}
