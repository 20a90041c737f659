import { otherSide } from "#domain/sides.ts";
import { t } from "#i18n/language.ts";
import { forMeWords } from "#parts/for-me-words.ts";
import { links } from "#parts/links.ts";
import { createOwnWishes } from "#parts/own-wishes.ts";
import { Icon } from "#ui/icon.tsx";
import { Item } from "#ui/item.tsx";
import type { OwnPlace } from "#workspace/day-asks.ts";
import { createAsks } from "#workspace/asks.ts";
import { words } from "./words.ts";

/** Around the meetings of a day: whom one wants, when one is there, what waits for the team. */
export function DayDoors(props: { readonly place: OwnPlace; readonly event: string }) {
  const choices = createOwnWishes(() => props.place);
  const asks = createAsks();
  const waiting = () => (asks() ?? []).filter(({ sent }) => sent === undefined).length;
  return (
    <ul class="list" aria-label={t(words.doors)}>
      <li>
        <Item
          href={links.chooseWhom(props.event)}
          start={
            <Icon
              name={props.place.side === "enterprise" ? "building-community" : "building-store"}
            />
          }
          title={t(forMeWords.title[props.place.side])}
          detail={t(words.chosen)(choices.wishes().length, otherSide[props.place.side])}
          chevron
          center
        />
      </li>
      <li>
        <Item
          href={links.proposeAttendance(props.place.enrolment.id)}
          start={<Icon name="calendar-event" />}
          title={t(words.attendance)}
          detail={t(words.attendanceWhy)}
          chevron
          center
        />
      </li>
      <li>
        <Item
          href={links.asks()}
          start={<Icon name="transfer" />}
          title={t(words.toTeam)}
          detail={t(words.waiting)(waiting())}
          chevron
          center
        />
      </li>
    </ul>
  );
}
