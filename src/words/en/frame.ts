/** The frame of every page: header, the quick exit, the emergency strip, the notice of sample contacts, and footer. */

export const frame = {
  siteName: 'London modern slavery contacts',
  pageTitle: (title: string, siteName: string) => `${title} – ${siteName}`,
  skipToMain: 'Skip to main content',
  siteLinks: 'Site',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  allBoroughs: 'All boroughs',
  about: 'About',
  exit: { label: 'Leave this site', hiddenPrefix: 'Emergency', button: 'Exit this page' },
  emergency: {
    label: 'Emergency',
    danger: 'In danger now? {call}',
    call: (number: string) => `Call ${number}`,
    notSure: 'Not sure who to call?',
  },
  demonstration: {
    label: 'Demonstration',
    what: 'This is a demonstration.',
    notice: '{what} Entries marked “Made up” are not real: do not use them. Use the {lines} instead.',
    lines: 'national lines',
  },
  footer: {
    heading: 'About this site',
    links: {
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
    madeOn: 'This page was made on {date}.',
    postcodes: (edition: string) => `Postcodes: ${edition}`,
  },
} as const;
