/** One line of `npm run bench`, and of its results in JSON. */
export interface BenchRow {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly peer?: string;
  readonly peerMeasured?: number;
  /** `measured` / `peerMeasured`. */
  readonly ratio?: number;
  readonly target?: string;
  readonly ok: boolean;
}
