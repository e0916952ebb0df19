/**
 * What /who-to-call/ asks, and the words around its answers. Where each set of answers leads is in
 * src/domain/who-to-call: words only here.
 *
 * All sources were read in stored copies. On 21 November 2026: "Modern slavery: how to identify and support victims" and
 * "Report modern slavery as a first responder" on GOV.UK. Whom the Duty to Notify is for: Modern Slavery Act 2015,
 * section 52(5), read on 22 November 2026 in a text of November 2024; the Home Office's own policy, in the College of
 * Policing's guidance, read on 29 November 2026. Who hears of a referral, and what an adult is told first: the Home
 * Office's toolkit for First Responders of April 2026, read on 30 November 2026.
 */
import type { BoroughRoute, Form } from '../../domain/who-to-call/answers.ts';
import type { GovUkPage } from '../../domain/who-to-call/gov-uk.ts';
import type { QuestionsWords } from '../../domain/who-to-call/questions.ts';
import { whoToCallAnswers } from './who-to-call/answers.ts';
import { whoToCallCases } from './who-to-call/cases.ts';

const unable = { label: 'They may be unable to decide', said: 'the adult may be unable to decide' } as const;

/** By question: `options` by answer, and `said` as the answer is repeated after “You said:”. */
const questions = {
  danger: {
    heading: 'Is anyone in danger now?',
    options: {
      yes: { label: 'Yes, or I am not sure', said: 'someone is or may be in danger now' },
      no: { label: 'No', said: 'nobody is in danger now' },
    },
  },
  under18: {
    heading: 'Is the person under 18?',
    hint: 'The person you are worried about. That may be you.',
    options: {
      yes: { label: 'Yes, or they may be', said: 'the person is or may be under 18' },
      no: { label: 'No, an adult', said: 'the person is an adult' },
    },
  },
  firstResponder: {
    heading: 'Do you work for a First Responder organisation?',
    hint: 'Its trained staff may refer people to the National Referral Mechanism (NRM). The NRM finds and helps victims. The police and councils are First Responders. So are some charities. Hospitals and schools are not.',
    options: {
      yes: { label: 'Yes', said: 'you work for a First Responder organisation' },
      no: { label: 'No, or I am not sure', said: 'you do not work for a First Responder organisation' },
      me: { label: 'This is about me', said: 'this is about you' },
    },
  },
  agreesToReferral: {
    heading: 'Does the adult agree to be referred?',
    hint: 'Ask them before you answer. Tell them first, in words they can follow: what the NRM is, what help it can bring, what may come of it, and who will see what they tell you. The Home Office will, and the police hear of it. For some migrants, the part of the Home Office that enforces immigration law decides.',
    options: {
      yes: { label: 'Yes, they agree', said: 'the adult agrees' },
      no: { label: 'No, they do not agree', said: 'the adult does not agree' },
      undecided: {
        label: 'I could not ask, or they have not decided',
        said: 'you could not ask the adult, or they have not decided',
      },
      unable,
    },
  },
  wantsHelp: {
    heading: 'Does the adult want help?',
    hint: 'Ask only when they are alone with you, and nobody who may be hurting them can hear.',
    options: {
      yes: { label: 'Yes', said: 'the adult wants help' },
      no: { label: 'No, they said no', said: 'the adult does not want help' },
      unasked: { label: 'I could not ask', said: 'you could not ask the adult' },
      unable,
    },
  },
  publicAuthority: {
    heading: 'Do you work for a public authority?',
    hint: 'The police (the British Transport Police too), a council, the Greater London Authority or the National Crime Agency. The Fair Work Agency has the work of the GLAA, which the law named. We could not read the newest text, so this is not certain: say yes, and ask your lead. The Home Office must by its own rules: say yes. A charity is not one.',
    options: {
      yes: { label: 'Yes', said: 'you work for a public authority' },
      no: { label: 'No', said: 'you do not work for a public authority' },
    },
  },
} as const satisfies QuestionsWords;

const askCouncilFor = (team: string): string =>
  `Ask the council for ${team}. At night and at weekends, ask for its emergency duty team. Its website has the numbers. When nobody answers, call 101. In danger, call 999.`;

export const whoToCall = {
  questions,
  answers: whoToCallAnswers,
  cases: whoToCallCases,
  title: 'Who to call now',
  description:
    'A few plain questions lead to whom to call about modern slavery now, at any hour: first, second, why, and what to have ready.',
  allScreens: 'All questions and answers – Who to call now',
  stepTitle: (step: string) => `Who to call now: step ${step}`,
  back: 'Back',
  startAgain: 'Start again',
  /** Where there are more, the last is for all of them. */
  ranks: ['Call first', 'Call second', 'You can also call'],
  boroughRoutes: {
    'borough-police': 'The police contact for the borough',
    'children-team': 'The council’s children’s safeguarding team',
    'adult-team': 'The council’s adult safeguarding team',
  } satisfies Record<BoroughRoute, string>,
  /** Until a number of the team is known. */
  askCouncil: {
    'children-team': askCouncilFor('children’s social care'),
    'adult-team': askCouncilFor('adult social care'),
  } as Readonly<Partial<Record<BoroughRoute, string>>>,
  chooseBorough: 'Choose the borough',
  noAnswer: 'No answer? This line answers at any hour.',
  answersAlways: 'This line answers at any hour.',
  forms: { refer: 'Then send the referral', notify: 'Then send the notice' } satisfies Record<Form, string>,
  ready: 'Have this ready',
  doNotWait: 'Do not wait if you lack some of it.',
  remarks: 'Keep in mind',
  casesHeading: 'Does one of these fit?',
  goesOn: 'Nobody is in danger any more: see who else to tell',
  said: (all: string) => `You said: ${all}.`,
  govUk: {
    firstResponders: 'The list of First Responders on GOV.UK',
    form: 'The online form on GOV.UK',
    guidance: 'The full guidance on GOV.UK',
  } satisfies Record<GovUkPage, string>,
  borough: {
    heading: 'Which borough is it in?',
    why: 'For the people to call there. Choose where the person is now.',
    search: 'Borough or postcode',
    list: 'Choose from a list',
  },
} as const;
