import { createSignal, Show, untrack } from "solid-js";
import { mostWishes } from "#domain/day-asks.ts";
import { sizeProblem } from "#domain/read-text.ts";
import { t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { formWords } from "#parts/form-words.ts";
import { createOwnWishes } from "#parts/own-wishes.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { OwnPlace } from "#workspace/day-asks.ts";
import { words } from "./words.ts";

/** Whether to meet somebody, why, or never: kept as it is said. */
export function WishPart(props: { readonly place: OwnPlace; readonly other: string }) {
  const choices = createOwnWishes(() => props.place);
  const isWanted = () => choices.rankOf(props.other) !== undefined;
  return (
    <section class="flow">
      <RefusalBox text={choices.refused()} />
      <SwitchLine
        checked={isWanted()}
        disabled={!isWanted() && choices.isFull()}
        onChange={(wanted) => choices.choose(props.other, wanted)}
      >
        <b>{t(words.wish)}</b>
        <Show when={!isWanted() && choices.isFull()}>
          <br />
          <span class="small muted">{t(words.full)(mostWishes)}</span>
        </Show>
      </SwitchLine>
      <Show when={isWanted()}>
        <Why
          value={choices.wishes().find(({ id }) => id === props.other)?.why ?? ""}
          onSay={(why) => choices.say(props.other, why)}
        />
      </Show>
      <SwitchLine
        checked={choices.isVetoed(props.other)}
        onChange={(asked) => choices.veto(props.other, asked)}
      >
        <b>{t(words.veto)}</b>
        <br />
        <span class="small muted">{t(words.vetoWhy)}</span>
      </SwitchLine>
    </section>
  );
}

function Why(props: { readonly value: string; readonly onSay: (why: string) => void }) {
  // What is typed stands, whatever comes back from the disk meanwhile.
  const [text, setText] = createSignal(untrack(() => props.value));
  const problem = () => sizeProblem({ kind: "name" }, text());
  const told = () => {
    const found = problem();
    return found && { text: problemText(found), weight: found.weight };
  };
  return (
    <TextField
      label={t(words.why)}
      aside={t(formWords.optional)}
      hint={t(words.whyHint)}
      value={text()}
      problem={told()}
      onInput={(why) => {
        setText(why);
        if (problem() === undefined) props.onSay(why);
      }}
    />
  );
}
