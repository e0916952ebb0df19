/** The home page, and the pages shown instead of one that has no signal, does not exist, or failed. */
export const home = {
  description:
    'Who to call in each London borough if you suspect modern slavery or human trafficking: the police and council contacts, and when each was last checked.',
  heading: 'Who to call about modern slavery',
  /** The ways on for those who do not look for a borough. */
  aboutMe: 'It’s about me: get help',
  intro:
    'Every borough has people whose job is to act on modern slavery. Beside each number it says if somebody has checked it, and when.',
  whatYouSaw: 'Not sure what you saw? {signs}.',
  signs: 'Spot the signs',
  getHelp: {
    title: 'Get help now',
    description: 'Who to call if you are forced to work or are not free to leave, at any hour.',
  },
  chooseBorough: 'Or choose a borough',
  offline: {
    title: 'This page needs a signal',
    stillWorks: 'You can still search, open the page of any borough, and call.',
  },
  notFound: {
    title: 'Page not found',
    text: 'The address may be mistyped, or the page may have moved. Everything on this site can be reached from here.',
    chooseBorough: 'Choose a borough',
  },
  broken: {
    title: 'Sorry, there is a problem with this page',
    text: 'It is not your doing, and it has been recorded. Try again in a minute, or choose the borough below: those pages keep working.',
    chooseBorough: 'Choose a borough',
  },
} as const;
