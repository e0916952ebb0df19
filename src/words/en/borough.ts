/** The page of a borough, of a police area, and of all of them. */
export const borough = {
  description: (name: string) =>
    `Who to call about modern slavery in ${name}: police and council contacts, hours, and when each was last checked.`,
  /** Heard before the name. */
  caption: 'Modern slavery contacts',
  nobodyChecked: (name: string) =>
    `Nobody has checked a local contact for ${name} lately. You can always call these numbers.`,
  whoToCall: 'Who to call',
  now: {
    heading: 'Who answers now',
    about: { adults: 'About an adult', children: 'About a child', both: 'About an adult or a child' },
    unchecked: 'Nobody has called these numbers yet.',
    uncheckedOne: 'Nobody has called this number yet.',
    noAnswer: 'If nobody answers, call {police}. In danger, call {emergency}.',
    perhaps: 'It may answer now.',
    /** Why it is not a local line that comes first. */
    why: {
      closed: 'The local lines are closed now.',
      unsure: 'No local line is sure to answer now.',
      unknown: 'We know no local number for this.',
      unchecked: 'No local number was checked lately.',
    },
  },
  published: {
    heading: 'The council’s lines',
    about: 'From public pages. Nobody has called these numbers yet.',
  },
  services: {
    london: 'services in London',
    heading: 'Support services',
    about: 'From public pages. Nobody has called these numbers yet.',
  },
  madeUp: {
    heading: 'Made-up examples',
    about: 'These do not exist. They show how the list looks.',
  },
  posts: {
    heading: 'Promised posts',
    names: {
      police_spoc: 'Police single point of contact',
      council_lead: 'Council lead',
    },
    states: {
      verified: 'known and checked',
      due: 'known, and a check is due',
      overdue: 'known, and its check is overdue',
      unchecked: 'known, but nobody has checked it yet',
      lapsed: 'known once, but out of date',
      vacant: 'nobody holds it now',
      none: 'not known to us',
    },
  },
  pages: {
    heading: 'On the council’s own pages',
    about: 'We know no number for this.',
    services: {
      adults: 'Worried about an adult',
      children: 'Worried about a child',
      out_of_hours: 'At night',
      modern_slavery: 'Modern slavery',
    },
  },
  mayNotWork: 'Entries that may not work',
  copies: '{poster} or {phone} (not if others look at it).',
  poster: 'Print a poster',
  phone: 'save to your phone',
  noSupport: 'We know of no support service in {name} yet. See {help}.',
  moreSupport: 'Services for all London: {services}.',
  helpAndSupport: 'help and support',
  somewhereElse: 'Somewhere else?',
  policeArea: 'The police area is {area}.',
  sharedPoliceArea: 'The police area is {area}, which also serves:',
  searchAnother: 'Search another borough or postcode',
  area: {
    caption: 'Police area',
    title: (area: string, force: string) => (area === force ? area : `${area}, ${force}`),
    description: (title: string) =>
      `Who to call about modern slavery in the police area ${title}, and the boroughs it serves.`,
    nobodyChecked: 'We have no police contact here that has been checked lately. Use one of these instead.',
    boroughs: 'Boroughs it serves',
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
    near: 'This address may be in {other}. In {other}? {page}.',
    nearPage: (name: string) => `Open ${name}`,
    nearSeveral: 'This address may be in another borough. Open {pages} if it is.',
    terminated: (name: string) => `Royal Mail no longer uses that postcode. It was in ${name}.`,
  },
} as const;
