import { useLocation } from "@solidjs/router";
import { createEffect, on, onCleanup, type ParentProps, Show } from "solid-js";
import type { ReaderKind } from "#domain/publishing.ts";
import { t } from "#i18n/language.ts";
import { links, typeOfAddress } from "#parts/links.ts";
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
          <EmptyState title={t(words.title)} text={t(words.why)(space.team ?? space.name)}>
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

/** Another tab may replace the edition: this one shows the new one once nobody looks at the old. */
function followEditions(): void {
  const session = useSession();
  const { space } = useWorkspace();
  const edition = createEdition();
  let isOld = false;
  const look = () => {
    if (isOld && document.hidden) void session.open(space.id).catch(() => undefined);
  };
  createEffect(
    on(
      () => edition()?.hash,
      (hash, before) => {
        isOld ||= before !== undefined && hash !== before;
        look();
      },
    ),
  );
  document.addEventListener("visibilitychange", look);
  onCleanup(() => document.removeEventListener("visibilitychange", look));
}

function isForReader(role: ReaderKind, path: string): boolean {
  if (everyones.test(path)) return true;
  if (role === "funder") return false;
  return own.test(path) || (sheets.test(path) && !/\/nouve(au|lle)$/.test(path));
}

/** Addresses of parts/links.ts. */
const everyones =
  /^\/($|plus$|espaces$|demandes|echanges$|reglages$|reglages\/(appareil|sauvegarde|comparer|quitter|verrou)|aide|a-propos|vie-privee$|bienvenue|installer|partage|ouvrir)/;
/** What a person writes for oneself. */
const own = /^\/(notes|relances|contacts|corbeille|conflits|historique|recherche)/;
/** What came: a list, a sheet, the filters, a wish to correct it. */
const sheets = /^\/(entreprises|acheteurs|evenements)(\/[^/]+(\/proposer)?)?$/;
