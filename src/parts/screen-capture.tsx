import { createUniqueId, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { State } from "#ui/state.tsx";
import { registerOpenForm } from "./open-form.ts";
import { useScreenParts } from "./screen-parts.ts";
import { screenCaptureWords } from "./screen-capture-words.ts";
import { screenWords } from "./screen-words.ts";
import { useTabTitle } from "./tab-title.ts";

export interface CaptureScreenProps {
  readonly title: string;
  /** What was typed is on the disk as a draft. */
  readonly draftKept?: boolean | undefined;
  /** The cross. Nothing is asked: the draft stays. */
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  /** The main action: « Enregistrer ». */
  readonly action: string;
  /** While it runs: « Enregistrement… ». */
  readonly busy?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Beside the main action, why it cannot be done; or under it, a word of advice. */
  readonly footNote?: JSX.Element;
  /** On a laptop, beside the form: what is known already. */
  readonly aside?: JSX.Element;
  readonly asideLabel?: string | undefined;
  readonly children: JSX.Element;
}

// What its save asks for: there before the tap, and whatever a newer version takes away meanwhile.
void import("#domain/schema.ts").catch(() => undefined);

/** A form, alone on its screen: no tools, no tabs, and a new version waits until it is closed. */
export function CaptureScreen(props: CaptureScreenProps) {
  const form = createUniqueId();
  const parts = useScreenParts();
  registerOpenForm();
  useTabTitle(() => props.title);
  return (
    <main class="cap">
      <header>
        <Dynamic component={parts.space} />
        <h1 tabindex="-1">{props.title}</h1>
        <Show when={parts.sample()}>
          <span class="tag ex">{t(screenWords.sample)}</span>
        </Show>
        <output class="tiny">
          <Show when={props.draftKept}>
            <State shape="ok" tone="ok" tiny>
              {t(screenCaptureWords.draftKept)}
            </State>
          </Show>
        </output>
        <IconButton
          icon="x"
          label={t(props.draftKept ? screenCaptureWords.closeKept : screenCaptureWords.close)}
          onClick={() => props.onClose()}
        />
      </header>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Ctrl Enter saves from any field, beside the button */}
      <form
        class="body"
        id={form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          if (props.busy === undefined) props.onSubmit();
        }}
        onKeyDown={(event) => {
          const isSave = event.key === "Enter" && (event.ctrlKey || event.metaKey);
          if (!isSave || event.defaultPrevented || props.disabled) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
      >
        {props.children}
      </form>
      <footer>
        <Button
          kind="primary"
          shape="big"
          type="submit"
          form={form}
          busy={props.busy}
          disabled={props.disabled}
        >
          {props.action}
        </Button>
        <Show when={props.footNote}>{(note) => <span class="tiny muted">{note()}</span>}</Show>
      </footer>
      <Show when={props.aside}>
        {(aside) => (
          <aside class="ctx laptop-only" aria-label={props.asideLabel}>
            {aside()}
          </aside>
        )}
      </Show>
    </main>
  );
}
