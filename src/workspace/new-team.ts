// Exchange has it, so that a worker that restores says it too.
export { introduce, type Person } from "#exchange/introduce.ts";
