import { type JSX, Show } from "solid-js";

export interface ProgressBarProps {
  /** « Import ». */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** « 620 lignes lues sur 1 000 · environ 2 secondes ». */
  readonly words: JSX.Element;
  /** What stopping means: « Si vous arrêtez maintenant, rien n’est gardé de ce fichier. » */
  readonly ifStopped?: string | undefined;
  /** « Arrêter l’import », when the button stands here and not in the foot of the screen. */
  readonly stopLabel?: string | undefined;
  readonly onStop?: (() => void) | undefined;
}

/** Work of more than 400 ms: real numbers, and a way to stop. */
export function ProgressBar(props: ProgressBarProps) {
  const percent = () => (props.total === 0 ? 0 : Math.round((100 * props.done) / props.total));
  return (
    <div class="flow">
      <div>
        <div
          class="bar"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- each browser draws <progress> in its own way
          role="progressbar"
          aria-label={props.label}
          aria-valuenow={percent()}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ "inline-size": `${percent()}%` }} />
        </div>
        <p class="small num progress-words">{props.words}</p>
      </div>
      <Show when={props.ifStopped}>{(sentence) => <p class="small muted">{sentence()}</p>}</Show>
      <Show when={props.stopLabel}>
        {(label) => (
          <button type="button" class="btn" onClick={() => props.onStop?.()}>
            {label()}
          </button>
        )}
      </Show>
    </div>
  );
}
