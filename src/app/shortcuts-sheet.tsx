import { For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { hideShortcuts, setShortcutsOn, shortcutsOn } from "#parts/shortcuts.ts";
import { Sheet } from "#ui/sheet.tsx";
import { SwitchLine } from "#ui/switch-line.tsx";
import { shortcutsWords as words } from "./shortcuts-words.ts";

interface Shortcut {
  /** What is printed on the key. */
  readonly keys: readonly string[];
  readonly does: string;
}

/** What `?` shows: every key, and what it does. */
export function ShortcutsSheet() {
  const letters = (): readonly Shortcut[] => [
    { keys: ["/"], does: t(words.search) },
    { keys: ["n"], does: t(words.note) },
    { keys: ["?"], does: t(words.list) },
  ];
  const others = (): readonly Shortcut[] => [
    { keys: [t(words.esc)], does: t(words.back) },
    { keys: ["↑", "↓"], does: t(words.lines) },
    { keys: [t(words.home), t(words.end)], does: t(words.ends) },
    { keys: [t(words.enter)], does: t(words.open) },
    { keys: ["Tab"], does: t(words.next) },
    { keys: [t(words.control), t(words.enter)], does: t(words.save) },
    { keys: [t(words.control), "Z"], does: t(words.undo) },
  ];
  return (
    <Sheet title={t(words.title)} closeLabel={t(words.close)} onClose={hideShortcuts}>
      <Show when={shortcutsOn()}>
        <Keys of={letters()} />
      </Show>
      <Keys of={others()} />
      <SwitchLine checked={shortcutsOn()} onChange={setShortcutsOn}>
        {t(words.letters)}
      </SwitchLine>
    </Sheet>
  );
}

function Keys(props: { readonly of: readonly Shortcut[] }) {
  return (
    <dl class="keys">
      <For each={props.of}>
        {({ keys, does }) => (
          <div>
            <dt>
              <For each={keys}>{(key) => <kbd>{key}</kbd>}</For>
            </dt>
            <dd>{does}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}
