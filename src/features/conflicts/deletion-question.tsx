import { createSignal, Show } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { t } from "#i18n/language.ts";
import { authorText } from "#parts/author-text.ts";
import { cellLabel, cellText } from "#parts/cell-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Facts } from "#ui/facts.tsx";
import { disputeOf } from "#workspace/live-values.ts";
import { mergeTarget } from "#workspace/merging.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type QuestionProps, QuestionScreen } from "./question-screen.tsx";
import { words } from "./words.ts";

/** A sheet that one deleted, or merged into another, while somebody else changed it. */
export function DeletionQuestion(props: QuestionProps) {
  const workspace = useWorkspace();
  const { directory, author, today, remove, restore } = workspace;
  const [chosen, setChosen] = createSignal<string>();
  const target = () => mergeTarget(workspace, props.entry);
  const dispute = () => disputeOf(props.entry.record);
  const who = (value: { readonly actor: string; readonly at: number }) =>
    authorText(author(value.actor), value.at, today());
  const nameOf = (to: LinkTarget, id: string) => linkedName(directory, to, id);
  const facts = () => [
    ...dispute().binned.map((one) => ({
      term: t(target() === undefined ? words.binnedBy : words.mergedBy),
      value: who(one),
    })),
    ...dispute().restored.map((one) => ({ term: t(words.restoredBy), value: who(one) })),
    ...dispute().changed.map(({ field, value }) => ({
      term: cellLabel(props.entry.type, field, nameOf),
      value: (
        <>
          <div>{cellText(props.entry.type, field, value.value, nameOf)}</div>
          <div class="small muted">{who(value)}</div>
        </>
      ),
    })),
  ];
  return (
    <QuestionScreen
      {...props}
      title={t(words.keepOrDelete)}
      intro={
        <>
          <p>
            <Show when={target()} fallback={t(words.deletionWhy)}>
              {(kept) => t(words.mergeWhy)(entryName(kept()))}
            </Show>
          </p>
          <Facts facts={facts()} />
        </>
      }
      legend={t(words.keepOrDelete)}
      options={
        target() === undefined
          ? [
              { key: "keep", value: t(words.keepRecord), detail: t(words.keepRecordWhy) },
              { key: "delete", value: t(words.deleteRecord), detail: t(words.deleteRecordWhy) },
            ]
          : [
              { key: "keep", value: t(words.keepBoth), detail: t(words.keepBothWhy) },
              { key: "delete", value: t(words.keepMerged), detail: t(words.keepMergedWhy) },
            ]
      }
      chosen={chosen()}
      onChoose={setChosen}
      promise={t(words.nothingLost)}
      keep={() => (chosen() === "keep" ? restore([props.entry]) : remove([props.entry]))}
    >
      <Show when={target()}>
        {(kept) => (
          <a class="btn plain left" href={links.merge(props.entry.type, kept().id, props.entry.id)}>
            {t(words.mergeAgain)}
          </a>
        )}
      </Show>
    </QuestionScreen>
  );
}
