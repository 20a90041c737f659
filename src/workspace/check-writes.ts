import type { RecordWrite } from "#crdt/write.ts";
import type { RecordType } from "#domain/record-types.ts";
import { onDemand } from "#storage/on-demand.ts";

/**
 * What a person writes fits the schemas, which come with the first save and not with the first screen.
 * @throws {TypeError} a form let something through: the program is wrong, not the person.
 */
export async function checkWrites(
  changes: readonly { readonly type: RecordType }[],
  writes: readonly RecordWrite[],
): Promise<void> {
  const { checkField } = await findSchema();
  for (const [place, { type }] of changes.entries()) {
    for (const { field, value } of writes[place]?.fields ?? []) {
      const problem = checkField(type, field, value);
      if (problem?.weight === "stop") throw new TypeError(`${type} ${field}: ${problem.code}`);
    }
  }
}

/** Asked for anew, even a module that is there is some ms away. */
const findSchema = onDemand(() => import("#domain/schema.ts"));
