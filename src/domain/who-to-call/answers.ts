/**
 * The screens that /who-to-call/ ends in: whom to call first and second, why, what to send, and what to have ready. The
 * words are those of src/words; resolve-answer.ts fills in the numbers of the directory. Only the directory says when a
 * line answers.
 */
import { words } from '../../words/words.ts';

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

interface AnswerWords<Called extends Route> {
  readonly heading: string;
  readonly why: Readonly<Record<Called, string>>;
  readonly remarks: readonly string[];
  readonly ready: readonly string[];
}

const said = words.whoToCall.answers;

/** The type requires words for each call and each form that an answer names. */
function answerOf<Called extends Route>(
  { heading, why, remarks, ready }: AnswerWords<Called>,
  calls: readonly [NoInfer<Called>, NoInfer<Called>, ...NoInfer<Called>[]],
  more: Pick<Answer, 'form' | 'goesOn'> = {},
): Answer {
  const [first, second, ...others] = calls;
  const call = (route: Called): Call => ({ route, why: why[route] });
  return { heading, calls: [call(first), call(second), ...others.map(call)], remarks, ready, ...more };
}

export const answers = {
  danger: answerOf(said.danger, ['line-999', 'line-101'], { goesOn: true }),
  'refer-child': answerOf(
    said['refer-child'],
    ['children-team', 'borough-police', 'line-child-trafficking-guardians'],
    { form: { send: 'refer', why: said['refer-child'].form } },
  ),
  'tell-of-child': answerOf(said['tell-of-child'], [
    'children-team',
    'line-101',
    'line-child-trafficking-guardians',
    'line-nspcc',
  ]),
  'child-asks': answerOf(said['child-asks'], ['line-101', 'line-childline', 'children-team']),
  'refer-adult': answerOf(said['refer-adult'], ['line-salvation-army', 'borough-police'], {
    form: { send: 'refer', why: said['refer-adult'].form },
  }),
  notify: answerOf(said.notify, ['line-salvation-army', 'borough-police'], {
    form: { send: 'notify', why: said.notify.form },
  }),
  'no-referral': answerOf(said['no-referral'], ['line-salvation-army', 'line-modern-slavery-helpline']),
  'help-adult': answerOf(said['help-adult'], [
    'line-salvation-army',
    'borough-police',
    'line-modern-slavery-helpline',
  ]),
  'advise-only': answerOf(said['advise-only'], [
    'line-salvation-army',
    'borough-police',
    'line-crimestoppers',
    'line-modern-slavery-helpline',
  ]),
  'report-what-you-saw': answerOf(said['report-what-you-saw'], [
    'borough-police',
    'line-salvation-army',
    'line-crimestoppers',
    'line-modern-slavery-helpline',
  ]),
  'may-be-unable': answerOf(said['may-be-unable'], ['adult-team', 'borough-police', 'line-salvation-army']),
  'adult-asks': answerOf(said['adult-asks'], [
    'line-salvation-army',
    'line-101',
    'line-modern-slavery-helpline',
  ]),
} as const satisfies Record<string, Answer>;
export type AnswerId = keyof typeof answers;
