/** One line of `npm run bench`, and of its results in JSON. */
export interface BenchRow {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** The one that the target speaks of. */
  readonly peer?: string;
  readonly peerMeasured?: number;
  /** `measured` / `peerMeasured`. */
  readonly ratio?: number;
  /** What the other peers took in the same run, by their names. */
  readonly others?: Readonly<Record<string, number>>;
  readonly target: string;
  readonly ok: boolean;
}
