import { createResource, Show, Suspense } from "solid-js";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { plural } from "#i18n/plural.ts";
import { recordWords } from "#i18n/record-words.ts";
import { links } from "#parts/links.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { countWrittenHere } from "#workspace/written-here.ts";
import { words } from "./words.ts";

const told = ["enterprises", "buyers", "interactions"] as const;

/** What the fictional region holds, and the way out of it. */
export function SamplePart() {
  const workspace = useWorkspace();
  const [written] = createResource(() => countWrittenHere(workspace));
  const counts = createQuery(told, (directory) =>
    told.map((type) => ({ type, records: directory.list(type).length })),
  );
  const parts = () =>
    counts().map(({ type, records }) => {
      const { one, many } = recordWords[type];
      return `${count(records)} ${plural(records, t(one), t(many))}`;
    });
  const total = () => counts().reduce((sum, { records }) => sum + records, 0);
  return (
    <section class="section">
      <SectionHead title={t(words.theSample)} count={count(total())} />
      <p class="small muted said">
        {t(words.sampleHolds)(listText(parts()))}{" "}
        <Suspense>
          <Show when={written() !== undefined}>{t(words.sampleWritten)(written() ?? 0)}</Show>
        </Suspense>
      </p>
      <a class="btn" href={links.leaveSample()}>
        {t(words.leaveSample)}
      </a>
    </section>
  );
}
