import { Show } from "solid-js";
import { isDay } from "#domain/day.ts";
import { channels } from "#domain/interaction.ts";
import { channelWords } from "#i18n/channel-words.ts";
import { clockOf, dayOf } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import type { NoteDraft } from "./note-draft.ts";
import { words } from "./words.ts";

/** How and when, folded away: a note is taken on the spot more often than not. */
export function NoteTime(props: { readonly draft: NoteDraft }) {
  const { now } = useWorkspace();
  return (
    <details class="group" open={props.draft.text.channel !== "" || props.draft.text.day !== ""}>
      <summary>
        <span>
          <b>{t(words.whenAndHow)}</b>{" "}
          <Show when={props.draft.text.day === ""}>
            <span class="muted small">{t(words.now)}</span>
          </Show>
        </span>
      </summary>
      <div class="flow">
        <ChipGroup
          legend={t(words.channel)}
          choices={channels.map((value) => ({ value, label: t(channelWords[value]) }))}
          chosen={props.draft.text.channel || undefined}
          onChoose={(channel) => props.draft.set({ channel })}
          onClear={() => props.draft.set({ channel: "" })}
        />
        <div class="duo">
          <TextField
            label={t(words.day)}
            type="date"
            value={props.draft.text.day || dayOf(now())}
            onInput={(on) => {
              if (isDay(on))
                props.draft.set({ day: on, clock: props.draft.text.clock || clockOf(now()) });
            }}
          />
          <TextField
            label={t(words.clock)}
            type="time"
            value={props.draft.text.clock || clockOf(now())}
            onInput={(clock) => {
              // One that is cleared stands until another is given, as a day does.
              if (clock !== "")
                props.draft.set({ clock, day: props.draft.text.day || dayOf(now()) });
            }}
          />
        </div>
      </div>
    </details>
  );
}
