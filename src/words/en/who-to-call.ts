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

const unable = {
  label: 'They may not be able to decide',
  said: 'the adult may not be able to decide',
} as const;

/** By question: `options` by answer, and `said` as the answer is repeated after “You said:”. */
const questions = {
  danger: {
    heading: 'Is anyone in danger now?',
    options: {
      yes: { label: 'Yes, or I’m not sure', said: 'someone is or may be in danger now' },
      no: { label: 'No', said: 'nobody is in danger now' },
    },
  },
  about: {
    heading: 'Is it about you, or someone else?',
    options: {
      me: { label: 'It’s about me', said: 'it is about you' },
      someone: { label: 'It’s about someone else', said: 'it is about someone else' },
    },
  },
  ownAge: {
    heading: 'Are you under 18?',
    options: {
      yes: { label: 'Yes, or I’m not sure', said: 'you are or may be under 18' },
      no: { label: 'No', said: 'you are 18 or over' },
    },
  },
  under18: {
    heading: 'Is the person under 18?',
    options: {
      yes: { label: 'Yes, or they may be', said: 'the person is or may be under 18' },
      no: { label: 'No, they are an adult', said: 'the person is an adult' },
    },
  },
  firstResponder: {
    heading: 'Does your job let you send an NRM form?',
    hint: 'This form asks for help for a victim through the National Referral Mechanism (NRM). Only trained staff of “First Responders” can send it: police, councils and some charities. Hospitals, ambulance, fire and schools can’t.',
    options: {
      yes: { label: 'Yes', said: 'your job lets you send an NRM form' },
      no: { label: 'No, or I’m not sure', said: 'your job does not let you send an NRM form' },
    },
  },
  agreesToReferral: {
    heading: 'Does the adult agree to a referral?',
    hint: 'Ask them now. First explain what the NRM is, how it can help, what could happen next, and who will see what they tell you. The Home Office will, and the police are told. For some migrants, the decision is made by the part of the Home Office that enforces immigration law.',
    options: {
      yes: { label: 'Yes, they agree', said: 'the adult agrees' },
      no: { label: 'No, they don’t agree', said: 'the adult does not agree' },
      undecided: {
        label: 'I couldn’t ask, or they haven’t decided',
        said: 'you could not ask the adult, or they have not decided',
      },
      unable,
    },
  },
  wantsHelp: {
    heading: 'Does the adult want help?',
    hint: 'Only ask when you are alone with them. Nobody who may be hurting them should hear.',
    options: {
      yes: { label: 'Yes', said: 'the adult wants help' },
      no: { label: 'No, they said no', said: 'the adult does not want help' },
      unasked: { label: 'I couldn’t ask', said: 'you could not ask the adult' },
      unable,
    },
  },
  publicAuthority: {
    heading: 'Do you work for a public authority?',
    hint: 'That means the police (including the British Transport Police), a council, the Greater London Authority or the National Crime Agency. Home Office staff: answer yes, because its own rules say so. Fair Work Agency staff: answer yes, and ask your lead. It took over from the GLAA, which the law names, but we couldn’t read the newest text. A charity is not a public authority.',
    options: {
      yes: { label: 'Yes', said: 'you work for a public authority' },
      no: { label: 'No', said: 'you do not work for a public authority' },
    },
  },
} as const satisfies QuestionsWords;

const askCouncilFor = (team: string): string =>
  `Ask the council for ${team}. At night and at weekends, ask for the emergency duty team. The numbers are on the council’s website. If nobody answers, call 101. In danger? Call 999.`;

export const whoToCall = {
  questions,
  answers: whoToCallAnswers,
  cases: whoToCallCases,
  title: 'Who to call now',
  description:
    'Answer a few short questions to find out who to call about modern slavery, day or night, and what to have ready.',
  allScreens: 'All questions and answers – Who to call now',
  stepTitle: (step: string) => `Who to call now: step ${step}`,
  back: 'Back',
  startAgain: 'Start again',
  /** Where there are more, the last is for all of them. */
  ranks: ['Call first', 'Call second', 'You can also call'],
  /** In place of a rank, where no number of the council’s team is known. */
  lookFor: 'First, look for',
  boroughRoutes: {
    'borough-police': 'The borough’s police modern slavery team',
    'children-team': 'The council’s children’s safeguarding team',
    'adult-team': 'The council’s adult safeguarding team',
  } satisfies Record<BoroughRoute, string>,
  /** Until a number of the team is known. */
  askCouncil: {
    'children-team': askCouncilFor('children’s social care'),
    'adult-team': askCouncilFor('adult social care'),
  } as Readonly<Partial<Record<BoroughRoute, string>>>,
  chooseBorough: 'Choose the borough',
  noAnswer: 'No answer? You can always call this number.',
  answersAlways: 'You can always call this number.',
  forms: { refer: 'Then send the NRM form', notify: 'Then send the form without a name' } satisfies Record<
    Form,
    string
  >,
  ready: 'Have this ready',
  doNotWait: 'Call even if you don’t know all of this.',
  remarks: 'Good to know',
  casesHeading: 'Is any of this true?',
  goesOn: 'No longer in danger? See who else to tell',
  said: (all: string) => `You said: ${all}.`,
  govUk: {
    firstResponders: 'The list of First Responders on GOV.UK',
    form: 'The online form on GOV.UK',
    guidance: 'The full guidance on GOV.UK',
  } satisfies Record<GovUkPage, string>,
  borough: {
    heading: 'Which borough is it in?',
    why: 'Choose where the person is now.',
    search: 'Borough or postcode',
    list: 'Choose from a list',
  },
} as const;
