import { lazy, Show, Suspense } from "solid-js";
import { mailLink } from "#domain/email.ts";
import { mrcOf, municipalityName } from "#domain/municipalities.ts";
import { phoneLink } from "#domain/phone.ts";
import { t } from "#i18n/language.ts";
import { type Act, Acts } from "#ui/acts.tsx";
import { useToasts } from "#ui/toasts.ts";
import { type Platform, platform } from "#workspace/device-kind.ts";
import type { Entry } from "#workspace/entry.ts";
import { isFromTeam } from "#workspace/reading.ts";
import { handOver } from "./hand-over.ts";
import { sheetWords } from "./sheet-words.ts";

const ReaderActs = lazy(async () => ({ default: (await import("./reader-acts.tsx")).ReaderActs }));

export interface QuickActsProps {
  readonly entry: Entry<"enterprises"> | Entry<"buyers">;
  /** Its card, for the phone's own contacts. */
  readonly toCard: () => Promise<File>;
}

/** One tap to call, write, find on a map, keep in the phone. What is missing is left out. */
export function QuickActs(props: QuickActsProps) {
  const toasts = useToasts();
  async function giveCard(): Promise<void> {
    const way = await handOver(await props.toCard());
    if (way === "downloaded") toasts.show({ text: t(sheetWords.shared) });
  }
  const acts = (): readonly Act[] => {
    const { phone, email } = props.entry;
    const call = phone && phoneLink(phone);
    const map = mapLink(props.entry);
    return [
      ...(call ? [{ icon: "phone", label: t(sheetWords.call), href: call } as const] : []),
      ...(email
        ? [{ icon: "mail", label: t(sheetWords.write), href: mailLink(email) } as const]
        : []),
      ...(map ? [{ icon: "map-pin", label: t(sheetWords.map), href: map } as const] : []),
      {
        icon: "user-plus",
        label: t(sheetWords.card),
        name: t(sheetWords.cardName),
        onClick: () => void giveCard(),
      },
    ];
  };
  return (
    <>
      <Acts acts={acts()} />
      <Show when={isFromTeam(props.entry)}>
        <Suspense>
          <ReaderActs entry={props.entry} />
        </Suspense>
      </Show>
    </>
  );
}

/** Opens the phone's own map, or a map's search page; nothing is asked before the person opens it. */
export function mapLink(entry: {
  readonly name?: string;
  readonly address?: string;
  readonly municipality?: string;
  readonly postalCode?: string;
}): string | undefined {
  const { address, municipality, postalCode } = entry;
  if (municipality === undefined && address === undefined && postalCode === undefined) {
    return undefined;
  }
  const place = municipality && municipalityName(municipality);
  const region = mrcOf(municipality) === undefined ? undefined : "Québec";
  const parts = address === undefined ? [entry.name, place, region] : [address, place, region];
  const text = encodeURIComponent([...parts, postalCode].filter(Boolean).join(", "));
  return mapOf[platform()](text);
}

const mapOf: Readonly<Record<Platform, (text: string) => string>> = {
  android: (text) => `geo:0,0?q=${text}`,
  ios: (text) => `https://maps.apple.com/?q=${text}`,
  other: (text) => `https://www.openstreetmap.org/search?query=${text}`,
};
