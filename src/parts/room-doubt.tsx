import { Show } from "solid-js";
import { fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import type { RoomDoubt } from "#workspace/room.ts";
import { roomWords as words } from "./room-words.ts";

/** In one sentence, to be put in a box or a line. */
export function RoomDoubtText(props: { readonly doubt: RoomDoubt }) {
  const tight = () => (props.doubt.is === "tight" ? props.doubt : undefined);
  return (
    <Show
      when={tight()}
      fallback={
        <>
          <b>{t(words.private)}</b> {t(words[props.doubt.is === "unkept" ? "unkept" : "small"])}
        </>
      }
    >
      {(room) => (
        <>
          <b>{t(words.tight)}</b> {t(words.tightWhy)(fileSize(room().free))}
        </>
      )}
    </Show>
  );
}
