import { season010 } from "./released-0.1.0.ts";

/** What stood in the files and on the device of 0.2.0: that of 0.1.0 and a matchmaking day. Never changed. */
export const season020 = {
  ...season010,
  contents: {
    ...season010.contents,
    counts: {
      ...season010.contents.counts,
      audiences: 1,
      enrolments: 2,
      followUps: 2,
      meetings: 1,
      proposals: 1,
      ratings: 1,
      readers: 1,
      vetoes: 1,
      wishes: 1,
    },
  },
  digest: "13a3af038d2f0829d9a648c5bca6aa4a5462bee815e1e64fb581423b2cf5be3d",
  /** Of the reader's edition, by type. */
  published: {
    buyers: 1,
    enrolments: 2,
    enterprises: 261,
    events: 1,
    meetings: 1,
    needs: 1,
    offers: 1,
    wishes: 1,
  },
  message: "Nous y serons.",
};
