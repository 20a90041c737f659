import type { MrcCode } from "#domain/mrc.ts";
import type { LinkTarget } from "#domain/field.ts";
import { mrcName, mrcOf, municipalityName } from "#domain/municipalities.ts";
import { dotted } from "#i18n/dotted.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { linkedName } from "./entry-name.ts";

/** What tells an entry from another of the same name: whose it is, or where. */
export function entryContext(directory: Directory, entry: Entry): string {
  const named = (to: LinkTarget, id: string | undefined) => id && linkedName(directory, to, id);
  switch (entry.type) {
    case "contacts": {
      const { function: role, buyer, enterprise } = entry;
      return dotted(role, named("buyers", buyer) ?? named("enterprises", enterprise));
    }
    case "offers":
      return dotted(named("enterprises", entry.enterprise));
    case "needs":
      return dotted(named("buyers", entry.buyer));
    case "interactions":
      return dotted(
        named("buyers", entry.buyer),
        ...(entry.enterprises ?? []).map((id) => linkedName(directory, "enterprises", id)),
      );
    case "followUps":
      return dotted(named("buyers", entry.buyer), named("enterprises", entry.enterprise));
    case "enrolments":
    case "wishes":
    case "vetoes":
    case "meetings":
      return dotted(
        named("enterprises", entry.enterprise),
        named("buyers", entry.buyer),
        named("events", entry.event),
      );
    case "ratings": {
      const { enterprise, buyer } = directory.find("meetings", entry.meeting) ?? {};
      return dotted(
        named("enterprises", enterprise),
        named("buyers", buyer),
        named("events", entry.event),
      );
    }
    case "buyers":
      return placeOf(entry.municipality, entry.mrcs);
    case "enterprises":
      return placeOf(entry.municipality);
    default:
      return "";
  }
}

/** « Matane · La Matanie »; once, where the town has the name of its MRC. */
function placeOf(municipality: string | undefined, mrcs: readonly MrcCode[] = []): string {
  const mrc = mrcOf(municipality);
  const names = mrc === undefined ? mrcs.map(mrcName) : [mrcName(mrc)];
  const town = municipality === undefined ? [] : [municipalityName(municipality)];
  return dotted(...new Set([...town, ...names]));
}
