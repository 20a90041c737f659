import { lazy, Suspense } from "solid-js";
import { otherSide, typeOfSide } from "#domain/sides.ts";
import type { Participant } from "#parts/roster.ts";
import { rosterOf } from "#parts/roster.ts";
import { useWorkspace } from "#workspace/workspace.ts";

const LinkPicker = lazy(async () => ({
  default: (await import("#parts/link-picker.tsx")).LinkPicker,
}));

export interface PairPickerProps {
  readonly event: string;
  /** Whose other side is chosen. */
  readonly participant: Participant;
  readonly title: string;
  /** Those that are in the list already. */
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Chooses somebody of the other side; those who come to the day are offered first. */
export function PairPicker(props: PairPickerProps) {
  const { directory } = useWorkspace();
  const side = () => otherSide[props.participant.side];
  const coming = () =>
    new Set(rosterOf(directory, props.event)[side()].map(({ sheet }) => sheet.id));
  return (
    <Suspense>
      <LinkPicker
        to={typeOfSide[side()]}
        title={props.title}
        chosen={props.chosen}
        among={({ id }) => coming().has(id) && !props.chosen.includes(id)}
        onChoose={(id) => {
          if (!props.chosen.includes(id)) props.onChoose(id);
        }}
        onClose={() => props.onClose()}
      />
    </Suspense>
  );
}
