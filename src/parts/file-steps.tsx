import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { FileProgress } from "./file-progress.tsx";
import { fileWords } from "./file-words.ts";
import { PassphraseForm, type PassphraseFormProps } from "./passphrase-form.tsx";

/** A file is being read: how far, and what stopping means. */
export function ReadingFile(props: {
  readonly share: number | undefined;
  readonly onStop: () => void;
}) {
  return (
    <div class="pad flow narrow">
      <FileProgress
        share={props.share ?? 0}
        words={t(fileWords.readSoFar)(props.share ?? 0)}
        ifStopped={t(fileWords.ifStopped)}
        onStop={() => props.onStop()}
      />
    </div>
  );
}

/** The six words of a file that is protected. */
export function LockedFile(props: PassphraseFormProps) {
  return (
    <div class="pad flow narrow">
      <PassphraseForm {...props} />
    </div>
  );
}

/** Opens it: sends the form `form`. */
export function OpenLocked(props: { readonly form: string; readonly busy: boolean | undefined }) {
  return (
    <Button
      kind="primary"
      type="submit"
      form={props.form}
      busy={props.busy === true ? t(fileWords.opening) : undefined}
    >
      {t(fileWords.open)}
    </Button>
  );
}
