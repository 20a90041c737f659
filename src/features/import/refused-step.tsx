import { t } from "#i18n/language.ts";
import type { SheetType } from "#formats/column-target.ts";
import { tableProblemText } from "#i18n/table-problem-text.ts";
import { thisDeviceWords } from "#i18n/device-words.ts";
import { fileWords } from "#parts/file-words.ts";

import { fileFaultText, RefusedFile } from "#parts/refused-file.tsx";
import { Screen } from "#parts/screen.tsx";
import { Button } from "#ui/button.tsx";
import { FilePicker } from "#ui/file-picker.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { deviceKind } from "#workspace/device-kind.ts";
import { failureText } from "./failure-text.ts";
import { homeOf } from "./import-home.ts";
import type { Importing, Refusal } from "./importing.ts";
import { words } from "./words.ts";

/** A file that is no list, and what to do. */
export function RefusedStep(props: {
  readonly importing: Importing;
  readonly refusal: Refusal;
  readonly prefer: SheetType | undefined;
}) {
  const home = () => homeOf(props.prefer);
  const text = () => {
    const { why } = props.refusal;
    if (why.code === "unreadable" || why.code === "full" || why.code === "browser")
      return fileFaultText(why);
    const detail = why.code === "gone" ? t(words.refused.gone) : tableProblemText(why);
    return { title: t(words.refused.title), detail, steps: [] };
  };
  return (
    <Screen
      title={t(fileWords.refused)}
      place={home().place}
      back={home().back}
      sub={props.refusal.name}
      foot={
        <>
          <a class="btn" href={home().back.href} onClick={() => props.importing.forgetRefusal()}>
            {t(words.refused.close)}
          </a>
          <FilePicker
            label={t(fileWords.choose)}
            kind="primary"
            onFiles={(files) => void props.importing.take(files, props.prefer)}
          />
        </>
      }
    >
      <RefusedFile
        text={text()}
        intact={<b>{t(fileWords.nothingChanged)(t(thisDeviceWords[deviceKind()]))}</b>}
        trace={`${props.refusal.name}, ${JSON.stringify(props.refusal.why)}`}
        code={props.refusal.why.code}
        help="liste"
      />
    </Screen>
  );
}

/** What the device refused to read of the file or of the directory; the answers are kept. */
export function FailedStep(props: { readonly importing: Importing }) {
  const home = () => homeOf(props.importing.look()?.sheet, props.importing.choices()?.prefer);
  return (
    <Screen
      title={t(words.work.title)}
      place={home().place}
      back={home().back}
      sub={props.importing.choices()?.name}
      foot={
        <>
          <Button onClick={() => void props.importing.abandon(home().back.href)}>
            {t(words.cancel)}
          </Button>
          <Button kind="primary" onClick={() => props.importing.again()}>
            {t(words.failed.again)}
          </Button>
        </>
      }
    >
      <div class="pad flow narrow">
        <NoteBox kind="bad" title={t(words.failed.title)} alert>
          <p>{failureText(props.importing.failure())}</p>
        </NoteBox>
      </div>
    </Screen>
  );
}
