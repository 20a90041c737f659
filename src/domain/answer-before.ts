import { addDays, type Day } from "./day.ts";

/** Days to answer a person who asks about their own information (LPRPSP, art. 32). */
export const answerDays = 30;

export function answerBefore(askedOn: Day): Day {
  return addDays(askedOn, answerDays);
}
