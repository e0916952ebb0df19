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

const doNotTellThem = 'Don’t tell them that you are worried.';
const goPastThem = 'Is it your own manager, or a police officer? Then call the council’s team yourself.';
const myWork = [
  'Tell your safeguarding lead today, but don’t wait for them before you call.',
  'Write down what you saw, and the words people used.',
  'You can’t send the NRM form. The council or the police can.',
] as const;

export const whoToCallCases = {
  'no-visa': {
    when: 'Someone has no visa, or is not sure',
    advice: [
      'The police can tell the Home Office about people who have no visa. So can others.',
      'Talk to a helpline or a lawyer first, and ask what they pass on.',
      'Still call 999 in danger.',
    ],
  },
  detained: {
    when: 'Someone is locked up (detained), or has a date to be sent out of the UK',
    advice: [
      'Get a lawyer today.',
      'Tell the staff there what happened.',
      'Some people can no longer ask the Home Office to look again at a “no”. Then only a court can, and there is little time.',
      'This rule is from 2025. We don’t know if a court has changed it. Ask the lawyer.',
    ],
  },
  'my-work-child': {
    when: 'You met the child through your work',
    advice: [
      ...myWork,
      'A law passed in 2026 says some people must report the sexual abuse of a child. We don’t know if it has started yet. Ask your safeguarding lead.',
    ],
  },
  'my-work-adult': { when: 'You met the adult through your work', advice: myWork },
  'trusted-with-children': {
    when: 'The person who may be doing harm works with children',
    advice: [
      doNotTellThem,
      'Tell the person in charge of child safety where they work.',
      'The council’s designated officer (LADO) must be told within 24 hours. Ask the council’s children’s team how.',
      goPastThem,
    ],
  },
  'trusted-with-adults': {
    when: 'The person who may be doing harm is paid or trusted to help adults',
    advice: [
      doNotTellThem,
      'Tell the council’s adult safeguarding team what the person’s job is. Councils have a set way to look into it.',
      'If the harmed adult said no, say nothing that shows who they are.',
      goPastThem,
    ],
  },
  online: {
    when: 'It happened online, or you saw it online',
    advice: [
      'Keep the web address. Take a picture of any words on the screen.',
      'Never copy or send on a sexual picture of a child.',
      'Tell the police on 101. If it is about a child, you can also tell CEOP, part of the National Crime Agency, on its website.',
    ],
  },
  'pay-only': {
    when: 'It is only about pay or hours at work',
    advice: [
      'Acas gives advice on pay and hours.',
      'Is someone forced to work, or not free to leave? Then call the numbers above.',
      'The Fair Work Agency checks on employers. We don’t have a checked number for it, and we don’t know what it tells the Home Office.',
    ],
  },
  'domestic-worker': {
    when: 'The work is in someone’s home, and the worker came from abroad for it',
    advice: [
      'Kalayaan is a charity in London for these workers. Its help is free and confidential. It is a First Responder. Its number is on this site, in “Help and support”, under “Services in London”.',
      'You can change employer on a domestic worker’s visa. The visa lasts six months and you can’t make it longer.',
      'Ask a lawyer or Kalayaan before you rely on this. The rules may have changed.',
    ],
  },
} as const satisfies CasesWords;
