/** Who asks, as far as the request tells: what every way in is given. Made by the server for each request. */
export interface Visit {
  /** Only `cookie`, `user-agent` and `origin` are looked at. */
  readonly headers: Headers;
  /** The client's network address, which sign-in is limited by. */
  readonly address: string;
  /** Ties audit events to the request that caused them. */
  readonly requestId: string;
}
