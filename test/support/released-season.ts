import { dotsOf } from "#crdt/cell.ts";
import { deletedValue } from "#crdt/bin.ts";
import type { Json } from "#crdt/json.ts";
import { mergeWrites } from "#crdt/merge.ts";
import { makeReplica, type Replica } from "#crdt/replica.ts";
import { type RecordWrite, writeRecord } from "#crdt/write.ts";
import type { ChangesOf, RecordType } from "#domain/record-types.ts";
import { sha256Of } from "#exchange/attachment-line.ts";
import { introduce } from "#exchange/introduce.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { allRecords } from "#storage/all-records.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { changeToWrite } from "#storage/change.ts";
import { saveDraft } from "#storage/drafts.ts";
import { saveImportFile } from "#storage/import-file.ts";
import { saveReceived } from "#storage/inbox.ts";
import { saveSetting } from "#storage/settings.ts";
import type { Store } from "#storage/store.ts";
import { countReceived } from "#workers/count-received.ts";

/* What a release is made of: everything that a season leaves on a device and in its files. */

export const team = { id: "EquipeEstuai", name: "Économie sociale de l’Estuaire" };
export const passphrase = "abeille-bateau-cadran-dorade-ecluse-fanal";
export const start = Date.parse("2026-11-23T14:00:00Z");
export const card = new Uint8Array(5000).map((_, at) => (at * 7) % 256);
export const columns = { "Nom|Ville": { name: 0, municipality: 1 } };
const colleague = "PhoneB-Opening1";

export async function fillSeason(store: Store): Promise<void> {
  const { db, replica } = store;
  const say = <T extends RecordType>(type: T, id: string, values: ChangesOf<T>) =>
    store.write((all) => [changeToWrite({ type, id, shown: all.get(type, id), values })]);

  const member = { id: "Member111111", name: "Solène Roy", isNew: true, role: "field" } as const;
  await introduce(store, team.id, member, "Téléphone de Solène");
  await store.join(listed(), { from: "import" });
  await say("enterprises", "Enterprise11", {
    name: "Menuiserie du Fleuve",
    neq: "1100000018",
    legalForm: "npo",
    sectors: ["wood-furniture"],
    municipality: "08053",
    phone: "418 555-0190",
    compliance: [{ key: "k1", kind: "rbq-licence", number: "5600-0000-01" }],
    tags: ["cohorte 2026", "à revoir"],
  });
  await say("enterprises", "Enterprise22", { name: "Traiteur des Marées" });
  await say("enterprises", "Enterprise33", { name: "Les Serres du Haut-Pays", crews: 2 });
  await say("enterprises", "Enterprise44", { name: "Menuiserie du fleuve inc.", crews: 4 });
  await say("offers", "Bench1111111", { enterprise: "Enterprise11", title: "Bancs de parc" });
  await say("buyers", "Buyer1111111", { name: "Ville de Port-aux-Brumes", mrcs: ["080"] });
  const hash = await sha256Of(card);
  await saveBlobs(db, [{ hash, type: "image/webp", bytes: card.slice().buffer }]);
  await say("contacts", "Contact11111", {
    buyer: "Buyer1111111",
    firstName: "Mireille",
    lastName: "Desroches-Ouellet",
    workPhone: "418 555-0142",
    legalBasis: "professional-function",
    photos: [hash],
  });
  await say("contacts", "Contact22222", { firstName: "Canari", lastName: "Effacé" });
  await say("needs", "Need11111111", { buyer: "Buyer1111111", title: "Repas des bénévoles" });
  await say("events", "Event1111111", { title: "Journée de maillage", on: "2026-11-26" });
  await say("interactions", "Note11111111", {
    at: "2026-11-09T15:20:00.000Z",
    buyer: "Buyer1111111",
    contacts: ["Contact11111"],
    enterprises: ["Enterprise11"],
    summary: "« Deux menus, 80 personnes »\nRappeler en décembre.",
  });
  await say("followUps", "Promise11111", { what: "Envoyer le menu", dueOn: "2026-11-30" });
  await store.write(() => [
    plain("inventions", "Gadget111111", { shape: { of: ["tomorrow", 3] } }),
    plain("enterprises", "Enterprise11", { fieldOfTomorrow: { kept: [true, null] } }),
  ]);

  const phone = meet(store);
  await say("enterprises", "Enterprise11", { phone: "418 555-0191" });
  await store.write((all) => [bin(all, "Enterprise22"), bin(all, "Enterprise33")]);
  await store.write((all) => merge(all, "Enterprise11", "Enterprise44"));
  await receive(store, phone);
  await store.write(() => [
    { type: "contacts", id: "Contact22222", fields: [], erase: "Gesture11111" },
  ]);
  // oxlint-disable-next-line no-await-in-loop -- until nothing waits
  while (await store.fold(1));

  await store.markSent(store.mark(), new Set());
  await say("buyers", "Buyer1111111", { name: "Ville de Port-aux-Brumes-Ouest" });
  await saveDraft(db, {
    key: "note",
    at: start,
    value: { summary: "Pas encore enregistré" },
    about: ["buyers/Buyer1111111"],
  });
  const waiting = await bundleOf([...phone.all("enterprises").values()].slice(0, 2));
  await saveReceived(db, { id: "received-2", name: "b.json", receivedAt: start, bytes: waiting });
  const sheet = new TextEncoder().encode("Nom;Ville\nScierie;Rimouski\n").buffer;
  await saveImportFile(db, { id: "1", name: "liste.csv", receivedAt: start, bytes: sheet });
  await saveSetting(db, "lastReceivedAt", start);
  await saveSetting(db, "screen/import-columns", columns);
  if (replica.get("contacts", "Contact22222")?.erased.length !== 1) throw new Error("not erased");
}

