/** The input and output of a load generator. */

export interface LoadOrder {
  readonly port: number;
  readonly paths: readonly string[];
  readonly acceptEncoding: string;
  readonly connections: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

export interface LoadResult {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers other than 200. */
  readonly failures: number;
}
