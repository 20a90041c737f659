import type { MemberRole } from "#domain/member.ts";
import type { Bilingual } from "./language.ts";

export const memberRoleWords = {
  coordination: { fr: "coordination", en: "coordination" },
  field: { fr: "terrain", en: "field" },
} satisfies Record<MemberRole, Bilingual<string>>;
