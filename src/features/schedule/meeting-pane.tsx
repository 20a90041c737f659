import { createMemo, createSignal, For, Show } from "solid-js";
import { type HandMove, handMoves } from "#domain/scheduling/hand-move.ts";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { type DayInput, isPrinted, reasonsOf } from "#parts/day-input.ts";
import { links } from "#parts/links.ts";
import { NewsOfMeeting } from "#parts/news-of-meeting.tsx";
import { planRefusalText } from "#parts/plan-search.tsx";
import { reasonText } from "#parts/reason-text.ts";
import { useUndoable } from "#parts/undoable.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useToasts } from "#ui/toasts.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { adaptTo, moveMeeting, takeOut } from "./move-meeting.ts";
import type { Names } from "./names.ts";
import { PrintedRound } from "./printed-round.tsx";
import { cannotText, plannedDay } from "./planned-day.ts";
import { words } from "./words.ts";

interface PaneProps {
  readonly input: DayInput;
  readonly names: Names;
  readonly meeting: Meeting;
}

/** The meeting in hand: where it may go, and why it is there. */
export function MeetingPane(props: PaneProps) {
  const workspace = useWorkspace();
  const go = useGo();
  const { run } = useUndoable();
  const record = () => props.input.records.get(pairKey(props.meeting));
  const isPinned = () => record()?.pinned === true;
  const isHeld = () => record()?.status === "held";
  const reasons = createMemo(() =>
    reasonsOf(props.input, props.meeting.enterprise, props.meeting.buyer).flatMap(
      (found) => reasonText(workspace.directory, found) ?? [],
    ),
  );

  function pin(): void {
    const known = record();
    if (known === undefined) return;
    const values = { pinned: !isPinned() };
    const { id, record: shown } = known;
    void run(
      () => workspace.save([{ type: "meetings", id, shown, values }]),
      t(isPinned() ? words.pinGone : words.pinKept),
    );
  }
  function take(): void {
    const { input, meeting } = props;
    go(links.schedule(input.event.id), { replace: true });
    void run(() => takeOut(workspace, input, meeting), t(words.taken));
  }

  return (
    <>
      <div>
        <p class="small muted">
          {dotted(
            t(words.round)(props.meeting.round + 1),
            props.names.hour(props.meeting.round),
            props.meeting.table && t(words.table)(props.meeting.table),
          )}
        </p>
        <h2>
          {t(words.pair)(
            props.names.of(props.meeting.enterprise),
            props.names.of(props.meeting.buyer),
          )}
        </h2>
      </div>
      <Show when={record()}>
        {(known) => (
          <p>
            <a class="btn" href={links.rating(known().id)}>
              <Icon name="pencil" />
              {t(words.rate)}
            </a>
          </p>
        )}
      </Show>
      <Show when={record()}>{(known) => <NewsOfMeeting meeting={known().id} />}</Show>
      <Show when={isPrinted(props.input, props.meeting.round)}>
        <PrintedRound input={props.input} round={props.meeting.round} />
      </Show>
      <Show when={!isHeld() && !isPrinted(props.input, props.meeting.round)}>
        <div class="row wrap">
          <Button icon="pin" onClick={pin}>
            {t(isPinned() ? words.unpin : words.pin)}
          </Button>
          <Button kind="plain" onClick={take}>
            {t(words.take)}
          </Button>
        </div>
        <Moves {...props} />
      </Show>
      <section>
        <SectionHead title={t(words.why)} />
        <Show
          when={reasons().length > 0}
          fallback={<p class="small muted said">{t(words.noReason)}</p>}
        >
          <ol class="ask small">
            <For each={reasons()}>{(reason) => <li>{reason}</li>}</For>
          </ol>
        </Show>
      </section>
    </>
  );
}

function Moves(props: PaneProps) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const { run, tell } = useUndoable();
  const moves = createMemo(() => handMoves(plannedDay(props.input), props.meeting));
  const title = (move: HandMove) =>
    dotted(t(words.round)(move.round + 1), props.names.hour(move.round));
  const detail = (move: HandMove) => {
    if ("why" in move) return cannotText(move.why, props.names);
    if (move.others.length === 0) return t(words.nothingElse);
    const names = move.others.map((one) =>
      props.names.of(one.enterprise === props.meeting.enterprise ? one.buyer : one.enterprise),
    );
    return t(words.othersGo)(listText(names), names.length, props.meeting.round + 1);
  };
  /** Somebody is busy there: what is in the way goes elsewhere, or the rest adapts. */
  const isPossible = (move: HandMove) => "others" in move || move.why.code === "busy";

  /** The round for which the others are being moved: on a phone it takes a second, and people tap again. */
  const [adapting, setAdapting] = createSignal<number>();
  async function moveTo(move: HandMove): Promise<void> {
    if (adapting() !== undefined) return;
    const { input, meeting } = props;
    if ("others" in move) {
      await run(() => moveMeeting(workspace, input, meeting, move), t(words.moved));
      return;
    }
    setAdapting(move.round);
    try {
      const adapted = await adaptTo(workspace, input, meeting, move.round);
      if (adapted === undefined) toasts.show({ text: t(words.cannotAdapt) });
      else tell(adapted.saved, t(words.movedToo)(adapted.others));
    } catch (error) {
      toasts.show({ text: planRefusalText(error) });
    } finally {
      setAdapting(undefined);
    }
  }

  return (
    <section>
      <SectionHead title={t(words.move)} />
      <Show when={moves().length > 0} fallback={<p class="small muted said">{t(words.noMove)}</p>}>
        <ul class="list">
          <For each={moves()}>
            {(move) => (
              <li>
                <Show
                  when={isPossible(move)}
                  fallback={
                    <div class="item flat">
                      <span class="grow">
                        <span class="t muted">{title(move)}</span>
                        <span class="d">{detail(move)}</span>
                      </span>
                    </div>
                  }
                >
                  <button
                    type="button"
                    class="item tap"
                    aria-busy={adapting() === move.round}
                    onClick={() => void moveTo(move)}
                  >
                    <span class="grow">
                      <span class="t">{title(move)}</span>
                      <span class="d">
                        {adapting() === move.round ? t(words.searching) : detail(move)}
                      </span>
                    </span>
                    <Icon name="chevron-right" class="muted" />
                  </button>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
