/** The frame of every page: the bar with 999 and the way out, header, the notice of sample contacts, and footer. */

export const frame = {
  siteName: 'London modern slavery contacts',
  pageTitle: (title: string, siteName: string) => `${title} – ${siteName}`,
  siteLinks: 'Site',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  allBoroughs: 'All boroughs',
  about: 'About',
  notSure: 'Not sure who to call?',
  /** The button is read out after its prefix; the skip link stands alone. */
  exit: { hiddenPrefix: 'Emergency', skip: 'Exit this page' },
  emergency: {
    label: 'Emergency',
    danger: 'In danger?',
    call: (number: string) => `Call ${number}`,
  },
  demonstration: {
    label: 'Demonstration',
    /** After the label. */
    what: ': made-up entries',
    notice: 'Entries marked “Made up” aren’t real: don’t use them. Use the {lines} instead.',
    lines: 'national lines',
  },
  footer: {
    heading: 'About this site',
    links: {
      getHelp: 'Get help now',
      boroughs: 'All boroughs',
      spotTheSigns: 'Spot the signs',
      helpAndSupport: 'Help and support',
      status: 'How up to date is the list?',
      changes: 'Changes',
      about: 'About',
      openData: 'Open data',
      privacy: 'Privacy',
      accessibility: 'Accessibility',
    },
    postcodes: (edition: string) => `Postcodes: ${edition}`,
  },
} as const;
