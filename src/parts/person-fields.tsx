import { memberRoles, type MemberRole } from "#domain/member.ts";
import { t } from "#i18n/language.ts";
import { memberRoleWords } from "#i18n/member-words.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { TextField } from "#ui/text-field.tsx";
import { personWords } from "./person-words.ts";

export interface PersonFieldsProps {
  readonly name: string;
  readonly role: MemberRole;
  readonly onName: (name: string) => void;
  readonly onRole: (role: MemberRole) => void;
  /** The main button was pressed: what is missing is said. */
  readonly tried: boolean;
}

/** Who holds the device, when nobody of the team is known here yet. */
export function PersonFields(props: PersonFieldsProps) {
  return (
    <>
      <TextField
        label={t(personWords.yourName)}
        hint={t(personWords.yourNameHint)}
        value={props.name}
        onInput={props.onName}
        problem={
          props.tried && props.name.trim() === ""
            ? { text: t(personWords.nameMissing), weight: "stop" }
            : undefined
        }
        autocomplete="name"
        enterkeyhint="done"
      />
      <ChipGroup
        legend={t(personWords.role)}
        choices={memberRoles.map((value) => ({ value, label: t(memberRoleWords[value]) }))}
        chosen={props.role}
        onChoose={props.onRole}
      />
      <p class="hint">{t(personWords.roleHint)}</p>
    </>
  );
}
