/** The search box, and the map of the boroughs. */
export const search = {
  label: 'Search by borough or postcode',
  hint: 'For example Hackney, Brixton or SE1 7PB',
  errorPrefix: 'Error:',
  button: 'Find contacts',
  again: 'Search again',
  map: {
    label: 'Map',
    skip: 'Skip the map',
    title: 'Map of the boroughs',
    about: (date: string) =>
      `On ${date}. Each borough has the colour and sign of its contact that most needs a check.`,
    old: (date: string) => `The map has not been made again since ${date}.`,
  },
} as const;
