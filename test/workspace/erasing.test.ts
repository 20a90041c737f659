import { expect, test } from "vitest";
import { eraseForever } from "#workspace/erasing.ts";
import { aContact, anInteraction } from "../support/builders.ts";
import { aColleague, anotherValue, aWorkspace, exchange, put } from "../support/render.tsx";

test("what a colleague added to a note while the screen was open goes on in its copy", async () => {
  const mine = await aWorkspace();
  const { directory } = mine;
  const contact = await put(mine, "contacts", aContact({ firstName: "Karl", lastName: "Ouellet" }));
  const note = await put(
    mine,
    "interactions",
    anInteraction({ contacts: [contact], subject: "Soumission", summary: "Karl attend le prix." }),
  );
  const [person, shown] = [
    directory.find("contacts", contact),
    directory.find("interactions", note),
  ];
  if (person === undefined || shown === undefined) throw new Error("not there");
  const theirs = await aColleague(mine);
  await anotherValue(theirs, "interactions", note, { summary: "Karl attend le prix : 4 200 $." });
  await exchange(theirs, mine);

  const change = (text: string) => text.replace("Karl", "une personne");
  await eraseForever(mine, {
    entries: [person],
    rewritten: [{ note: shown, change }],
    review: [],
    answered: [],
  });
  expect(directory.find("interactions", note)?.state).toBe("erased");
  expect(directory.list("interactions").map(({ summary }) => summary)).toEqual([
    "une personne attend le prix : 4 200 $.",
  ]);
});
