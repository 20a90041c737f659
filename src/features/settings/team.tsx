import { For, Show } from "solid-js";
import { compareNames } from "#i18n/compare-names.ts";
import { t } from "#i18n/language.ts";
import { memberRoleWords } from "#i18n/member-words.ts";
import { entryName } from "#parts/entry-name.ts";
import { links } from "#parts/links.ts";
import { Icon } from "#ui/icon.tsx";
import { Item } from "#ui/item.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { personWords } from "./person-words.ts";
import { words } from "./words.ts";

/** The team's name and its people. */
export function Team() {
  const { space, me } = useWorkspace();
  const members = createQuery(["members"], (directory) =>
    directory
      .list("members")
      .toSorted(
        (a, b) =>
          Number(a.active === false) - Number(b.active === false) ||
          compareNames(entryName(a), entryName(b)),
      ),
  );
  const detail = (member: Entry<"members">) => {
    if (member.active === false) return t(words.left);
    const role = member.role === undefined ? [] : [t(memberRoleWords[member.role])];
    return [...(member.id === me()?.id ? [t(words.you)] : []), ...role].join(", ");
  };
  return (
    <section class="section">
      <SectionHead title={t(words.team)} count={members().length} />
      <ul class="list">
        <li>
          <Item href={links.teamName()} title={space.name} detail={t(words.teamName)} chevron />
        </li>
        <li>
          <Item
            href={links.devices()}
            title={t(personWords.devices)}
            detail={t(personWords.devicesWhy)}
            chevron
          />
        </li>
        <For each={members()}>
          {(member) => (
            <li>
              <Item
                href={links.editMember(member.id)}
                title={entryName(member)}
                detail={<Show when={detail(member)}>{(text) => text()}</Show>}
                chevron
              />
            </li>
          )}
        </For>
      </ul>
      <a class="btn" href={links.newMember()}>
        <Icon name="user-plus" />
        {t(words.addMember)}
      </a>
    </section>
  );
}
