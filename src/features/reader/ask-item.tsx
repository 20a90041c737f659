import { Match, Show, Switch } from "solid-js";
import { isRecordType, type RecordType } from "#domain/record-types.ts";
import { capital } from "#i18n/capital.ts";
import { shortDay } from "#i18n/calendar.ts";
import { dayOf } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { useUndoable } from "#parts/undoable.ts";
import { Button } from "#ui/button.tsx";
import { Item } from "#ui/item.tsx";
import { Name } from "#ui/name.tsx";
import { State } from "#ui/state.tsx";
import { type Ask, forgetAsk, type Wish } from "#workspace/asks.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { askWords as words } from "./ask-words.ts";
import { createDayTelling, type Told } from "./day-telling.ts";

/** One thing that the team is to know, and how far it has come. */
export function AskItem(props: { readonly ask: Ask }) {
  const workspace = useWorkspace();
  const { run } = useUndoable();
  const telling = createTelling();
  const told = () => telling(props.ask.what);
  function takeBack(): void {
    const { ask } = props;
    void run(() => forgetAsk(workspace, ask), t(words.takenBack));
  }
  return (
    <Item
      title={told().title}
      detail={<Name text={told().detail} />}
      end={
        <Show
          when={props.ask.sent}
          fallback={
            <Button
              shape="small"
              aria-label={t(words.takeBackWhat)(told().title)}
              onClick={takeBack}
            >
              {t(words.takeBack)}
            </Button>
          }
        >
          {(sent) => <Progress ask={props.ask} at={sent().at} />}
        </Show>
      }
    />
  );
}

/** Sent, then what the team said of it. */
function Progress(props: { readonly ask: Ask; readonly at: number }) {
  const { today } = useWorkspace();
  return (
    <Switch
      fallback={
        <State shape="ici" tone="here">
          {t(words.sentOn)(shortDay(dayOf(props.at), today()))}
        </State>
      }
    >
      <Match when={props.ask.answer?.is === "accepted"}>
        <State shape="ok" tone="ok">
          {t(words.accepted)}
        </State>
      </Match>
      <Match when={props.ask.answer?.is === "refused"}>
        <State shape="refus" tone="here">
          {t(words.refused)}
        </State>
      </Match>
      <Match when={props.ask.answer?.is === "waiting"}>
        <State shape="ok" tone="ok">
          {t(words.arrived)}
        </State>
      </Match>
    </Switch>
  );
}

function createTelling(): (what: Wish) => Told {
  const { directory, pulse } = useWorkspace();
  const dayTelling = createDayTelling();
  const nameOf = (type: string, id: string) => {
    if (!isRecordType(type)) return "";
    pulse.follow([type]);
    const entry = directory.find(type, id);
    return entry === undefined || entry.state === "erased" ? t(words.noSheet) : entryName(entry);
  };
  const said = (type: RecordType, field: string, value: unknown) =>
    valueText(type, field, value, (to, id) => linkedName(directory, to, id));
  return (what) => {
    if (what.is === "message") return { title: t(words.message), detail: what.text };
    const ofDay = what.is === "change" ? dayTelling(what) : undefined;
    if (ofDay !== undefined) return ofDay;
    const name = nameOf(what.type, what.id);
    if (what.is === "meet") return { title: t(words.meet)(name), detail: what.why };
    if (!isRecordType(what.type)) return { title: what.field, detail: "" };
    const title = capital(fieldLabel(what.type, what.field));
    const { type, field, before, value } = what;
    return { title, detail: t(words.change)(said(type, field, before), said(type, field, value)) };
  };
}
