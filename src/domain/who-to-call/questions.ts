/**
 * What /who-to-call/ asks, in which order, and where each set of answers leads. Everything is a table: a question is
 * asked while its fact is open and its conditions hold, and the first rule that holds ends the asking.
 *
 * The facts are those that decide what England's guidance asks for: "Modern slavery: how to identify and support
 * victims" and "Report modern slavery as a first responder", both on GOV.UK, read on 21 November 2026; whom the Duty
 * to Notify is for, Modern Slavery Act 2015, section 52(5), read on 22 November 2026.
 */
import type { AnswerId } from './answers.ts';
import type { GovUkPage } from './gov-uk.ts';

/** What is known of the case so far. */
export interface Facts {
  readonly danger?: 'yes' | 'no';
  /** Somebody who may be a child is treated as one. */
  readonly under18?: 'yes' | 'no';
  readonly firstResponder?: 'yes' | 'no' | 'me';
  readonly consent?: 'yes' | 'no' | 'unasked' | 'unable';
  readonly publicAuthority?: 'yes' | 'no';
}
export type Fact = keyof Facts;

export interface Option {
  readonly value: NonNullable<Facts[Fact]>;
  readonly label: string;
  /** How what was said is repeated, after "You said:". */
  readonly said: string;
}

export interface Question {
  readonly fact: Fact;
  /** What must be known for it to be asked. */
  readonly when: Facts;
  readonly heading: string;
  readonly hint?: string;
  readonly link?: GovUkPage;
  readonly options: readonly [Option, Option, ...Option[]];
}

const unable: Option = {
  value: 'unable',
  label: 'They may be unable to decide',
  said: 'the adult may be unable to decide',
};

export const questions = [
  {
    fact: 'danger',
    when: {},
    heading: 'Is anyone in danger now?',
    options: [
      { value: 'yes', label: 'Yes, or I am not sure', said: 'someone is or may be in danger now' },
      { value: 'no', label: 'No', said: 'nobody is in danger now' },
    ],
  },
  {
    fact: 'under18',
    when: {},
    heading: 'Is the person under 18?',
    hint: 'The person you are worried about. That may be you.',
    options: [
      { value: 'yes', label: 'Yes, or they may be', said: 'the person is or may be under 18' },
      { value: 'no', label: 'No, an adult', said: 'the person is an adult' },
    ],
  },
  {
    fact: 'firstResponder',
    when: {},
    heading: 'Do you work for a First Responder?',
    hint: 'A First Responder may refer people to the National Referral Mechanism (NRM), which finds and helps victims. The police and councils are First Responders. So are some charities. Hospitals and schools are not.',
    link: 'firstResponders',
    options: [
      { value: 'yes', label: 'Yes', said: 'you work for a First Responder' },
      {
        value: 'no',
        label: 'No, or I am not sure',
        said: 'you do not work for a First Responder',
      },
      { value: 'me', label: 'This is about me', said: 'this is about you' },
    ],
  },
  {
    fact: 'consent',
    when: { under18: 'no', firstResponder: 'yes' },
    heading: 'Does the adult agree to be referred?',
    hint: 'Ask them before you answer. Tell them first, in words they can follow: what the NRM is, what help it can bring, what may come of it, and who will see what they tell you.',
    options: [
      { value: 'yes', label: 'Yes, they agree', said: 'the adult agrees' },
      {
        value: 'no',
        label: 'No, they do not agree',
        said: 'the adult does not agree',
      },
      unable,
    ],
  },
  {
    fact: 'consent',
    when: { under18: 'no', firstResponder: 'no' },
    heading: 'Does the adult want help?',
    hint: 'Ask only when they are alone with you, and nobody who may be hurting them can hear.',
    options: [
      { value: 'yes', label: 'Yes', said: 'the adult wants help' },
      { value: 'no', label: 'No, they said no', said: 'the adult does not want help' },
      { value: 'unasked', label: 'I could not ask', said: 'you could not ask the adult' },
      unable,
    ],
  },
  {
    fact: 'publicAuthority',
    when: { firstResponder: 'yes', consent: 'no' },
    heading: 'Do you work for a public authority?',
    hint: 'The police, a council, the Greater London Authority, the National Crime Agency or the Home Office. A charity is not one.',
    options: [
      {
        value: 'yes',
        label: 'Yes',
        said: 'you work for a public authority',
      },
      { value: 'no', label: 'No', said: 'you do not work for a public authority' },
    ],
  },
] as const satisfies readonly Question[];

interface Rule {
  readonly when: Facts;
  readonly answer: AnswerId;
}

const rules: readonly Rule[] = [
  { when: { danger: 'yes' }, answer: 'danger' },
  { when: { under18: 'yes', firstResponder: 'yes' }, answer: 'refer-child' },
  { when: { under18: 'yes', firstResponder: 'no' }, answer: 'tell-of-child' },
  { when: { under18: 'yes', firstResponder: 'me' }, answer: 'child-asks' },
  { when: { under18: 'no', firstResponder: 'yes', consent: 'yes' }, answer: 'refer-adult' },
  { when: { under18: 'no', consent: 'no', publicAuthority: 'yes' }, answer: 'notify' },
  { when: { under18: 'no', consent: 'no', publicAuthority: 'no' }, answer: 'no-referral' },
  { when: { under18: 'no', firstResponder: 'no', consent: 'yes' }, answer: 'help-adult' },
  { when: { under18: 'no', firstResponder: 'no', consent: 'no' }, answer: 'advise-only' },
  { when: { under18: 'no', consent: 'unasked' }, answer: 'report-what-you-saw' },
  { when: { under18: 'no', consent: 'unable' }, answer: 'may-be-unable' },
  { when: { under18: 'no', firstResponder: 'me' }, answer: 'adult-asks' },
];

export type Step =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answer'; readonly answer: AnswerId };

/** @throws Error when the tables leave a set of facts without a question and without an answer */
export function nextStep(facts: Facts): Step {
  const rule = rules.find(({ when }) => holds(when, facts));
  if (rule) return { kind: 'answer', answer: rule.answer };
  const question = questions.find(({ fact, when }) => facts[fact] === undefined && holds(when, facts));
  if (question) return { kind: 'question', question };
  throw new Error(`Nothing is left to ask, and no rule holds, for ${JSON.stringify(facts)}.`);
}

function holds(when: Facts, facts: Facts): boolean {
  return Object.entries(when).every(([fact, value]) => facts[fact as Fact] === value);
}
