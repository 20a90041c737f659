import { Show } from "solid-js";
import { dueState } from "#domain/follow-up-due.ts";
import type { Side } from "#domain/wish.ts";
import { t } from "#i18n/language.ts";
import { AppDoors, InstallDoor } from "#parts/app-doors.tsx";
import { Door, Doors } from "#parts/doors.tsx";
import { forMeWords } from "#parts/for-me-words.ts";
import { links } from "#parts/links.ts";
import { Screen } from "#parts/screen.tsx";
import { SpaceFlag } from "#parts/space-flag.tsx";
import { spaceWords } from "#parts/space-words.ts";
import { Item } from "#ui/item.tsx";
import { createAsks } from "#workspace/asks.ts";
import { createQuery } from "#workspace/query.ts";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { readerMoreWords as words } from "./reader-more-words.ts";

/** Every door of a reader's space. */
export function ReaderMorePage() {
  const workspace = useWorkspace();
  const { space, today } = workspace;
  const isFunder = () => readerOf(workspace) === "funder";
  const asks = createAsks();
  const waiting = () => (asks() ?? []).filter(({ sent }) => sent === undefined).length;
  const counts = createQuery(["followUps", "interactions", "buyers", "enterprises"], (all) => ({
    open: all.list("followUps").filter((one) => dueState(one, today()) !== "done").length,
    notes: all.list("interactions").length,
    buyers: all.list("buyers").length,
    enterprises: all.list("enterprises").length,
  }));
  return (
    <Screen title={t(words.title)} place="more">
      <div class="cols">
        <div>
          <Doors title={t(words.here)}>
            <li>
              <Item
                href={links.spaces()}
                start={<SpaceFlag id={space.id} name={space.name} />}
                title={space.name}
                detail={`${t(spaceWords.role[space.role ?? "team"])}, ${space.team ?? ""}`}
                chevron
                center
              />
            </li>
            <Door
              href={links.asks()}
              icon="transfer"
              title={t(words.exchanges)}
              detail={t(words.waiting)(waiting())}
            />
          </Doors>
          <Show when={!isFunder()}>
            <Doors title={t(words.mine)}>
              <Door
                href={links.followUps()}
                icon="bell"
                title={t(words.followUps)}
                detail={t(words.open)(counts().open)}
              />
              <Door
                href={links.notes()}
                icon="notes"
                title={t(words.notes)}
                detail={t(words.onlyYours)(counts().notes)}
              />
            </Doors>
            <Doors title={t(words.directory)}>
              <ForMeDoor side={readerOf(workspace) === "buyer" ? "buyer" : "enterprise"} />
              <Door
                href={links.buyers()}
                icon="building-community"
                title={t(words.buyers)}
                detail={t(words.sheets)(counts().buyers)}
              />
              <Door
                href={links.enterprises()}
                icon="building-store"
                title={t(words.enterprises)}
                detail={t(words.sheets)(counts().enterprises)}
              />
            </Doors>
          </Show>
        </div>
        <div>
          <Doors title={t(words.device)}>
            <Door
              href={links.settings()}
              icon="settings"
              title={t(words.settings)}
              detail={t(words.settingsDetail)}
            />
            <Show when={!isFunder()}>
              <Door
                href={links.bin()}
                icon="trash"
                title={t(words.bin)}
                detail={t(words.binDetail)}
              />
            </Show>
            <InstallDoor />
          </Doors>
          <AppDoors />
        </div>
      </div>
    </Screen>
  );
}

function ForMeDoor(props: { readonly side: Side }) {
  return (
    <Door
      href={links.forMe()}
      icon={props.side === "enterprise" ? "building-community" : "building-store"}
      title={t(forMeWords.title[props.side])}
      detail={t(words.forMe)}
    />
  );
}
