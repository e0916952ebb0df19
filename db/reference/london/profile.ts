/** What is specific to London and not to the program: its name, and the pattern of its borough codes. */
export const london = {
  name: 'London',
  /** Shown where a contact serves every borough. */
  whole: 'all London',
  /** GSS codes of London boroughs. */
  boroughCode: /^E09\d{6}$/,
  /** The same pattern for SQLite's GLOB. */
  boroughCodeGlob: 'E09[0-9][0-9][0-9][0-9][0-9][0-9]',
  firstBoroughCode: 'E09000001',
  lastBoroughCode: 'E09000033',
} as const;
