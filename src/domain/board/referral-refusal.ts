/** Why figures can be refused, and what the operator is told. Reading throws it; the use case makes it an outcome. */

export type FiguresRefusalReason =
  | 'no-such-file'
  | 'empty-file'
  | 'excel-file'
  | 'encrypted-file'
  | 'damaged-file'
  | 'too-large'
  | 'other-file'
  | 'no-table'
  | 'one-quarter'
  | 'no-london-force'
  | 'no-counts'
  | 'wrong-count'
  | 'wrong-year'
  | 'two-counts'
  | 'no-edition-name'
  | 'no-previous-edition';

export class FiguresRefusal extends Error {
  override readonly name = 'FiguresRefusal';
  readonly reason: FiguresRefusalReason;

  /** @param message what is wrong and what to do, in full sentences */
  constructor(reason: FiguresRefusalReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
