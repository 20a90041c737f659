export * from "./first-links.ts";
export * from "./more-links.ts";
