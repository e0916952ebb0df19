/** One public path as the publisher rendered it. */

/** A file of the public site, rendered from data. */
export interface RenderedFile {
  /** Inside `client/`, such as boroughs/index.html. */
  readonly name: string;
  readonly body: Buffer;
}
