/** The home page, and what is shown in its place without a signal. */
export const home = {
  description:
    'Who to call in each London borough if you suspect modern slavery or human trafficking: the police and council contacts, and when each was last checked.',
  heading: 'Who to call about modern slavery in London',
  intro:
    'Every borough has people whose job is to act on modern slavery. Find them here, with the date each number was last checked.',
  notSure: 'Not sure who to call first, or is it night? {questions}. Not sure what you saw? {signs}.',
  questions: 'Answer a few questions',
  signs: 'Spot the signs',
  chooseBorough: 'Or choose a borough',
  offline: {
    title: 'This page needs a signal',
    stillWorks: 'You can still search, open the page of any borough, and call.',
  },
} as const;
