import { type Accessor, createContext, useContext } from "solid-js";

/** The version of the app on this device, as the service worker keeps it. */
export interface AppVersion {
  readonly build: string;
  /** A newer one is installed and waits; nothing happens until the person applies it. */
  readonly waiting: Accessor<boolean>;
  readonly apply: () => void;
  /** Everything is on the device, and this page is served from it. */
  readonly offlineReady: Accessor<boolean>;
  /** Looks on the device itself: how many files of this version are not there. Undefined: no service worker. */
  readonly missingFiles: () => Promise<number | undefined>;
}

export const AppVersionContext = createContext<AppVersion>();

export function useAppVersion(): AppVersion {
  const version = useContext(AppVersionContext);
  if (version === undefined) throw new Error("useAppVersion: no AppVersionContext above");
  return version;
}
