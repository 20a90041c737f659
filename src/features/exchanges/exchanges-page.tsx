import { For, Show } from "solid-js";
import { openLines } from "#domain/editions.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { count, fileSize } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { links } from "#parts/links.ts";
import { fileFaultText } from "#parts/refused-file.tsx";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { FileDrop } from "#ui/file-picker.tsx";
import { Item } from "#ui/item.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { Staff } from "#ui/staff.tsx";
import { State } from "#ui/state.tsx";
import { useToasts } from "#ui/toasts.ts";
import { deviceKind } from "#workspace/device-kind.ts";
import { dropFile } from "#workspace/exchange.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { FolderDoor } from "./folder-door.tsx";
import { LastExchanges } from "./last-exchanges.tsx";
import { ReceivedList } from "./received-list.tsx";
import { createWaiting, type WaitingFile } from "./receipts.ts";
import { createReceiving } from "./receiving.ts";
import { WaitingGifts } from "./waiting-gifts.tsx";
import { exchangeWords as words } from "./words.ts";

/** Everything that leaves for colleagues or comes from them. */
export function ExchangesPage() {
  const { safety } = useWorkspace();
  const go = useGo();
  const { state, take } = createReceiving();
  const refused = () => {
    const current = state();
    return current.step === "refused" ? fileFaultText(current.problem) : undefined;
  };
  const proposals = createQuery(
    ["proposals"],
    (directory) => directory.list("proposals").filter((one) => openLines(one) > 0).length,
  );
  const device = () => t(thisDeviceWords[deviceKind()]);
  const elsewhere = () => safety().total - safety().onlyHere - safety().unconfirmed;

  return (
    <Screen title={t(words.title)} place="exchanges" sub={t(words.sub)}>
      <FileDrop onFiles={(files) => void take(files)}>
        <div class="cols">
          <div>
            <section class="section">
              <h2>{t(words.where)}</h2>
              <div class="gaugebox">
                <Staff big full={elsewhere()} here={safety().total - elsewhere()} />
              </div>
              <div class="row between small top">
                <span class="lines-kept">
                  <b class="num">{count(elsewhere())}</b> {t(words.elsewhere)(elsewhere())}
                </span>
                <span class="lines-kept end">
                  <b class="num">{count(safety().onlyHere)}</b>{" "}
                  {t(words.onlyHere)(safety().onlyHere, device())}
                </span>
              </div>
              <Leaving />
            </section>
            <section class="section close">
              <div class="twin">
                <Button kind="primary" icon="share-2" onClick={() => go(links.send())}>
                  {t(words.send)}
                </Button>
                <Button icon="download" onClick={() => go(links.receive())}>
                  {t(words.receive)}
                </Button>
              </div>
              <LastExchanges />
              <HelpLink topic="repertoire" />
              <Show when={refused()}>
                {(text) => (
                  <NoteBox kind="bad" title={text().title} alert>
                    <p>{[text().detail, ...text().steps].join(" ")}</p>
                  </NoteBox>
                )}
              </Show>
            </section>
            <Waiting />
            <WaitingGifts />
          </div>
          <div>
            <ReceivedList onFiles={(files) => void take(files)} />
            <FolderDoor />
            <section class="section">
              <SectionHead title={t(words.outsiders)} />
              <ul class="list">
                <li>
                  <Item
                    href={links.publications()}
                    title={t(words.publications)}
                    detail={t(words.publicationsWhy)}
                    chevron
                  />
                </li>
                <li>
                  <Item
                    href={links.proposals()}
                    title={t(words.proposals)}
                    detail={t(words.proposalsWhy)}
                    end={proposals() > 0 && <b>{count(proposals())}</b>}
                    chevron
                  />
                </li>
              </ul>
            </section>
            <section class="section">
              <SectionHead title={t(words.sheets)} />
              <ul class="list">
                <li>
                  <Item
                    href={links.import()}
                    title={t(words.import)}
                    detail={t(words.importWhy)}
                    chevron
                  />
                </li>
                <li>
                  <Item
                    href={links.enterprises()}
                    title={t(words.export)}
                    detail={t(words.exportWhy)}
                    chevron
                  />
                </li>
              </ul>
            </section>
          </div>
        </div>
      </FileDrop>
    </Screen>
  );
}

/** What left and was not confirmed, or who has it all: nothing is said to be elsewhere on our word alone. */
function Leaving() {
  const { safety } = useWorkspace();
  const isConfirmed = () => safety().onlyHere + safety().unconfirmed === 0 && safety().holders > 0;
  return (
    <p class="small said">
      <Show when={safety().unconfirmed > 0}>
        <State shape="attend" tone="here">
          {t(words.unconfirmed)(safety().unconfirmed)}
        </State>{" "}
        <span class="muted">{t(words.unconfirmedWhy)}</span>
      </Show>
      <Show when={isConfirmed()}>
        <State shape="ok" tone="ok">
          {t(words.holders)(safety().holders)}
        </State>
      </Show>
    </p>
  );
}

/** Kept from an earlier time, such as a tab that was killed before the six words. */
function Waiting() {
  const workspace = useWorkspace();
  const waiting = createWaiting();
  const toasts = useToasts();

  async function remove({ id }: WaitingFile): Promise<void> {
    const putBack = await dropFile(workspace, id);
    toasts.show({ text: t(words.removed), undo: () => void putBack() });
  }

  return (
    <Show when={waiting()?.length}>
      {(number) => (
        <section class="section">
          <SectionHead title={t(words.waiting)} count={number()} />
          <ul class="list">
            <For each={waiting()}>
              {(file) => (
                <li class="row">
                  <div class="grow">
                    <Item
                      href={links.receive(file.id)}
                      title={file.name}
                      detail={t(words.waitingDetail)(
                        dayAndTime(file.receivedAt, workspace.today()),
                        fileSize(file.size),
                      )}
                    />
                  </div>
                  <Button
                    shape="small"
                    aria-label={t(words.removeLabel)(file.name)}
                    onClick={() => void remove(file)}
                  >
                    {t(words.remove)}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Show>
  );
}
