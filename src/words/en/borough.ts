/** The page of a borough, of a police area, and of all of them. */
export const borough = {
  nobodyChecked: (name: string) =>
    `Nobody has checked a local contact for ${name} lately. You can always call these numbers.`,
  published: {
    heading: 'Council phone lines',
  },
  services: {
    london: 'see the London services',
    heading: 'Support services',
  },
  madeUp: {
    heading: 'Made-up examples',
    about: 'These are not real. They show what the list will look like.',
  },
  posts: {
    heading: 'Contacts every borough should have',
    names: {
      police_spoc: 'Police modern slavery team (single point of contact)',
      council_lead: 'Council modern slavery lead',
    },
    states: {
      verified: 'known and checked',
      due: 'known, next check due soon',
      overdue: 'known, check overdue',
      unchecked: 'known, not checked yet',
      lapsed: 'out of date',
      vacant: 'post vacant',
      none: 'not known',
    },
  },
  pages: {
    heading: 'On the council’s website',
    about: 'We don’t have a number for this.',
    services: {
      adults: 'Worried about an adult',
      children: 'Worried about a child',
      out_of_hours: 'At night',
      modern_slavery: 'Modern slavery',
    },
  },
  copies: '{poster}. {phone} (unless someone checks it).',
  poster: 'Print a poster',
  phone: 'Save these numbers to your phone',
  noSupport: 'There are no local support services listed for {name} yet. See {help}.',
  moreSupport: 'Some services help all over London: {services}.',
  staffSheet: 'Print a sheet for staff',
  helpAndSupport: 'help and support',
  policeArea: 'The police area is {area}.',
  sharedPoliceArea: 'The police area is {area}, which also covers:',
  searchAnother: 'Search another borough or postcode',
  area: {
    caption: 'Police area',
    title: (area: string, force: string) => (area === force ? area : `${area}, ${force}`),
    description: (title: string) =>
      `Who to call about modern slavery in the police area ${title}, and the boroughs it covers.`,
    nobodyChecked: 'No police contact here has been checked lately. Call one of these instead.',
    boroughs: 'Boroughs it covers',
    website: (force: string) => `${force} website`,
  },
  all: {
    description: 'The 33 London boroughs by police area, each with its modern slavery contacts.',
    byArea: 'By police area',
    areas: 'The Metropolitan Police has 12 areas. The City of London has its own police.',
    onPaper: 'On paper',
    print: '{list}. Each borough’s page has a poster.',
    list: 'The whole list to print, or for a phone book',
  },
  notices: {
    nearSeveral: 'This address may be in another borough. Open {pages} if it is.',
  },
} as const;
