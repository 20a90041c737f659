import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { words } from "./words.ts";

/** The work of others that the app carries, under their licences: a file that the build writes beside it. */
export function Licences() {
  const [text, setText] = createSignal<string>();
  const [isMissing, setMissing] = createSignal(false);

  async function read(): Promise<void> {
    setMissing(false);
    try {
      const response = await fetch("notices.txt");
      if (!response.ok) throw new Error(response.statusText);
      setText(await response.text());
    } catch {
      setMissing(true);
    }
  }

  return (
    <section class="section">
      <details
        class="small"
        onToggle={(event) => {
          if (event.currentTarget.open && text() === undefined) void read();
        }}
      >
        <summary>{t(words.licences)}</summary>
        <p class="muted">{t(words.licence)}</p>
        <Show when={isMissing()}>
          <output>{t(words.noNotices)}</output>
        </Show>
        <Show when={text()}>{(notices) => <pre class="trace">{notices()}</pre>}</Show>
      </details>
    </section>
  );
}
