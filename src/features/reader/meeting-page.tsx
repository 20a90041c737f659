import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { GoneScreen } from "#parts/gone-screen.tsx";
import { links, typeOfAddress } from "#parts/links.ts";
import { Name } from "#ui/name.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { askWords } from "./ask-words.ts";
import { WishForm } from "./wish-form.tsx";
import { wishWords as words } from "./wish-words.ts";

/** A wish to meet whom a sheet is about. */
export function MeetingPage() {
  const { directory } = useWorkspace();
  const parameters = useParams<{ type: string; id: string }>();
  const found = () => {
    const type = typeOfAddress(parameters.type);
    const entry = type && directory.find(type, parameters.id);
    return entry?.state === "live" ? entry : undefined;
  };
  return (
    <Show when={found()} fallback={<Gone />}>
      {(entry) => (
        <WishForm
          title={t(words.meet)}
          label={t(words.why)}
          hint={t(words.whyHint)}
          mayBeEmpty
          kept={t(words.meetKept)}
          toWish={(why) => ({ is: "meet", type: entry().type, id: entry().id, why })}
        >
          <p class="q">
            <Name text={t(words.meetWith)(entryName(entry()))} />
          </p>
        </WishForm>
      )}
    </Show>
  );
}

function Gone() {
  return (
    <GoneScreen
      title={t(words.meet)}
      place="exchanges"
      what={t(words.gone)}
      why={t(words.goneWhy)}
      back={{ href: links.asks(), label: t(askWords.title) }}
    />
  );
}
