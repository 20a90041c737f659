import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { sixWordsWords } from "#parts/six-words-words.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import type { Protection, SendingFile } from "./sending.ts";
import { sendWords as words } from "./send-words.ts";

export interface SendChoicesProps {
  readonly sending: Pick<
    SendingFile,
    "protection" | "setProtection" | "hasTeamKey" | "isLate" | "extent" | "setExtent"
  >;
  /** The file that was made holds changes only. */
  readonly isPart: boolean;
}

/** Who opens the file, and how much is in it where less is known to be enough. */
export function SendChoices(props: SendChoicesProps) {
  const sending = () => props.sending;
  // Made anew only when there is one more: a chip that is replaced under the finger takes no tap.
  const hasTeamKey = createMemo(() => sending().hasTeamKey());
  const protections = createMemo(() => [
    ...(hasTeamKey() ? [{ value: "team" as const, label: t(words.toTeam) }] : []),
    { value: "words" as const, label: t(sixWordsWords.bySixWords) },
    { value: "none" as const, label: t(sixWordsWords.none) },
  ]);
  return (
    <>
      <ChipGroup<Protection>
        legend={t(sixWordsWords.protection)}
        choices={protections()}
        chosen={sending().protection()}
        onChoose={(value) => sending().setProtection(value)}
      />
      <Show when={sending().isLate()}>
        <p class="small">
          {t(words.lateKeys)} <a href={links.askForKeys()}>{t(words.askForKeys)}</a>
        </p>
      </Show>
      <Show when={props.isPart || sending().extent() === "everything"}>
        <ChipGroup
          legend={t(words.extent)}
          choices={[
            { value: "changes", label: t(words.onlyChanges) },
            { value: "everything", label: t(words.wholeDirectory) },
          ]}
          chosen={sending().extent()}
          onChoose={(value) => sending().setExtent(value)}
        />
        <p class="small muted">{t(words.extentWhy)}</p>
      </Show>
    </>
  );
}
