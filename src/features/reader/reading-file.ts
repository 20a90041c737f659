import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { createOpening, type OpeningFile } from "#parts/open-file.ts";
import { refusalText } from "#parts/refusal.ts";
import { useGo } from "#parts/use-go.ts";
import { useToasts } from "#ui/toasts.ts";
import {
  type CheckedPublication,
  checkPublication,
  openPublication,
  type PublicationAnswer,
} from "#workspace/publication.ts";
import { type Space, useSession } from "#workspace/session.ts";
import { openWords as words } from "./open-words.ts";

type Header = CheckedPublication["header"];

export interface Checked {
  readonly file: File;
  readonly checked: CheckedPublication;
  /** The space that it belongs to, if it is here. */
  readonly known: Space | undefined;
}

type Opened =
  | ({ readonly step: "checked"; readonly failure?: string } & Checked)
  | ({ readonly step: "taking" } & Checked)
  | { readonly step: "taken" }
  | { readonly step: "foreign"; readonly file: File; readonly header: Header }
  | { readonly step: "other-key"; readonly file: File; readonly header: Header };

/** How far a publication has come; nothing is kept of it before a person says so. */
export type Reading = OpeningFile | Opened;

export function createReading(deviceName: (reader: string) => string) {
  const session = useSession();
  const toasts = useToasts();
  const go = useGo();
  const opening = createOpening<CheckedPublication, Opened>(
    (bytes, passphrase, hearing) => {
      const { answer, stop } = checkPublication(bytes, passphrase, hearing);
      return { answer: answer.then(notTaken), stop };
    },
    async (file, checked) => {
      const spaces = await session.spaces();
      const known = spaces.find(({ id }) => id === checked.header.space.id);
      return { step: "checked", file, checked, known };
    },
  );

  async function open({ file, checked, known }: Checked): Promise<void> {
    opening.show({ step: "taking", file, checked, known });
    const { header, reader } = checked;
    try {
      const taken = await openPublication(session, checked, {
        deviceName: deviceName(reader.name),
        now: Date.now,
      });
      if (taken.is === "foreign" || taken.is === "other-key") {
        opening.show({ step: taken.is, file, header });
        return;
      }
      opening.show({ step: "taken" });
      const { edition } = header;
      if (taken.is !== "first") toasts.show({ text: t(words.took[taken.is])(edition) });
      go(links.home(), { replace: true });
    } catch (error) {
      opening.show({ step: "checked", file, checked, known, failure: refusalText(error) });
    }
  }

  return { state: opening.state, read: opening.read, stop: opening.stop, open };
}

/** Looking at a file takes nothing. */
function notTaken(answer: PublicationAnswer): Exclude<PublicationAnswer, { readonly is: "taken" }> {
  if (answer.is === "taken") throw new Error("a file that was only looked at was taken");
  return answer;
}
