import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { RecordForm } from "#parts/record-form.tsx";
import { useGo } from "#parts/use-go.ts";
import type { Shown } from "#workspace/entry.ts";
import { createTheTeam } from "./the-team.ts";
import { words } from "./words.ts";

const groups = [
  { fields: ["officer", "officerTitle", "officerPhone", "officerEmail", "officerAddress"] },
];

/** Who answers for what the team keeps of people. */
export function OfficerPage() {
  const go = useGo();
  const team = createTheTeam();
  // What the form shows stays as it was when it opened.
  const opened = createMemo<ReturnType<typeof team>>((kept) => kept ?? team());
  const close = () => go(links.privacy(), { replace: true });
  return (
    <Show when={opened()}>
      {(known) => (
        <RecordForm
          title={t(words.officerTitle)}
          subject={{
            type: "teams",
            record: known().entry?.record ?? nobody(known().id),
            key: links.privacyOfficer().slice(1),
          }}
          groups={groups}
          onSaved={close}
          onClose={close}
        />
      )}
    </Show>
  );
}

/** Before anybody was named: the id is the team's all the same. */
function nobody(id: string): Shown {
  return { type: "teams", id, fields: {}, erased: [] };
}
