import { relativeDay } from "#i18n/calendar.ts";
import { dayOf } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { State } from "#ui/state.tsx";
import type { TeamDevice } from "#workspace/team-devices.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

export function deviceName({ name }: TeamDevice): string {
  return name ?? t(words.nameless);
}

const shapes = {
  active: { shape: "ok", tone: "ok" },
  lost: { shape: "refus", tone: "bad" },
  retired: { shape: "refus", tone: "bad" },
  keyless: { shape: "ici", tone: "here" },
} as const;

/** A device in a list: its person, its last file, its state. */
export function DeviceItem(props: {
  readonly device: TeamDevice;
  /** The only one of its team: nothing to be in or out of. */
  readonly alone?: boolean;
}) {
  const { today } = useWorkspace();
  const isBehind = () => props.device.state === "active" && props.device.hasKeys === false;
  const detail = () => {
    const { member, lastFileAt, isHere } = props.device;
    const who = member === undefined ? t(words.noMember) : entryName(member);
    if (isHere) return `${who}, ${t(words.here)}`;
    const last =
      lastFileAt === undefined
        ? t(words.noFile)
        : t(words.lastFile)(relativeDay(dayOf(lastFileAt), today()));
    return `${who}, ${last}`;
  };
  return (
    <Item
      href={links.device(props.device.id)}
      title={deviceName(props.device)}
      detail={detail()}
      end={
        props.alone ? undefined : isBehind() ? (
          <State shape="attend" tone="here">
            {t(words.withoutKeys)}
          </State>
        ) : (
          <State {...shapes[props.device.state]}>{t(words.states[props.device.state])}</State>
        )
      }
      chevron
    />
  );
}
