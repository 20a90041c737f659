import { createSignal, onMount, Show, untrack } from "solid-js";
import { t } from "#i18n/language.ts";
import { handOver } from "#parts/hand-over.ts";
import { Button } from "#ui/button.tsx";
import { useToasts } from "#ui/toasts.ts";
import { makeReceipt } from "#workspace/exchange.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { Received } from "./receipts.ts";
import { receiptWords as words } from "./receipt-words.ts";

/** The receipt, for whoever sent the file: until then it counts as « envoyé, non confirmé » there. */
export function GiveBack(props: { readonly received: Received }) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);
  // A phone shares only soon after a tap: the file is made before.
  let made: Promise<File> | undefined;
  const make = () =>
    (made ??= makeReceipt(
      workspace,
      untrack(() => props.received),
    ));
  onMount(() => void make().catch(() => (made = undefined)));
  // A clone of this device has nothing to be told.
  const isOther = () => props.received.receipt.from.device !== workspace.store.device;

  async function give(): Promise<void> {
    setBusy(true);
    try {
      const handed = await handOver(await make());
      if (handed === "shared") toasts.show({ text: t(words.gaveBack) });
      if (handed === "downloaded") toasts.show({ text: t(words.gaveBackFile) });
    } catch {
      made = undefined;
      toasts.show({ text: t(words.giveBackFailed) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <Show when={isOther()}>
      <section class="flow">
        <p class="small muted">{t(words.giveBackWhy)}</p>
        <Button
          icon="share-2"
          busy={busy() ? t(words.givingBack) : undefined}
          onClick={() => void give()}
        >
          {t(words.giveBack)}
        </Button>
      </section>
    </Show>
  );
}
