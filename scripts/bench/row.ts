/** One line of the table that `npm run bench` prints. Every figure is a ratio taken in the same run. */
export interface BenchmarkRow {
  readonly what: string;
  readonly measured: string;
  /** The reference, measured in the same run. */
  readonly reference: string;
  readonly ratio: string;
  readonly goal: string;
  readonly met: boolean;
}
