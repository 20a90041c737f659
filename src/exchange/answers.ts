import type { Replica } from "#crdt/replica.ts";
import { livePlain } from "./plain-record.ts";
import type { Answered } from "#storage/asks.ts";

/** The state of what a reader proposed, for its next edition; ids are already its own. */
export function answersFor(replica: Replica, reader: string): readonly Answered[] {
  return livePlain(replica, "proposals")
    .filter(({ values }) => values.reader === reader)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ values }) => {
      const { hash, changes = [], meets = [], messages = [] } = values;
      if (hash === undefined) return [];
      const answer = (key: string): Answered["answer"] => {
        if (values.accepted?.includes(key) === true) return "accepted";
        return values.refused?.includes(key) === true ? "refused" : "waiting";
      };
      const told = (key: string, about: string): Answered => ({
        proposal: hash,
        about,
        answer: answer(key),
      });
      return [
        changes.map(({ key, type, id, field }) => told(key, `${type}/${id}/${field}`)),
        meets.map(({ key, type, id }) => told(key, `meet/${type}/${id}`)),
        messages.map(({ key }) => told(key, "message")),
      ].flat();
    });
}
