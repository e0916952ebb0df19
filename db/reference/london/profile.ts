/** What is London's and not the program's: its name, and how its boroughs are numbered. */
export const london = {
  name: 'London',
  /** Where a contact serves every borough. */
  whole: 'all London',
  /** GSS codes of London boroughs. */
  boroughCode: /^E09\d{6}$/,
  /** The same as SQLite's GLOB has it. */
  boroughCodeGlob: 'E09[0-9][0-9][0-9][0-9][0-9][0-9]',
  firstBoroughCode: 'E09000001',
  lastBoroughCode: 'E09000033',
} as const;
