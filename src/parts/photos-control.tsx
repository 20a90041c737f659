import { t } from "#i18n/language.ts";
import { formWords } from "./form-words.ts";
import { PhotoAdder } from "./photo-adder.tsx";
import { photoWords } from "./photo-words.ts";
import type { RecordDraft } from "./record-draft.ts";

/** The photos of a record in its form. */
export function PhotosControl(props: {
  readonly draft: RecordDraft;
  readonly field: string;
  readonly label: string;
}) {
  /** The draft of a free set is a text, one member a line. */
  const photos = (): readonly string[] => {
    const text = props.draft.value(props.field);
    return typeof text === "string" ? text.split("\n").filter(Boolean) : [];
  };
  const alt = () => {
    const name = ["firstName", "lastName"].map((field) => props.draft.value(field));
    const said = name.flatMap((part) => (typeof part === "string" && part) || []).join(" ");
    if (props.draft.type === "interactions") return t(photoWords.ofNote);
    return said === "" ? t(photoWords.card) : t(photoWords.cardOf)(said);
  };
  return (
    <PhotoAdder
      legend={props.label}
      aside={t(formWords.optional)}
      photos={photos()}
      alt={alt()}
      onPhotos={(now) => props.draft.set(props.field, now.join("\n"))}
    />
  );
}
