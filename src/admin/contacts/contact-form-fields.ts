/** What the form of a contact always sends. */
export const newContactFields = [
  ...['role', 'organisation', 'telephone', 'email', 'website', 'policeArea', 'boroughs-shown'],
  ...[
    'hoursKind',
    'hoursNote',
    'periodCount',
    'bankHolidays',
    'supportWhom',
    'notes',
    'seenNotes',
    'privateNotes',
    'sourceUrl',
    'sourceReadOn',
    'sourcePageDatedOn',
    'personName',
    'personConsentOn',
  ],
] as const;

/** Of a contact that is there, the revision from which the form was made too. */
export const contactFields = ['seen', ...newContactFields] as const;
