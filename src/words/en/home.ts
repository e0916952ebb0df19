/** The home page, and the pages shown instead of one that has no signal, does not exist, or failed. */
export const home = {
  intro:
    'Find the numbers for each borough, and see when each was last checked. Where we don’t know a number, the page says so.',
  whatYouSaw: 'Not sure what you saw? {signs}.',
  offline: {
    title: 'This page needs a signal',
    stillWorks: 'You can still search, open any borough’s page, and call.',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be wrong, or the page may have moved. You can get to everything on this site from here.',
    chooseBorough: 'Choose a borough',
  },
  broken: {
    title: 'Sorry, there is a problem with this page',
    text: 'It’s not your fault, and we have a record of it. Try again in a minute, or choose the borough below. Those pages still work.',
    chooseBorough: 'Choose a borough',
  },
} as const;
