import { useLocation } from "@solidjs/router";
import { createEffect, createSignal, on, onCleanup, type ParentProps, Show } from "solid-js";
import type { ReaderKind } from "#domain/publishing.ts";
import { t } from "#i18n/language.ts";
import { links, typeOfAddress } from "#parts/links.ts";
import { isFormOpen } from "#parts/open-form.ts";
import { Screen } from "#parts/screen.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { createEdition, isFromTeam } from "#workspace/reading.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { readerGateWords as words } from "./reader-gate-words.ts";

/** Of a reader's space, the screens that have something to show; the others say whose they are. */
export function ReaderGate(props: ParentProps<{ readonly role: ReaderKind }>) {
  const location = useLocation();
  const { space, directory } = useWorkspace();
  followEditions();
  const isOpen = () => isForReader(props.role, location.pathname) && !isChangeOfTeams();
  /** A form that would change what came from the team. */
  const isChangeOfTeams = () => {
    const [, word = "", id] = /^\/([^/]+)\/([^/]+)\/modifier/.exec(location.pathname) ?? [];
    const type = typeOfAddress(word);
    const entry = type && directory.find(type, id);
    return entry !== undefined && isFromTeam(entry);
  };
  return (
    <Show
      when={isOpen()}
      fallback={
        <Screen title={t(words.title)} place="more">
          <EmptyState text={t(words.why)(space.team ?? space.name)}>
            <a class="btn primary" href={links.home()}>
              {t(words.home)}
            </a>
            <a class="btn" href={links.asks()}>
              {t(words.write)}
            </a>
          </EmptyState>
        </Screen>
      }
    >
      {props.children}
    </Show>
  );
}

/**
 * Another tab may replace the edition: this one shows the new one too, once nobody types in it, or
 * looks at it.
 */
function followEditions(): void {
  const session = useSession();
  const { space } = useWorkspace();
  const edition = createEdition();
  const [isOld, setOld] = createSignal(false);
  const look = () => {
    const isTyping = isFormOpen() || document.activeElement?.matches("input, textarea, select");
    if (isOld() && (document.hidden || isTyping !== true)) {
      void session.open(space.id).catch(() => undefined);
    }
  };
  createEffect(
    on(
      () => edition()?.hash,
      (hash, before) => {
        if (before !== undefined && hash !== before) setOld(true);
      },
    ),
  );
  createEffect(look);
  const left = () => setTimeout(look); // once the next field has the focus, if any
  document.addEventListener("visibilitychange", look);
  document.addEventListener("focusout", left);
  onCleanup(() => {
    document.removeEventListener("visibilitychange", look);
    document.removeEventListener("focusout", left);
  });
}

function isForReader(role: ReaderKind, path: string): boolean {
  if (everyones.test(path)) return true;
  if (role === "funder") return false;
  return (
    own.test(path) || ofDays.test(path) || (sheets.test(path) && !/\/nouve(au|lle)$/.test(path))
  );
}

/** Addresses of parts/links.ts. */
const everyones =
  /^\/($|plus$|espaces$|demandes|echanges$|reglages$|reglages\/(appareil|sauvegarde|comparer|quitter|verrou)|aide|a-propos|vie-privee$|bienvenue|installer|partage|ouvrir)/;
/** What a person writes for oneself. */
const own = /^\/(notes|relances|contacts|corbeille|conflits|historique|recherche)/;
/** Its own part in a day. */
const ofDays =
  /^\/(pour-moi|rencontres\/[^/]+|inscriptions\/[^/]+\/proposer|evenements\/[^/]+\/(souhaits|avec\/[^/]+))$/;
/** What came: a list, a sheet, the filters, a wish to correct it. */
const sheets = /^\/(entreprises|acheteurs|evenements)(\/[^/]+(\/proposer)?)?$/;
