// Storage has it: a writer says on its own device's record whose its writes are.
export { deriveId } from "#storage/derive-id.ts";
