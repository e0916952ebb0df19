/** The search box, and the map of the boroughs. */
export const search = {
  label: 'Borough or postcode',
  hint: 'For example Hackney, Brixton or SE1 7PB',
  again: 'Search again',
  map: {
    /** For a borough without a contact of its own; the others have the label of one. */
    none: 'No contact of its own',
    incomplete: 'Checked, but a post or line is not known',
    label: 'Map',
    skip: 'Skip the map',
    title: 'Map of the boroughs',
    about: (date: string) =>
      `On ${date}. Each borough has the colour and sign of its contact that most needs a check.`,
    old: (date: string) => `The map has not been made again since ${date}.`,
  },
} as const;
