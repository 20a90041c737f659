import { createSignal, Show } from "solid-js";
import { foldName } from "#domain/fold-name.ts";
import type { ScannedCard as Card } from "#formats/read-code.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { links, pathOf } from "#parts/links.ts";
import type { KeptDraft } from "#parts/record-draft.ts";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { useDrafts } from "#workspace/drafts.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { scanWords as words } from "./scan-words.ts";

/** What a card says, and the way to make a contact of it: nothing is kept before that. */
export function ScannedCard(props: { readonly card: Card }) {
  const { directory, newId } = useWorkspace();
  const drafts = useDrafts();
  const go = useGo();
  const [isRefused, setRefused] = createSignal(false);

  /** The one organisation of that name; among several a person chooses. */
  const home = () => {
    const wanted = foldName(props.card.organisation);
    if (wanted === "") return {};
    const named = (["buyers", "enterprises"] as const).flatMap((type) =>
      directory
        .list(type)
        .filter(({ name }) => name !== undefined && foldName(name) === wanted)
        .map(({ id }) => ({ type, id })),
    );
    const [only, ...others] = named;
    if (only === undefined || others.length > 0) return {};
    return only.type === "buyers" ? { buyer: only.id } : { enterprise: only.id };
  };
  const isUnknown = () => props.card.organisation !== "" && Object.keys(home()).length === 0;

  /** A draft of its own, so that a contact that was begun stays as it is. */
  async function fill(): Promise<void> {
    const { organisation: _, ...fields } = props.card;
    const edited = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
    const draft: KeptDraft = { id: newId(), edited, shown: null };
    const link = links.newContactOfCard(newId(), home());
    try {
      await Promise.all([drafts.keep(pathOf(link), draft, []), drafts.flush()]);
      go(link);
    } catch {
      setRefused(true);
    }
  }

  return (
    <section class="hit" aria-live="polite">
      <div class="grow flow">
        <div>
          <h2>
            {dotted(`${props.card.firstName} ${props.card.lastName}`.trim()) || t(words.nameless)}
          </h2>
          <p class="small">{dotted(props.card.function, props.card.organisation)}</p>
          <p class="small">
            <span class="nb">{props.card.workPhone || props.card.personalCell}</span>{" "}
            {props.card.workEmail}
          </p>
        </div>
        <Show when={isUnknown()}>
          <p class="small">{t(words.unknown)(props.card.organisation)}</p>
        </Show>
        <Show when={isRefused()}>
          <p class="err">{t(words.refused)}</p>
        </Show>
        <Button kind="primary" onClick={() => void fill()}>
          {t(words.fill)}
        </Button>
      </div>
    </section>
  );
}
