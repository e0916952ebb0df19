/** One public path as the publisher renders it. */

/** A file of the public site, rendered from data. */
export interface RenderedFile {
  /** Inside `client/`, such as boroughs/index.html. */
  readonly name: string;
  /** Called once at most. */
  readonly render: () => Promise<Buffer>;
  /**
   * The digest of everything that the page can see, where that is only a part of the directory. The same file from the
   * same code and the same part has the same content, so that it need not be rendered again. Null for a page that sees
   * all of the directory.
   */
  readonly seen: string | null;
}