/** Journal, waiting history and changes that no file holds: what a fold would tidy. */
export async function goOn(store: Store): Promise<void> {
  const change = (values: ChangesOf<"enterprises">) =>
    store.write((all) => {
      const shown = all.get("enterprises", "Enterprise11");
      return [changeToWrite({ type: "enterprises", id: "Enterprise11", shown, values })];
    });
  await change({ name: "Menuiserie du Fleuve et fils" });
  await change({ name: "Menuiserie du Fleuve, coop" });
}

/** More than a page. */
function listed() {
  const replica = makeReplica();
  const records = Array.from({ length: 260 }, (_, at) => {
    const name = `Entreprise ${String(at + 1).padStart(3, "0")}`;
    const id = `Batch${at.toString(9).replaceAll("0", "9").padStart(7, "9")}`;
    const stamp = { actor: "Import-Opening", n: at + 1, at: start - 1000 };
    return writeRecord(undefined, plain("enterprises", id, { name }), stamp).record;
  });
  return replica.join(records).changed;
}

function meet({ replica }: Store): Replica {
  const phone = makeReplica();
  phone.join(allRecords(replica));
  return phone;
}

/** A colleague changed what was changed here meanwhile: a conflict, and a deletion to judge. */
async function receive(store: Store, phone: Replica): Promise<void> {
  const write = (id: string, fields: Readonly<Record<string, Json>>, n: number) => {
    const before = phone.get("enterprises", id);
    const stamp = { actor: colleague, n, at: start + 3_600_000 };
    phone.join([writeRecord(before, plain("enterprises", id, fields, phone), stamp).record]);
  };
  write("Enterprise11", { phone: "581 555-0100" }, 1);
  write("Enterprise33", { crews: 3 }, 2);
  const records = [...allRecords(phone)];
  const bytes = await bundleOf(records);
  const [id, name] = ["received-1", "de-annie.maillon.json"];
  await saveReceived(store.db, { id, name, receivedAt: start, bytes });
  const receipt = {
    from: { device: "PhoneB", name: "Téléphone d’Annie" },
    made: "2026-11-23T15:00:00Z",
    file: name,
    lines: { records: records.length, attachments: 0, others: 0 },
    ...countReceived(store.replica, records),
  };
  await store.join(records, { from: "PhoneB", inbox: id, receipt });
}

async function bundleOf(records: Parameters<typeof writeBundle>[0]["records"]) {
  const from = { device: "PhoneB", name: "Téléphone d’Annie" };
  const made = "2026-11-23T15:00:00Z";
  return (await writeBundle({ space: team, from, made, records })).bytes.buffer;
}

function plain(
  type: string,
  id: string,
  fields: Readonly<Record<string, Json>>,
  over?: Replica,
): RecordWrite {
  const before = over?.get(type, id);
  const writes = Object.entries(fields).map(([field, value]) => {
    return { field, value, over: dotsOf(before?.fields[field]) };
  });
  return { type, id, fields: writes };
}

function bin(all: Replica, id: string): RecordWrite {
  const record = all.get("enterprises", id);
  if (record === undefined) throw new Error(`${id} is not here`);
  return plain("enterprises", id, { deleted: deletedValue(record) });
}

function merge(all: Replica, keptId: string, mergedId: string): readonly RecordWrite[] {
  const [kept, merged] = [all.get("enterprises", keptId), all.get("enterprises", mergedId)];
  if (kept === undefined || merged === undefined) throw new Error("nothing to merge");
  return mergeWrites(kept, merged, new Set(["crews"]));
}
