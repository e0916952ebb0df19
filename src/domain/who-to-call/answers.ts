/**
 * The screens that /who-to-call/ ends in: whom to call first and second, why, what to send, and what to have ready.
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
  | 'line-crimestoppers';

/** Someone whose number depends on the borough. */
export type BoroughRoute = 'borough-police' | 'children-team' | 'adult-team';

/** Whom to call. */
export type Route = LineId | BoroughRoute;

export interface Call {
  readonly route: Route;
  readonly why: string;
}

/** What the caller sends through the online form for First Responders: a referral, or a notice without names. */
export type Form = 'refer' | 'notify';

export interface Answer {
  readonly heading: string;
  /** In the order to call them. */
  readonly calls: readonly [Call, Call, ...Call[]];
  readonly form?: { readonly send: Form; readonly why: string };
  readonly remarks: readonly string[];
  readonly ready: readonly string[];
  /** Whom else to tell once nobody is in danger. */
  readonly goesOn?: boolean;
}

/** Whom to call, in that order, and what to send. */
interface AnswerRule {
  readonly calls: readonly [Route, Route, ...Route[]];
  readonly send?: Form;
  readonly goesOn?: boolean;
}

const rules = {
  danger: { calls: ['line-999', 'line-101'], goesOn: true },
  'refer-child': {
    calls: ['children-team', 'borough-police', 'line-child-trafficking-guardians'],
    send: 'refer',
  },
  'tell-of-child': {
    calls: ['children-team', 'line-101', 'line-child-trafficking-guardians', 'line-nspcc'],
  },
  'child-asks': { calls: ['line-101', 'line-childline', 'children-team'] },
  'refer-adult': { calls: ['line-salvation-army', 'borough-police'], send: 'refer' },
  notify: { calls: ['line-salvation-army', 'borough-police'], send: 'notify' },
  'no-referral': { calls: ['line-salvation-army', 'line-modern-slavery-helpline'] },
  'help-adult': { calls: ['line-salvation-army', 'borough-police', 'line-modern-slavery-helpline'] },
  'advise-only': {
    calls: ['line-salvation-army', 'borough-police', 'line-crimestoppers', 'line-modern-slavery-helpline'],
  },
  'report-what-you-saw': {
    calls: ['borough-police', 'line-salvation-army', 'line-crimestoppers', 'line-modern-slavery-helpline'],
  },
  'may-be-unable': { calls: ['adult-team', 'borough-police', 'line-salvation-army'] },
  'adult-asks': { calls: ['line-salvation-army', 'line-101', 'line-modern-slavery-helpline'] },
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

export function answersIn(said: AnswersWords): Readonly<Record<AnswerId, Answer>> {
  const ids = Object.keys(rules) as readonly AnswerId[];
  return Object.fromEntries(ids.map((id) => [id, answerOf(rules[id], said[id])])) as Record<AnswerId, Answer>;
}

function answerOf({ calls, send, goesOn }: AnswerRule, said: AnswerWords): Answer {
  const [first, second, ...others] = calls;
  const call = (route: Route): Call => ({ route, why: said.why[route] ?? '' });
  return {
    heading: said.heading,
    calls: [call(first), call(second), ...others.map(call)],
    ...(send && said.form !== undefined ? { form: { send, why: said.form } } : {}),
    remarks: said.remarks,
    ready: said.ready,
    ...(goesOn ? { goesOn } : {}),
  };
}
