/** The action behind the form for reporting a problem. It runs before the page renders. */
import type { AstroGlobal } from 'astro';
import { parseReport, type ReportMistakes } from '../../domain/reports/report.ts';
import { formText } from '../../domain/text/form-text.ts';
import { urls } from '../../urls.ts';
import { checkFormStamp, createFormStamp, type StampCheck } from '../../use-cases/reports/form-stamp.ts';
import { reportProblem } from '../../use-cases/reports/report-problem.ts';
import { lineProblemWords, tooManyWords } from '../../words/report-words.ts';
import { words } from '../../words/words.ts';

const said = words.report.mistakes;

/** The values of the form when it is shown. */
export interface ReportForm {
  readonly status: number;
  readonly chosen: string;
  readonly line: string;
  /** When it was first shown, for the field that says so. */
  readonly stamp: string;
  /** The value of the field that people do not see. */
  readonly trap: string;
  readonly retryAfterSeconds?: number;
  /** By the id of the part of the form that each is about; empty for none in particular. */
  readonly problems: Readonly<Partial<Record<'problem' | 'line' | 'website' | '', string>>>;
}

type Page = Pick<AstroGlobal, 'request' | 'locals'>;

/** Everything a form can hold is shown back to the person who typed it, however long. */
const typedMax = 64 * 1024;

export function newReportForm({ locals }: Page, contactId: string): ReportForm {
  const stamp = createFormStamp(locals.auth.secret, contactId, locals.now());
  return { status: 200, chosen: '', line: '', stamp, trap: '', problems: {} };
}

/**
 * @returns a Response when the report was accepted, or there is no such contact; otherwise the form with its problems
 */
export async function runReportActs(page: Page, contactId: string): Promise<ReportForm | Response> {
  const { request, locals } = page;
  const { secret } = locals.auth;
  const now = locals.now();
  const form = await request.formData().catch(() => undefined);
  const stamp = formText(form, 'stamp', 100);
  const check = checkFormStamp(secret, contactId, stamp, now);
  const typed = {
    chosen: formText(form, 'problem', 40),
    line: formText(form, 'line', typedMax),
    trap: formText(form, 'website', typedMax),
    // A valid stamp is kept, so that pressing again is not too fast again.
    stamp: check === 'good' || check === 'too-fast' ? stamp : createFormStamp(secret, contactId, now),
  };
  const refuse = (problems: ReportForm['problems'], status = 400): ReportForm => ({
    ...typed,
    status,
    problems,
  });
  if (typed.trap !== '') return refuse({ website: said.trap });
  // Mistakes that a person can correct come first; somebody may press at once to see what is asked.
  const parsed = parseReport(typed.chosen, typed.line);
  if (!parsed.ok) return refuse(problemsOf(parsed.mistakes));
  if (check !== 'good') return refuse({ '': stampProblems[check] });
  const result = reportProblem(
    {
      database: locals.database,
      now,
      requestId: locals.requestId,
      address: locals.visit.address,
      secret,
      publicUrl: locals.publicUrl,
    },
    { contactId, problem: typed.chosen, line: typed.line },
  );
  switch (result.kind) {
    case 'recorded':
      return new Response(null, { status: 303, headers: { Location: `${urls.report(contactId)}?thanks` } });
    case 'not-found':
      return new Response(null, { status: 404 });
    case 'invalid':
      return refuse(problemsOf(result.mistakes));
    case 'too-many': {
      const { retryAfterSeconds } = result;
      return { ...refuse({ '': tooManyWords(retryAfterSeconds) }, 429), retryAfterSeconds };
    }
  }
}

function problemsOf({ problem, line }: ReportMistakes): ReportForm['problems'] {
  return {
    ...(problem === undefined ? {} : { problem: said.notChosen }),
    ...(line === undefined ? {} : { line: lineProblemWords(line) }),
  };
}

/** Programs fill in forms faster than people do, or without having been shown one. */
const stampProblems = {
  'too-fast': said.tooFast,
  'too-old': said.tooOld,
  unknown: said.unknown,
} as const satisfies Readonly<Record<Exclude<StampCheck, 'good'>, string>>;
