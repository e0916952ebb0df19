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
    unchecked: 'Nobody has called to check these numbers yet.',
    uncheckedOne: 'Nobody has called to check this number yet.',
    noAnswer: 'If nobody answers, call {police}. In danger? Call {emergency}.',
    perhaps: 'Someone may answer now.',
    /** Why it is not a local line that comes first. */
    why: {
      closed: 'The local lines are closed now.',
      unsure: 'We can’t be sure that a local line answers now.',
      unknown: 'We don’t know a local number for this.',
      unchecked: 'No local number was checked lately.',
    },
  },
  published: {
    heading: 'Council phone lines',
    about: 'From public websites. Nobody has called to check these numbers yet.',
  },
  services: {
    london: 'see the London services',
    heading: 'Support services',
    about: 'From public websites. Nobody has called to check these numbers yet.',
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
  mayNotWork: 'Contacts that may not work',
  copies: '{poster}. {phone} (unless someone checks it).',
  poster: 'Print a poster',
  phone: 'Save these numbers to your phone',
  noSupport: 'There are no local support services listed for {name} yet. See {help}.',
  moreSupport: 'Some services help all over London: {services}.',
  staffSheet: 'Print a sheet for staff',
  helpAndSupport: 'help and support',
  somewhereElse: (name: string) => `Not in ${name}?`,
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
    near: 'This address may be in {other}. In {other}? {page}.',
    nearPage: (name: string) => `Open ${name}`,
    nearSeveral: 'This address may be in another borough. Open {pages} if it is.',
    terminated: (name: string) => `That postcode is no longer used. It was in ${name}.`,
  },
} as const;
