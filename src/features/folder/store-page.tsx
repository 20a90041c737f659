import "./folder.css";
import { useSearchParams } from "@solidjs/router";
import { createResource, createSignal, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { findFolderPlace } from "#storage/folders.ts";
import { Button } from "#ui/button.tsx";
import {
  corsRule,
  keepStore,
  probe,
  type ProbeAnswer,
  runnerOf,
  type StoreAccess,
} from "#workspace/folders.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ProbeResult } from "./probe-result.tsx";
import { StoreFields } from "./store-fields.tsx";
import { createStoreForm, forgetTyped } from "./store-form.ts";
import { storeWords as words } from "./store-words.ts";
import { RefusalBox } from "#ui/refusal-box.tsx";

/** A bucket: its address, its keys, and what they allow, tried for real before anything is kept. */
export function StorePage() {
  const workspace = useWorkspace();
  const [parameters] = useSearchParams<{ dossier?: string }>();
  const [before] = createResource(async () => {
    const id = parameters.dossier;
    const place = id === undefined ? undefined : await findFolderPlace(workspace.store.db, id);
    return { access: place?.kind === "store" ? place : undefined };
  });
  return (
    <Suspense>
      <Show when={before()}>
        {(found) => <StoreForm id={parameters.dossier} access={found().access} />}
      </Show>
    </Suspense>
  );
}

interface StoreFormProps {
  readonly id: string | undefined;
  readonly access: StoreAccess | undefined;
}

const form = "store";

function StoreForm(props: StoreFormProps) {
  const workspace = useWorkspace();
  const go = useGo();
  // oxlint-disable-next-line solid/reactivity -- the form begins from what was kept
  const storeForm = createStoreForm(props.access, workspace.space.id);
  const { typed, set, problems, access, isTried, try: tryIt } = storeForm;
  const [busy, setBusy] = createSignal(false);
  const [result, setResult] = createSignal<ProbeAnswer>();
  const [refused, setRefused] = createSignal<string>();

  const isCors = () => result()?.fault?.is === "cors";

  async function use(): Promise<void> {
    tryIt();
    const asked = access();
    if (asked === undefined) {
      queueMicrotask(() => document.querySelector<HTMLElement>("[aria-invalid]")?.focus());
      return;
    }
    setBusy(true);
    setRefused();
    setResult();
    try {
      const answer = await probe(workspace, asked);
      setResult(answer);
      if (answer.fault !== undefined) return;
      const id = await keepStore(workspace, asked, props.id);
      forgetTyped();
      void runnerOf(workspace)
        .visit(id)
        .catch(() => undefined); // its screen says how it went
      go(links.folders());
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Screen
      title={t(words.title)}
      place="exchanges"
      back={{ href: links.folders(), label: t(words.folder) }}
      sub={t(words.sub)}
      foot={
        <Button
          kind="primary"
          type="submit"
          form={form}
          busy={busy() ? t(words.trying) : undefined}
        >
          {t(words.action)}
        </Button>
      }
    >
      <form
        id={form}
        class="pad flow narrow"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void use();
        }}
      >
        <Show when={result()}>
          {(answer) => (
            <div class="flow" ref={(element) => queueMicrotask(() => element.scrollIntoView?.())}>
              <ProbeResult answer={answer()} />
            </div>
          )}
        </Show>
        <Show when={isCors()}>
          <Rule isOpen />
        </Show>
        <RefusalBox text={refused()} />
        <StoreFields typed={typed()} set={set} problems={isTried() ? problems() : {}} />
        <Show when={!isCors()}>
          <Rule isOpen={false} />
        </Show>
      </form>
    </Screen>
  );
}

function Rule(props: { readonly isOpen: boolean }) {
  const rule = corsRule(location.origin);
  const [copied, setCopied] = createSignal(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(rule);
    setCopied(true);
  }
  return (
    <details open={props.isOpen}>
      <summary>{t(words.rule)}</summary>
      <p class="small">{t(words.ruleWhy)}</p>
      <pre class="code-rule">
        <code>{rule}</code>
      </pre>
      <Show when={"clipboard" in navigator}>
        <Button shape="small" onClick={() => void copy()}>
          {t(copied() ? words.copied : words.copy)}
        </Button>
      </Show>
    </details>
  );
}
