import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  oneof,
  record,
} from "fast-check";
import { expect, test } from "vitest";
import { type Act, aDesk } from "./desk.ts";

/** How many interleavings; more on demand. */
const numRuns = Number(process.env["INTERLEAVINGS"] ?? 60);

const tab = constantFrom<(0 | 1)[]>(0, 1);
const place = record({ id: constantFrom("a", "b", "c"), field: constantFrom("name", "phone") });
const act: Arbitrary<Act> = oneof(
  { weight: 6, arbitrary: record({ does: constant("write" as const), tab, place }) },
  { weight: 2, arbitrary: record({ does: constant("receive" as const), tab, place }) },
  { weight: 1, arbitrary: record({ does: constant("erase" as const), tab, place }) },
  { weight: 3, arbitrary: record({ does: constant("fold" as const), tab }) },
  {
    weight: 3,
    arbitrary: record({
      does: constantFrom<("catchUp" | "reopen" | "sent")[]>("catchUp", "reopen", "sent"),
      tab,
    }),
  },
);
/** The acts of one step are begun together, whether or not they are of one tab. */
const step = array(act, { minLength: 1, maxLength: 4 });
const steps = array(step, { minLength: 1, maxLength: 12 });

test("whatever two tabs do at once, each confirmed write is kept and both show the same", async () => {
  const property = asyncProperty(steps, async (all) => {
    const desk = await aDesk();
    // oxlint-disable-next-line no-await-in-loop -- one step after the other
    for (const acts of all) await Promise.all(acts.map((one) => desk.perform(one)));
    const { found, due } = await desk.balance();
    desk.leave();
    expect(found).toEqual(due);
  });
  await expect(assert(property, { numRuns })).resolves.toBeUndefined();
}, 600_000);
