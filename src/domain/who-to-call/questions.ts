/**
 * What /who-to-call/ asks, in which order, and where each set of answers leads. Everything is a table: a question is
 * asked while its fact is open and its conditions hold, and the first rule that holds ends the questions.
 *
 * The facts are those on which England's guidance depends: "Modern slavery: how to identify and support victims" and
 * "Report modern slavery as a first responder", both on GOV.UK, read on 21 November 2026; for who the Duty to Notify is
 * about, Modern Slavery Act 2015, section 52(5), read on 22 November 2026. All were stored copies.
 */
import type { AnswerId } from './answers.ts';
import type { GovUkPage } from './gov-uk.ts';

/** The known facts of the case so far. */
export interface Facts {
  readonly danger?: 'yes' | 'no';
  readonly about?: 'me' | 'someone';
  /** Somebody who may be a child is treated as one. */
  readonly under18?: 'yes' | 'no';
  /** Of whoever asks about somebody else: whether their work lets them send the form of the NRM. */
  readonly firstResponder?: 'yes' | 'no';
  readonly consent?: 'yes' | 'no' | 'undecided' | 'unasked' | 'unable';
  readonly publicAuthority?: 'yes' | 'no';
}
export type Fact = keyof Facts;

export interface Option {
  readonly value: NonNullable<Facts[Fact]>;
  readonly label: string;
  /** How an answer is repeated, after "You said:". */
  readonly said: string;
}

export interface Question {
  readonly fact: Fact;
  /** The facts that must be known before it is asked. */
  readonly when: Facts;
  readonly heading: string;
  readonly hint?: string;
  readonly link?: GovUkPage;
  /** The segment of its first option in an address; 1 for most. */
  readonly firstSegment?: number;
  readonly options: readonly [Option, Option, ...Option[]];
}

interface QuestionWords<Value extends string> {
  readonly heading: string;
  readonly hint?: string;
  readonly options: Readonly<Record<Value, Omit<Option, 'value'>>>;
}

/** The words of a language for the questions: each option has its words. */
export interface QuestionsWords {
  readonly danger: QuestionWords<'yes' | 'no'>;
  readonly about: QuestionWords<'me' | 'someone'>;
  readonly ownAge: QuestionWords<'yes' | 'no'>;
  readonly under18: QuestionWords<'yes' | 'no'>;
  readonly firstResponder: QuestionWords<'yes' | 'no'>;
  readonly agreesToReferral: QuestionWords<'yes' | 'no' | 'undecided' | 'unable'>;
  readonly wantsHelp: QuestionWords<'yes' | 'no' | 'unasked' | 'unable'>;
  readonly publicAuthority: QuestionWords<'yes' | 'no'>;
}

/** A question with an option that lacks words does not compile. */
function asked<Value extends Option['value']>(
  { heading, hint, options }: QuestionWords<Value>,
  values: readonly [NoInfer<Value>, NoInfer<Value>, ...NoInfer<Value>[]],
): Pick<Question, 'heading' | 'hint' | 'options'> {
  const [first, second, ...others] = values;
  const option = (value: Value): Option => ({ value, ...options[value] });
  return {
    heading,
    ...(hint === undefined ? {} : { hint }),
    options: [option(first), option(second), ...others.map(option)],
  };
}

/** In the order in which they are asked. */
export function questionsIn(said: QuestionsWords): readonly [Question, ...Question[]] {
  return [
    { fact: 'danger', when: {}, ...asked(said.danger, ['yes', 'no']) },
    // Before the age came second, 2/1 and 2/2 were its answers: an address that was kept must not lead to another end.
    { fact: 'about', when: {}, firstSegment: 3, ...asked(said.about, ['me', 'someone']) },
    { fact: 'under18', when: { about: 'me' }, ...asked(said.ownAge, ['yes', 'no']) },
    { fact: 'under18', when: { about: 'someone' }, ...asked(said.under18, ['yes', 'no']) },
    {
      fact: 'firstResponder',
      when: { about: 'someone' },
      link: 'firstResponders',
      ...asked(said.firstResponder, ['yes', 'no']),
    },
    {
      fact: 'consent',
      when: { under18: 'no', firstResponder: 'yes' },
      ...asked(said.agreesToReferral, ['yes', 'no', 'undecided', 'unable']),
    },
    {
      fact: 'consent',
      when: { under18: 'no', firstResponder: 'no' },
      ...asked(said.wantsHelp, ['yes', 'no', 'unasked', 'unable']),
    },
    // An adult who agrees, or may be unable to decide, ends the questions before this one.
    {
      fact: 'publicAuthority',
      when: { under18: 'no', firstResponder: 'yes' },
      link: 'guidance',
      ...asked(said.publicAuthority, ['yes', 'no']),
    },
  ];
}

interface Rule {
  readonly when: Facts;
  readonly answer: AnswerId;
}

const rules: readonly Rule[] = [
  { when: { danger: 'yes' }, answer: 'danger' },
  { when: { under18: 'yes', firstResponder: 'yes' }, answer: 'refer-child' },
  { when: { under18: 'yes', firstResponder: 'no' }, answer: 'tell-of-child' },
  { when: { about: 'me', under18: 'yes' }, answer: 'child-asks' },
  { when: { under18: 'no', firstResponder: 'yes', consent: 'yes' }, answer: 'refer-adult' },
  { when: { under18: 'no', consent: 'no', publicAuthority: 'yes' }, answer: 'notify' },
  { when: { under18: 'no', consent: 'no', publicAuthority: 'no' }, answer: 'no-referral' },
  { when: { under18: 'no', consent: 'undecided', publicAuthority: 'yes' }, answer: 'undecided-notify' },
  { when: { under18: 'no', consent: 'undecided', publicAuthority: 'no' }, answer: 'undecided' },
  { when: { under18: 'no', firstResponder: 'no', consent: 'yes' }, answer: 'help-adult' },
  { when: { under18: 'no', firstResponder: 'no', consent: 'no' }, answer: 'advise-only' },
  { when: { under18: 'no', consent: 'unasked' }, answer: 'report-what-you-saw' },
  { when: { under18: 'no', firstResponder: 'yes', consent: 'unable' }, answer: 'unable-responder' },
  { when: { under18: 'no', firstResponder: 'no', consent: 'unable' }, answer: 'may-be-unable' },
  { when: { about: 'me', under18: 'no' }, answer: 'adult-asks' },
];

export type Step =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answer'; readonly answer: AnswerId };

/** @throws Error when the tables leave a set of facts without a question and without an answer */
export function nextStep(facts: Facts, questions: readonly Question[]): Step {
  const rule = rules.find(({ when }) => holds(when, facts));
  if (rule) return { kind: 'answer', answer: rule.answer };
  const question = questions.find(({ fact, when }) => facts[fact] === undefined && holds(when, facts));
  if (question) return { kind: 'question', question };
  throw new Error(`Nothing is left to ask, and no rule holds, for ${JSON.stringify(facts)}.`);
}

function holds(when: Facts, facts: Facts): boolean {
  return Object.entries(when).every(([fact, value]) => facts[fact as Fact] === value);
}
