import { createMemo, createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { choosingWords } from "./choosing-words.ts";
import type { ListType } from "./filter-facets.ts";
import { useActOnChosen } from "./choosing-act.ts";

const TagPicker = lazy(async () => ({ default: (await import("./tag-picker.tsx")).TagPicker }));

/** A tag for all those chosen; one that they all carry is taken off. */
export function TagChosen(props: { readonly chosen: readonly Entry<ListType>[] }) {
  const { save } = useWorkspace();
  const actOn = useActOnChosen();
  const [open, setOpen] = createSignal(false);
  const counts = createMemo(() => {
    const sums = new Map<string, number>();
    for (const { tags = [] } of open() ? props.chosen : []) {
      for (const tag of tags) sums.set(tag, (sums.get(tag) ?? 0) + 1);
    }
    return sums;
  });
  const onAll = () =>
    [...counts()].filter(([, some]) => some === props.chosen.length).map(([tag]) => tag);

  async function choose(tag: string): Promise<void> {
    const isOff = onAll().includes(tag);
    const touched = props.chosen.filter(({ tags = [] }) => tags.includes(tag) === isOff);
    setOpen(false);
    const changes = touched.map(({ type, id, record, tags = [] }) => ({
      type,
      id,
      shown: record,
      values: { tags: isOff ? tags.filter((one) => one !== tag) : [...tags, tag] },
    }));
    const said = t(isOff ? choosingWords.untagged : choosingWords.tagged);
    await actOn(
      touched,
      (more) => save(changes, more),
      (records) => said(tag, records),
    );
  }

  return (
    <>
      <Button icon="tag" disabled={props.chosen.length === 0} onClick={() => setOpen(true)}>
        {t(choosingWords.tag)}
      </Button>
      <Show when={open()}>
        <Suspense>
          <TagPicker
            title={t(choosingWords.whichTag)(props.chosen.length)}
            chosen={onAll()}
            detail={(tag) => {
              const some = counts().get(tag) ?? 0;
              if (some === 0) return undefined;
              return some === props.chosen.length
                ? t(choosingWords.onAll)
                : t(choosingWords.onSome)(some);
            }}
            onChoose={(tag) => void choose(tag)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      </Show>
    </>
  );
}
