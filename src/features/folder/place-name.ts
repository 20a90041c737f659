import { t } from "#i18n/language.ts";
import type { FolderPlace } from "#workspace/folders.ts";
import { folderWords as words } from "./words.ts";

export function placeName(place: FolderPlace): string {
  if (place.kind === "directory") return place.name;
  return t(words.storeName)(place.bucket, hostOf(place.endpoint));
}

function hostOf(endpoint: string): string {
  return URL.canParse(endpoint) ? new URL(endpoint).host : endpoint;
}
