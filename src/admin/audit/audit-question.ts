/** The filter of the audit trail as its address states it, for the page and for its export. */
import type { AuditQuestion } from '../../use-cases/audit/ask-audit.ts';

/** Addresses from before the filter took names have `actor` and `subject`. */
export function questionOf({ searchParams }: URL): AuditQuestion {
  const given = (...names: readonly string[]) =>
    names.map((name) => (searchParams.get(name) ?? '').trim().slice(0, 200)).find((value) => value !== '') ??
    '';
  return {
    by: given('by', 'actor'),
    about: given('about', 'subject'),
    action: given('action'),
    fromOn: given('from'),
    untilOn: given('until'),
    peopleOnly: given('people') === 'yes',
  };
}

export function questionQuery(
  question: AuditQuestion,
  changes: Readonly<Record<string, string>> = {},
): string {
  const values = {
    by: question.by,
    about: question.about,
    action: question.action,
    from: question.fromOn,
    until: question.untilOn,
    people: question.peopleOnly ? 'yes' : '',
    ...changes,
  };
  return String(new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')));
}
