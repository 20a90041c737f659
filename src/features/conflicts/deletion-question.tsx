import { createSignal } from "solid-js";
import type { LinkTarget } from "#domain/field.ts";
import { t } from "#i18n/language.ts";
import { authorText } from "#parts/author-text.ts";
import { cellLabel, cellText } from "#parts/cell-text.ts";
import { linkedName } from "#parts/entry-name.ts";
import { Facts } from "#ui/facts.tsx";
import { disputeOf } from "#workspace/live-values.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type QuestionProps, QuestionScreen } from "./question-screen.tsx";
import { words } from "./words.ts";

/** A sheet that one deleted while another changed it. */
export function DeletionQuestion(props: QuestionProps) {
  const { directory, author, today, remove, restore } = useWorkspace();
  const [chosen, setChosen] = createSignal<string>();
  const dispute = () => disputeOf(props.entry.record);
  const who = (value: { readonly actor: string; readonly at: number }) =>
    authorText(author(value.actor), value.at, today());
  const nameOf = (to: LinkTarget, id: string) => linkedName(directory, to, id);
  const facts = () => [
    ...dispute().binned.map((one) => ({ term: t(words.binnedBy), value: who(one) })),
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
          <p>{t(words.deletionWhy)}</p>
          <Facts facts={facts()} />
        </>
      }
      legend={t(words.keepOrDelete)}
      options={[
        { key: "keep", value: t(words.keepRecord), detail: t(words.keepRecordWhy) },
        { key: "delete", value: t(words.deleteRecord), detail: t(words.deleteRecordWhy) },
      ]}
      chosen={chosen()}
      onChoose={setChosen}
      promise={t(words.nothingLost)}
      keep={() => (chosen() === "keep" ? restore([props.entry]) : remove([props.entry]))}
    />
  );
}
