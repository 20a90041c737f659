import { createSignal } from "solid-js";
import { t } from "#i18n/language.ts";
import { SwitchLine } from "#ui/switch-line.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { StoreProblems, TypedStore } from "./store-form.ts";
import { storeWords as words } from "./store-words.ts";

export interface StoreFieldsProps {
  readonly typed: TypedStore;
  readonly set: (changed: Partial<TypedStore>) => void;
  readonly problems: StoreProblems;
}

function stop(text: string | undefined) {
  return text === undefined ? undefined : ({ text, weight: "stop" } as const);
}

export function StoreFields(props: StoreFieldsProps) {
  const [isShown, setShown] = createSignal(false);
  const plain = { autocomplete: "off", autocapitalize: "off", spellcheck: false } as const;
  return (
    <>
      <TextField
        {...plain}
        label={t(words.endpoint)}
        hint={t(words.endpointHint)}
        value={props.typed.endpoint}
        onInput={(endpoint) => props.set({ endpoint })}
        problem={stop(props.problems.endpoint)}
        inputmode="url"
      />
      <TextField
        {...plain}
        label={t(words.bucket)}
        value={props.typed.bucket}
        onInput={(bucket) => props.set({ bucket })}
        problem={stop(props.problems.bucket)}
      />
      <TextField
        {...plain}
        label={t(words.region)}
        hint={t(words.regionHint)}
        value={props.typed.region}
        onInput={(region) => props.set({ region })}
        problem={stop(props.problems.region)}
      />
      <TextField
        {...plain}
        label={t(words.key)}
        value={props.typed.accessKeyId}
        onInput={(accessKeyId) => props.set({ accessKeyId })}
        problem={stop(props.problems.accessKeyId)}
      />
      <TextField
        {...plain}
        label={t(words.secret)}
        hint={t(words.secretHint)}
        type={isShown() ? "text" : "password"}
        value={props.typed.secretAccessKey}
        onInput={(secretAccessKey) => props.set({ secretAccessKey })}
        problem={stop(props.problems.secretAccessKey)}
      />
      <SwitchLine checked={isShown()} onChange={setShown}>
        {t(words.showSecret)}
      </SwitchLine>
      <SwitchLine
        checked={props.typed.isPathStyle}
        onChange={(isPathStyle) => props.set({ isPathStyle })}
      >
        {t(words.pathStyle)}
      </SwitchLine>
      <SwitchLine
        checked={props.typed.hasVersions}
        onChange={(hasVersions) => props.set({ hasVersions })}
      >
        {t(words.versions)}
      </SwitchLine>
      <p class="hint">{t(words.versionsHint)}</p>
    </>
  );
}
