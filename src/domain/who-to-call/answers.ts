/**
 * The screens that /who-to-call/ ends in: who to call first and second, why, what to send, and what to have ready.
 * src/words supplies the words; resolve-answer.ts fills in the numbers of the directory. Only the directory says when a
 * line answers.
 */
/** Ids of db/reference/national-lines.ts. */
export type LineId =
  | 'line-999'
  | 'line-101'
  | 'line-salvation-army'
  | 'line-modern-slavery-helpline'
  | 'line-child-trafficking-guardians'
  | 'line-nspcc'
  | 'line-childline'
  | 'line-crimestoppers'
  | 'line-british-transport-police';

/** Someone whose number depends on the borough. */
export type BoroughRoute = 'borough-police' | 'children-team' | 'adult-team';

/** Whom to call. */
export type Route = LineId | BoroughRoute;

export interface Call {
  readonly route: Route;
  readonly why: string;
}

/** What is true of some callers only, said in short at the end of an answer and opened by those it concerns. */
export type CaseId =
  | 'no-visa'
  | 'detained'
  | 'my-work-child'
  | 'my-work-adult'
  | 'trusted-with-children'
  | 'trusted-with-adults'
  | 'online'
  | 'pay-only'
  | 'domestic-worker';

export interface Case {
  readonly when: string;
  readonly advice: readonly string[];
}

/** The words of a language for the cases. */
export type CasesWords = Readonly<Record<CaseId, Case>>;

/** What the caller sends through the online form for First Responders: a referral, or a notice without names. */
export type Form = 'refer' | 'notify';

export interface Answer {
  readonly heading: string;
  /** In the order to call them. */
  readonly calls: readonly [Call, Call, ...Call[]];
  readonly form?: { readonly send: Form; readonly why: string };
  /** The most important first. */
  readonly remarks: readonly string[];
  readonly ready: readonly string[];
  readonly cases: readonly Case[];
  /** Whom else to tell once nobody is in danger. */
  readonly goesOn?: boolean;
}

/** Whom to call, in that order, what to send, and which cases may be the caller’s. */
interface AnswerRule {
  readonly calls: readonly [Route, Route, ...Route[]];
  readonly send?: Form;
  readonly cases?: readonly CaseId[];
  readonly goesOn?: boolean;
}

/** The calls of an adult who has not agreed to a referral: those who keep what they hear come before the police. */
const adviceFirst = ['line-salvation-army', 'line-modern-slavery-helpline', 'borough-police'] as const;

const rules = {
  danger: { calls: ['line-999', 'line-101'], goesOn: true },
  'refer-child': {
    calls: [
      'children-team',
      'borough-police',
      'line-child-trafficking-guardians',
      'line-british-transport-police',
    ],
    send: 'refer',
    cases: ['trusted-with-children', 'online'],
  },
  'tell-of-child': {
    calls: [
      'children-team',
      'line-101',
      'line-child-trafficking-guardians',
      'line-nspcc',
      'line-british-transport-police',
    ],
    cases: ['my-work-child', 'trusted-with-children', 'online'],
  },
  'child-asks': {
    calls: ['children-team', 'line-childline', 'borough-police', 'line-british-transport-police'],
    cases: ['no-visa', 'detained', 'online'],
  },
  'refer-adult': {
    calls: ['line-salvation-army', 'borough-police'],
    send: 'refer',
    cases: ['detained', 'trusted-with-adults', 'domestic-worker'],
  },
  notify: { calls: adviceFirst, send: 'notify', cases: ['trusted-with-adults'] },
  'no-referral': {
    calls: ['line-salvation-army', 'line-modern-slavery-helpline'],
    cases: ['no-visa', 'detained', 'trusted-with-adults', 'domestic-worker'],
  },
  'undecided-notify': { calls: adviceFirst, send: 'notify', cases: ['detained', 'trusted-with-adults'] },
  undecided: { calls: adviceFirst, cases: ['no-visa', 'detained', 'trusted-with-adults', 'domestic-worker'] },
  'unable-responder': {
    calls: ['adult-team', 'borough-police', 'line-salvation-army'],
    cases: ['trusted-with-adults'],
  },
  'help-adult': {
    calls: adviceFirst,
    cases: ['detained', 'my-work-adult', 'trusted-with-adults', 'pay-only', 'domestic-worker'],
  },
  'advise-only': {
    calls: [...adviceFirst, 'line-crimestoppers'],
    cases: ['no-visa', 'my-work-adult', 'trusted-with-adults', 'pay-only', 'domestic-worker'],
  },
  'report-what-you-saw': {
    calls: [
      'borough-police',
      'line-modern-slavery-helpline',
      'line-salvation-army',
      'line-crimestoppers',
      'line-british-transport-police',
    ],
    cases: ['no-visa', 'my-work-adult', 'trusted-with-adults', 'online', 'pay-only'],
  },
  'may-be-unable': {
    calls: ['adult-team', 'borough-police', 'line-salvation-army'],
    cases: ['my-work-adult', 'trusted-with-adults'],
  },
  'adult-asks': {
    calls: ['line-salvation-army', 'line-modern-slavery-helpline', 'line-101'],
    cases: ['detained', 'pay-only', 'domestic-worker', 'online'],
  },
} as const satisfies Readonly<Record<string, AnswerRule>>;
type Rules = typeof rules;
export type AnswerId = keyof Rules;

interface AnswerWords {
  readonly heading: string;
  readonly why: Readonly<Partial<Record<Route, string>>>;
  /** Why to send the form. */
  readonly form?: string;
  readonly remarks: readonly string[];
  readonly ready: readonly string[];
}

/**
 * The words of a language for the answers. A language that lacks the words for a call, or for a form to send, does not
 * compile.
 */
export type AnswersWords = {
  readonly [Id in AnswerId]: AnswerWords & {
    readonly why: Readonly<Record<Rules[Id]['calls'][number], string>>;
  } & (Rules[Id] extends { readonly send: Form } ? { readonly form: string } : unknown);
};

export function answersIn(said: AnswersWords, cases: CasesWords): Readonly<Record<AnswerId, Answer>> {
  const ids = Object.keys(rules) as readonly AnswerId[];
  const answers = ids.map((id) => [id, answerOf(rules[id], said[id], cases)]);
  return Object.fromEntries(answers) as Record<AnswerId, Answer>;
}

function answerOf(
  { calls, send, cases = [], goesOn }: AnswerRule,
  said: AnswerWords,
  saidOfCases: CasesWords,
): Answer {
  const [first, second, ...others] = calls;
  const call = (route: Route): Call => ({ route, why: said.why[route] ?? '' });
  return {
    heading: said.heading,
    calls: [call(first), call(second), ...others.map(call)],
    ...(send && said.form !== undefined ? { form: { send, why: said.form } } : {}),
    remarks: said.remarks,
    ready: said.ready,
    cases: cases.map((id) => saidOfCases[id]),
    ...(goesOn ? { goesOn } : {}),
  };
}
