import { type Gift, keepGift } from "#storage/shared-files.ts";

/** Where a phone's share sheet posts to, beside the page: `share_target` of the manifest. */
export const shareAddress = "partage";

/** Keeps what another app posted; the page that is then opened takes it up, with a network or without. */
export async function takeShare(request: Request, scope: string): Promise<Response> {
  const folder = crypto.randomUUID();
  const address = await keepPosted(request, folder).then(
    () => folder,
    (error: unknown) => (isFull(error) ? "plein" : "vide"),
  );
  // 303: a reload of the page posts nothing again.
  return Response.redirect(new URL(`./#/partage/${address}`, scope), 303);
}

async function keepPosted(request: Request, folder: string): Promise<void> {
  const gift = readGift(await request.formData());
  if (gift.text === "" && gift.files.length === 0) throw new Error("nothing was posted");
  await keepGift(gift, folder, Date.now());
}

/** Android apps put an address of the web in the text; some say the title again in it. */
export function readGift(form: FormData): Gift {
  const texts = ["title", "text", "url"].flatMap((name) =>
    form.getAll(name).filter((value) => typeof value === "string"),
  );
  const said = texts.map((text) => text.trim()).filter((text) => text !== "");
  const isRepeated = (text: string, place: number) =>
    said.some(
      (other, at) => at !== place && other.includes(text) && (other !== text || at < place),
    );
  return {
    text: said.filter((text, place) => !isRepeated(text, place)).join("\n"),
    // A field left empty by the share sheet is a file without a name.
    files: form.getAll("files").filter((value) => isFile(value)),
  };
}

function isFile(value: FormDataEntryValue): value is File {
  return value instanceof File && value.name !== "";
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
