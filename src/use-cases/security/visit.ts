/** Who is asking, as far as the request says: given to every entry point. Made by the server for each request. */
export interface Visit {
  /** Only `cookie`, `user-agent` and `origin` are read. */
  readonly headers: Headers;
  /** The client's network address, by which sign-in is limited. */
  readonly address: string;
  /** Ties audit events to the request that caused them. */
  readonly requestId: string;
}
