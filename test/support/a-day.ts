import type { FieldsOf } from "#domain/record-types.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, anEnterprise, anEvent } from "./builders.ts";
import { aWorkspace, put } from "./render.tsx";

export interface ADay {
  readonly workspace: Workspace;
  readonly event: string;
  readonly enterprises: readonly string[];
  readonly buyers: readonly string[];
}

/**
 * A day of four rounds, from 9 h to 10 h, three days from now. Enterprises « Atelier 1 »… and buyers
 * « Ville 1 »… are enrolled, each buyer at its table; everybody wishes to meet everybody.
 */
export async function aDay(
  { enterprises: sellers = 2, buyers: purchasers = 2, wishes = true } = {},
  fields: FieldsOf<"events"> = {},
  device: Parameters<typeof aWorkspace>[1] = {},
): Promise<ADay> {
  const workspace = await aWorkspace([], device);
  const event = await put(
    workspace,
    "events",
    anEvent({ start: "09:00", end: "10:00", tables: purchasers, minimum: 1, ...fields }),
  );
  const enterprises = await Promise.all(
    Array.from({ length: sellers }, (_, at) =>
      put(workspace, "enterprises", anEnterprise({ name: `Atelier ${at + 1}` })),
    ),
  );
  const buyers = await Promise.all(
    Array.from({ length: purchasers }, (_, at) =>
      put(workspace, "buyers", aBuyer({ name: `Ville ${at + 1}` })),
    ),
  );
  await Promise.all([
    ...enterprises.map((enterprise) => put(workspace, "enrolments", { event, enterprise })),
    ...buyers.map((buyer, at) => put(workspace, "enrolments", { event, buyer, table: at + 1 })),
    ...(wishes
      ? enterprises.flatMap((enterprise) =>
          buyers.map((buyer, at) =>
            put(workspace, "wishes", {
              event,
              enterprise,
              buyer,
              side: "enterprise",
              rank: at + 1,
            }),
          ),
        )
      : []),
  ]);
  return { workspace, event, enterprises, buyers };
}

/** The e-th enterprise meets the b-th buyer, at its table: « Atelier 1 » and « Ville 1 » are 0. */
export function placed(
  { workspace, event, enterprises, buyers }: ADay,
  e: number,
  b: number,
  round: number,
): Promise<string> {
  return put(workspace, "meetings", {
    event,
    enterprise: enterprises[e] ?? "",
    buyer: buyers[b] ?? "",
    round,
    table: b + 1,
    status: "planned",
    origin: "plan",
  });
}
