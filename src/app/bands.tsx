import type { AppVersion } from "#parts/app-version.ts";
import { NewVersion } from "./new-version.tsx";
import { WhatsNew } from "./whats-new.tsx";

/** Under the header: of the version that waits, and of the one that has just come. */
export function Bands(props: { readonly version: AppVersion }) {
  return (
    <>
      <NewVersion version={props.version} />
      <WhatsNew />
    </>
  );
}
