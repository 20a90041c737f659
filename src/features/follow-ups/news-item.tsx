import { Show } from "solid-js";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { nextStepWords } from "#i18n/matchmaking-words.ts";
import { links } from "#parts/links.ts";
import { OutcomeChips } from "#parts/outcome-chips.tsx";
import { pairName } from "#parts/pair-name.ts";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** A meeting of which news is asked: who met, what was said then, and its answers. */
export function NewsItem(props: { readonly followUp: Entry<"followUps"> }) {
  const { directory, pulse } = useWorkspace();
  const pair = () => {
    pulse.follow(["enterprises", "buyers"]);
    return pairName(directory, props.followUp);
  };
  /** « Offre de prix · 4 000 $ ». */
  const then = () => {
    pulse.follow(["ratings"]);
    const ratings = directory.linked("ratings", "meeting", props.followUp.meeting ?? "");
    const next = new Set(ratings.flatMap((one) => one.next ?? []));
    next.delete("none");
    const amounts = ratings.flatMap(({ potentialAmount }) => potentialAmount ?? []);
    return capital(
      dotted(
        ...Array.from(next, (one) => t(nextStepWords[one])),
        amounts.length > 0 && money(Math.max(...amounts)),
      ),
    );
  };
  const signed = () => {
    const { contractAmount } = props.followUp;
    return contractAmount === undefined
      ? t(words.tellAmount)
      : t(words.amountTold)(money(contractAmount));
  };
  return (
    <Item
      title={
        <a class="bare" href={links.followUp(props.followUp.id)}>
          <Name text={pair()} />
        </a>
      }
      detail={then() || undefined}
    >
      <OutcomeChips followUp={props.followUp} about={pair()} />
      <Show when={props.followUp.outcome === "contract"}>
        <a class="btn plain" href={links.editFollowUp(props.followUp.id)}>
          {signed()}
        </a>
      </Show>
    </Item>
  );
}
