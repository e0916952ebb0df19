/** The map of the boroughs. */
export const search = {
  map: {
    /** For a borough without a local contact; the others have the label of one. */
    none: 'No local contact',
    incomplete: 'Checked, but a contact is missing',
    label: 'Map',
    skip: 'Skip the map',
    title: 'Map of the boroughs',
    about: (date: string) =>
      `On ${date}. Each borough is shown by the local contact that most needs a check.`,
    old: (date: string) => `This map was made on ${date}, and not since.`,
  },
} as const;
