import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { fieldsOf } from "#domain/record-types.ts";
import { t } from "#i18n/language.ts";
import { valueText } from "#i18n/value-text.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { entryLink } from "#parts/entry-link.ts";
import { FollowUpItem } from "#parts/follow-up-item.tsx";
import { links } from "#parts/links.ts";
import { fieldLabel } from "#parts/question-text.ts";
import { refusalText } from "#parts/refusal.ts";
import { Screen } from "#parts/screen.tsx";
import { useGo } from "#parts/use-go.ts";
import { Button } from "#ui/button.tsx";
import { Facts } from "#ui/facts.tsx";
import { Icon } from "#ui/icon.tsx";
import { useToasts } from "#ui/toasts.ts";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** One promise, whole. */
export function FollowUpPage() {
  const parameters = useParams<{ id: string }>();
  const entry = createQuery(["followUps"], (directory) =>
    directory.find("followUps", parameters.id),
  );
  return (
    <Screen
      title={t(words.one)}
      place="followUps"
      keep="gauge"
      back={{ href: links.followUps(), label: t(words.backToList) }}
    >
      <Show when={entry()} fallback={<p class="pad">{t(words.gone)}</p>}>
        {(found) => <FollowUpSheet entry={found()} />}
      </Show>
    </Screen>
  );
}

function FollowUpSheet(props: { readonly entry: Entry<"followUps"> }) {
  const { directory, pulse, remove } = useWorkspace();
  const toasts = useToasts();
  const go = useGo();
  const facts = () => {
    pulse.follow(["buyers", "enterprises", "members", "contacts", "interactions", "events"]);
    return Object.keys(fieldsOf("followUps")).flatMap((field) => {
      const value: unknown = Reflect.get(props.entry, field);
      if (value === undefined || field === "what" || field === "interaction") return [];
      const text = valueText("followUps", field, value, (to, id) => linkedName(directory, to, id));
      const spec = fieldsOf("followUps")[field];
      const linked =
        spec?.kind === "link" && typeof value === "string"
          ? directory.find(spec.to, value)
          : undefined;
      return [
        {
          term: fieldLabel("followUps", field),
          value:
            linked === undefined || linked.type === "members" ? (
              text
            ) : (
              <a href={entryLink(linked)}>{text}</a>
            ),
        },
      ];
    });
  };
  const note = () => directory.find("interactions", props.entry.interaction);

  async function toBin(): Promise<void> {
    try {
      const saved = await remove([props.entry]);
      toasts.show({ text: t(words.removed), undo: () => void saved.undo() });
      go(links.followUps(), { replace: true });
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  }

  return (
    <div class="pad flow narrow">
      <Show when={props.entry.state === "binned"}>
        <p>
          {t(words.inBin)} <a href={links.bin()}>{entryName(props.entry)}</a>
        </p>
      </Show>
      <FollowUpItem followUp={props.entry} />
      <Facts facts={facts()} />
      <For each={[...Object.entries(props.entry.odd), ...Object.entries(props.entry.unknown)]}>
        {([field, value]) => (
          <p class="small muted">{`${field}\u00A0: ${JSON.stringify(value)}`}</p>
        )}
      </For>
      <Show when={note()}>
        {(found) => (
          <a class="lk" href={links.note(found().id)}>
            {t(words.fromNote)}
          </a>
        )}
      </Show>
      <div class="row wrap">
        <a class="btn" href={`${links.followUp(props.entry.id)}/modifier`}>
          <Icon name="pencil" />
          {t(words.editButton)}
        </a>
        <a class="btn" href={links.history("followUps", props.entry.id)}>
          {t(words.history)}
        </a>
        <Button icon="trash" kind="plain" onClick={() => void toBin()}>
          {t(words.remove)}
        </Button>
      </div>
    </div>
  );
}
