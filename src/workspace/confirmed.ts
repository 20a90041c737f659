// Parts read nothing of storage by themselves.
export { type Confirmed, listConfirmed } from "#storage/confirmed.ts";
