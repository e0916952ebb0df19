/**
 * Fills the numbers of the directory into an answer of /who-to-call/, and makes sure that one of them is answered at
 * any hour.
 */

import { findAnsweringLine, isAlwaysAnswered } from '../directory/answering-line.ts';
import type { Directory, PublicContact } from '../directory/directory.ts';
import type { Answer, BoroughRoute, Call, LineId, Route } from './answers.ts';

export type ResolvedCall =
  | { readonly kind: 'line'; readonly line: PublicContact; readonly why: string }
  | {
      readonly kind: 'borough';
      readonly route: BoroughRoute;
      readonly why: string;
      /**
       * A line that answers at any hour, until the borough is chosen and while its own contact is closed. Undefined
       * when the answer names that line already.
       */
      readonly instead: PublicContact | undefined;
    };

/**
 * Lines that are not in the directory, or have no number, are left out.
 * @param answersAlways why to call a line that is added because it answers at any hour
 */
export function resolveCalls(
  directory: Directory,
  answer: Answer,
  answersAlways: string,
): readonly ResolvedCall[] {
  const calls = answer.calls.flatMap((call) => resolveCall(directory, answer, call) ?? []);
  if (calls.some(isAnswered)) return calls;
  const line = directory.nationalLines.find(isAlwaysAnswered);
  return line ? [...calls, { kind: 'line', line, why: answersAlways }] : calls;
}

export function isAnswered(call: ResolvedCall): boolean {
  return call.kind === 'line' ? isAlwaysAnswered(call.line) : call.instead !== undefined;
}

function resolveCall(
  directory: Directory,
  { calls }: Answer,
  { route, why }: Call,
): ResolvedCall | undefined {
  if (!isLine(route)) {
    const line = findAnsweringLine(directory, 'police_spoc');
    const isNamed = calls.some((call) => call.route === line?.id);
    return { kind: 'borough', route, why, instead: isNamed ? undefined : line };
  }
  const line = directory.nationalLines.find(({ id }) => id === route);
  return line?.telephone && line.status === 'active' ? { kind: 'line', line, why } : undefined;
}

function isLine(route: Route): route is LineId {
  return route.startsWith('line-');
}
