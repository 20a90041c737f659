import { Show } from "solid-js";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { SixWords } from "#parts/six-words.tsx";
import { findSetting } from "#storage/settings.ts";
import { type LastSent, lastSentKey } from "#workspace/exchange.ts";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { exchangeWords as words } from "./words.ts";

/** When something last left and came, with the words of what left: a colleague asks for them later. */
export function LastExchanges() {
  const { store, today } = useWorkspace();
  const last = createLive(
    () => store.db,
    async (db) => ({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only recordSent writes it
      sent: (await findSetting(db, lastSentKey)) as LastSent | undefined,
      receivedAt: await findSetting(db, "lastReceivedAt"),
    }),
  );
  return (
    <Show when={last()}>
      {(known) => (
        <div class="small muted last-exchanges">
          <p>
            {known().sent === undefined
              ? t(words.neverSent)
              : t(words.lastSent)(dayAndTime(known().sent?.at ?? 0, today()))}
          </p>
          <Show when={known().receivedAt}>
            {(at) => <p>{t(words.lastReceived)(dayAndTime(at(), today()))}</p>}
          </Show>
          <Show when={known().sent?.passphrase}>
            {(passphrase) => (
              <details>
                <summary>{t(words.lastWords)}</summary>
                <SixWords passphrase={passphrase()} />
              </details>
            )}
          </Show>
        </div>
      )}
    </Show>
  );
}
