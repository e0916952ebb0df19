/** What the rows of a table are, for the code that opens files of any kind: which headings it looks for, and its words. */
export interface TableSubject {
  /** How many different columns a row of headings names. */
  readonly countKnown: (cells: readonly string[]) => number;
  /** What its rows hold, in messages: contacts. */
  readonly many: string;
  /** Bytes of one row in UTF-8. */
  readonly rowMaxBytes: number;
}
