import { For, Show } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { DoorScreen } from "#parts/door-screen.tsx";
import { links } from "#parts/links.ts";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import type { ToldGift } from "./told-gift.ts";
import { words } from "./words.ts";

/** A colleague's file makes one join; a list or a text waits until there is a team. */
export function GiftWithoutTeam(props: { readonly gift: ToldGift }) {
  const ofTeam = () => props.gift.files.find(({ kind }) => kind === "team");
  return (
    <DoorScreen
      title={t(words.title)}
      sub={t(words.noTeam)}
      foot={
        <>
          <a class="btn" href={links.firstRun()}>
            {t(words.firstRun)}
          </a>
          <Show when={ofTeam()}>
            {(one) => (
              <a class="btn primary" href={links.joinTeam(one().id)}>
                {t(words.join)}
              </a>
            )}
          </Show>
        </>
      }
    >
      <div class="pad flow narrow">
        <ul class="list">
          <For each={props.gift.files}>
            {({ file, kind }) => (
              <li>
                <Item
                  title={file.name}
                  detail={t(words.fileDetail)(t(words.kinds[kind]), fileSize(file.size))}
                />
              </li>
            )}
          </For>
          <Show when={props.gift.text !== ""}>
            <li>
              <Item title={t(words.aText)} detail={props.gift.text.slice(0, 160)} />
            </li>
          </Show>
        </ul>
        <NoteBox>
          <p>{t(ofTeam() === undefined ? words.teamFirst : words.joinWhy)}</p>
        </NoteBox>
      </div>
    </DoorScreen>
  );
}
