/**
 * What /who-to-call/ says at the end of an answer, to the callers it concerns. Each is opened by its first line,
 * so it must stand without the others. Which answers have which cases is in src/domain/who-to-call/answers.ts.
 *
 * Stored copies of these were read on 29 November 2026. What passes to immigration enforcement: Home Office review of
 * December 2021. Who is told when somebody in a position of trust is suspected: the safeguarding partnerships of
 * Barking and Dagenham and of Hillingdon. Where questions of pay go: gla.gov.uk. Domestic workers: kalayaan.org.uk.
 * Asking again: see `reconsiderationRule` in src/domain/guidance/sources.ts. What to keep of things seen online, and
 * not to warn the suspect, is professional judgement.
 */
import type { CasesWords } from '../../../domain/who-to-call/answers.ts';

const doNotTellThem = 'Do not tell them that you are worried.';
const goPastThem =
  'Is it your own manager, or a police officer? Then go past them: call the council’s team yourself.';
const myWork = [
  'Tell your safeguarding lead today. Do not wait for them before you call.',
  'Write down what you saw, and the words that were said.',
  'You do not send the referral form. The council or the police can.',
] as const;

export const whoToCallCases = {
  'no-visa': {
    when: 'Someone has no visa, or is not sure',
    advice: [
      'The police can tell the Home Office about people without a visa. So can others.',
      'Talk to a helpline or a lawyer first, and ask what they pass on.',
      'In danger, still call 999.',
    ],
  },
  detained: {
    when: 'Someone is detained, or has a date to be sent out of the UK',
    advice: [
      'Get a lawyer today.',
      'Tell the staff there what was done.',
      'Some people can no longer ask for a “no” to be looked at again. Then a court is the only way left, and there is little time.',
      'This rule is from 2025. We do not know if a court has changed it: ask the lawyer.',
    ],
  },
  'my-work-child': {
    when: 'You met the child through your work',
    advice: [
      ...myWork,
      'A law of 2026 brings a duty to report the sexual abuse of a child. We do not know if it is in force yet: ask your safeguarding lead.',
    ],
  },
  'my-work-adult': { when: 'You met the adult through your work', advice: myWork },
  'trusted-with-children': {
    when: 'The one who may be doing harm works with children',
    advice: [
      doNotTellThem,
      'Tell the person who leads on child safety where they work.',
      'Within 24 hours, the council’s designated officer (LADO) must know too. Ask the council’s children’s team for them.',
      goPastThem,
    ],
  },
  'trusted-with-adults': {
    when: 'The one who may be doing harm is paid or trusted to help adults',
    advice: [
      doNotTellThem,
      'Tell the council’s adult safeguarding team what their job is. Councils have a set way to look into it.',
      'Say nothing that shows who the harmed adult is, if that adult said no.',
      goPastThem,
    ],
  },
  online: {
    when: 'It was seen or done online',
    advice: [
      'Keep the web address. Take a picture of words on the screen.',
      'Never copy or send on a sexual picture of a child.',
      'Tell the police on 101. For a child you can also tell CEOP, a part of the National Crime Agency, on its website.',
    ],
  },
  'pay-only': {
    when: 'It is only about pay or hours at work',
    advice: [
      'Acas gives advice on pay and hours.',
      'Is someone made to work, or not free to leave? Then call the lines above.',
      'The Fair Work Agency checks on employers. We have no number for it that has been checked, and do not know what it passes on to the Home Office.',
    ],
  },
  'domestic-worker': {
    when: 'The work is in someone’s home, and the worker came from abroad for it',
    advice: [
      'Kalayaan is a charity in London for these workers. Its help is free and in confidence. It is a First Responder. Its number is on this site, in “Help and support”, under “Services in London”.',
      'On a domestic worker’s visa one may change employer. The visa is for six months and cannot be made longer.',
      'Ask a lawyer or Kalayaan before you rely on this: the rules may have changed.',
    ],
  },
} as const satisfies CasesWords;
