import { For } from "solid-js";
import type { SheetType } from "#formats/column-target.ts";
import { t } from "#i18n/language.ts";
import { fileWords } from "#parts/file-words.ts";
import { HelpLink } from "#parts/help-link.tsx";
import { Screen } from "#parts/screen.tsx";
import { Balise } from "#ui/balise.tsx";
import { FileDrop, FilePicker } from "#ui/file-picker.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Importing } from "./importing.ts";
import { homeOf } from "./import-home.ts";
import { PastImports } from "./past-imports.tsx";
import { TemplatePart } from "./template-part.tsx";
import { words } from "./words.ts";

export interface ChooseStepProps {
  readonly importing: Importing;
  readonly prefer: SheetType | undefined;
}

/** Which file, and what becomes of it. */
export function ChooseStep(props: ChooseStepProps) {
  const home = () => homeOf(props.prefer);
  const take = (files: readonly File[]) => void props.importing.take(files, props.prefer);
  return (
    <Screen
      title={t(words.title)}
      place={home().place}
      back={home().back}
      foot={
        <>
          <a class="btn" href={home().back.href}>
            {t(words.back)}
          </a>
          <FilePicker label={t(fileWords.choose)} kind="primary" onFiles={take} />
        </>
      }
    >
      <FileDrop onFiles={take}>
        <div class="pad cols airy">
          <div class="flow">
            <p>{t(words.choose.start)}</p>
            <section>
              <SectionHead title={t(words.choose.accepted)} />
              <ul class="list lines">
                <For
                  each={[
                    words.choose.workbook,
                    words.choose.csv,
                    words.choose.cards,
                    words.choose.rows,
                  ]}
                >
                  {(line) => (
                    <li>
                      <Balise shape="ok" />
                      <span>{t(line)}</span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <section>
              <SectionHead title={t(words.choose.next)} />
              <ol class="ask">
                <For each={words.choose.steps}>{(step) => <li>{t(step)}</li>}</For>
              </ol>
            </section>
            <p class="small muted wide-only">{t(words.choose.drop)}</p>
            <HelpLink topic="liste" />
          </div>
          <div class="flow">
            <TemplatePart prefer={props.prefer} />
            <PastImports />
          </div>
        </div>
      </FileDrop>
    </Screen>
  );
}
