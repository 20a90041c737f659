import {
  missedAsk,
  type RankedWish,
  ratedFields,
  ratingAsk,
  vetoedIn,
  wishesAsk,
} from "#domain/day-asks.ts";
import { otherSide, typeOfSide } from "#domain/sides.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { lowerFirst } from "#i18n/lower-first.ts";
import { valueText } from "#i18n/value-text.ts";
import { entryName } from "#parts/entry-name.ts";
import { createSelf } from "#parts/own-place.ts";
import { fieldLabel } from "#parts/question-text.ts";
import type { Wish } from "#workspace/asks.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { askWords as words } from "./ask-words.ts";

export interface Told {
  readonly title: string;
  readonly detail: string;
}

type Change = Extract<Wish, { readonly is: "change" }>;

/** What is said of a day, in words; undefined for a change of a field. */
export function createDayTelling(): (what: Change) => Told | undefined {
  const { directory, pulse } = useWorkspace();
  const self = createSelf();
  const other = () => otherSide[self()?.side ?? "enterprise"];
  const nameOf = (id: string | undefined) => {
    pulse.follow([typeOfSide[other()]]);
    const entry = directory.find(typeOfSide[other()], id);
    return entry === undefined || entry.state === "erased" ? t(words.noSheet) : entryName(entry);
  };
  return ({ type, id, field, value }) => {
    if (type === "meetings" && (field === ratingAsk || field === missedAsk)) {
      pulse.follow(["meetings"]);
      const name = nameOf(directory.find("meetings", id)?.[other()]);
      if (field === ratingAsk) {
        return { title: t(words.rating)(name), detail: ratedText(value) || t(words.ratingBack) };
      }
      return { title: t(words.met)(name), detail: t(value === true ? words.missed : words.came) };
    }
    if (type !== "enrolments") return undefined;
    const vetoed = vetoedIn(field);
    if (vetoed !== undefined) {
      const title = t(value === true ? words.veto : words.vetoBack)(nameOf(vetoed));
      return { title, detail: t(words.vetoWhy) };
    }
    if (field !== wishesAsk || !Array.isArray(value)) return undefined;
    pulse.follow(["enrolments", "events"]);
    const event = directory.find("events", directory.find("enrolments", id)?.event);
    const names = (value as readonly RankedWish[]).map((wish, at) =>
      t(words.ranked)(at + 1, nameOf(wish.id)),
    );
    return {
      title: t(words.wishes)(event === undefined ? t(words.noSheet) : entryName(event)),
      detail: listText(names) || t(words.nobody),
    };
  };
}

function ratedText(value: Change["value"]): string {
  if (typeof value !== "object" || value === null) return "";
  return dotted(
    ...ratedFields.map((field) => {
      const said: unknown = Reflect.get(value, field);
      if (said === undefined) return "";
      const label = lowerFirst(fieldLabel("ratings", field));
      return t(words.said)(
        label,
        valueText("ratings", field, said, () => ""),
      );
    }),
  );
}
