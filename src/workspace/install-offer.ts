import { createSignal } from "solid-js";

/** Chrome's own offer to install; no other browser makes one. https://wicg.github.io/manifest-incubations/ */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

const [offer, setOffer] = createSignal<InstallPrompt>();
const [justInstalled, setJustInstalled] = createSignal(false);

/** Installed from this very tab, which shares nothing with it. */
export { justInstalled };

/** To be called before the first screen: the browser offers once, early, and to nobody in particular. */
export function hearInstallOffer(): void {
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault(); // our own button asks, when the person is ready
    if (isPrompt(event)) setOffer(event);
  });
  addEventListener("appinstalled", () => {
    setOffer(undefined);
    setJustInstalled(true);
  });
}

export function canInstall(): boolean {
  return offer() !== undefined;
}

/** From a tap: opens the browser's own question. */
export async function install(): Promise<void> {
  const prompt = offer();
  setOffer(undefined); // it serves once
  const answer = await prompt?.prompt();
  if (answer?.outcome === "accepted") setJustInstalled(true);
}

function isPrompt(event: Event): event is InstallPrompt {
  return "prompt" in event;
}
