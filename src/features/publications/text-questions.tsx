import { For, Show } from "solid-js";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Highlighted } from "#ui/highlighted.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type {
  Decision,
  Decisions,
  MadePublication,
  TextQuestion,
} from "#workspace/publications.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { prepareWords as words } from "./prepare-words.ts";
import { marked } from "./marked.ts";

/** Texts in which a number, an address or a name was found: each is sent or left out by a person. */
export function TextQuestions(props: {
  readonly made: MadePublication;
  readonly decisions: Decisions;
  readonly onDecide: (key: string, decision: Decision) => void;
}) {
  const decided = () => props.made.asked.filter(({ key }) => props.decisions[key] !== undefined);
  return (
    <>
      <Show when={props.made.questions.length}>
        {(texts) => (
          <section class="flow">
            <NoteBox kind="warn" title={t(words.toRead)(texts())}>
              <p>{t(words.toReadWhy)}</p>
            </NoteBox>
            <For each={props.made.questions}>
              {(question) => (
                <Passage question={question} decision={undefined} onDecide={props.onDecide} />
              )}
            </For>
          </section>
        )}
      </Show>
      <Show when={decided().length > 0}>
        <details class="group">
          <summary>
            <b>{t(words.decided)}</b> <span class="count">{decided().length}</span>
          </summary>
          <For each={decided()}>
            {(question) => (
              <Passage
                question={question}
                decision={props.decisions[question.key]}
                onDecide={props.onDecide}
              />
            )}
          </For>
        </details>
      </Show>
    </>
  );
}

function Passage(props: {
  readonly question: TextQuestion;
  readonly decision: Decision | undefined;
  readonly onDecide: (key: string, decision: Decision) => void;
}) {
  const { directory } = useWorkspace();
  const where = () => {
    const { type, id, field } = props.question;
    const entry = directory.find(type, id);
    return dotted(entry === undefined ? "" : entryName(entry), fieldLabel(type, field));
  };
  const kinds = () => [...new Set(props.question.findings.map(({ kind }) => t(words.found[kind])))];
  return (
    <div class="passage">
      <p>
        <b>{where()}</b> <span class="small muted">{kinds().join(", ")}</span>
      </p>
      <q>
        <Highlighted pieces={marked(props.question)} />
      </q>
      <ChipGroup
        legend={where()}
        hiddenLegend
        choices={[
          { value: "send", label: t(words.sendAsIs) },
          { value: "leave", label: t(words.leaveOut) },
        ]}
        chosen={props.decision}
        onChoose={(decision) => props.onDecide(props.question.key, decision)}
      />
    </div>
  );
}
