import * as fc from "fast-check";
import { expect, test } from "vitest";
import { steepPromises } from "#domain/scheduling/promises.ts";

test("promises outweigh all points, the more the more is lacking, and stay whole however many are made", () => {
  const lacking = fc.array(fc.integer({ min: 0, max: 32 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(lacking, fc.integer({ min: 1, max: 50_000_000 }), (lacks, above) => {
      const { bonus, width } = steepPromises(lacks, above);
      const sum = bonus.reduce((total, one) => total + one, 0);
      expect(Number.isSafeInteger(2 * sum)).toBe(true);
      for (const [person, count] of lacks.entries()) {
        const mine = [...bonus.subarray(person * width, (person + 1) * width)];
        expect(mine.filter((one) => one >= above)).toHaveLength(count);
        expect(mine.toSorted((a, b) => b - a)).toEqual(mine);
      }
    }),
  );
});
