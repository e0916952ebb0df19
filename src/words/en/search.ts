/** The search box, and the boroughs as a list. */
export const search = {
  label: 'Search by borough or postcode',
  hint: 'For example Hackney, Brixton or SE1 7PB',
  errorPrefix: 'Error:',
  button: 'Find contacts',
} as const;
