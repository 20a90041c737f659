import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { SpaceFlag } from "#parts/space-flag.tsx";
import { spaceWords } from "#parts/space-words.ts";
import { Icon } from "#ui/icon.tsx";
import { createSpacesHere, hueOf } from "#workspace/spaces-here.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** At the top of every screen and form of a device that holds several spaces: in whose one is. */
export function SpaceTag() {
  const { space } = useWorkspace();
  const spaces = createSpacesHere();
  const role = () => t(spaceWords.role[space.role ?? "team"]);
  return (
    <Show when={spaces().length > 1}>
      <a
        class="whose"
        data-hue={hueOf(spaces(), space.id)}
        href={links.spaces()}
        aria-label={t(spaceWords.whose)(space.name, role())}
      >
        <SpaceFlag id={space.id} name={space.name} />
        <span>
          {space.name}
          <Show when={space.role}>
            {" "}
            <span class="role">{role()}</span>
          </Show>
        </span>
        <Icon name="chevron-right" class="muted" />
      </a>
    </Show>
  );
}
