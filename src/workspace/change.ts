// Storage has it, so that a worker that imports writes as a form does.
export { type Change, changeToWrite } from "#storage/change.ts";
