/** A calendar day, "YYYY-MM-DD", in no time zone. Whether it exists is for `isDay` to say. */
export type Day = `${number}-${number}-${number}`;
