/** What the forms about absences and about the deputy's mailbox do, on the page of one contact. */
import { absencePartNames, absencePartOf, rawAbsenceOf } from '../../domain/contacts/absence.ts';
import { contactChangesSchema, parseFields } from '../../domain/contacts/contact-fields.ts';
import { formText } from '../../domain/text/form-text.ts';
import { editContact } from '../../use-cases/contacts/change/edit-contact.ts';
import { editReminderAddress } from '../../use-cases/freshness/set-reminder-address.ts';
import type { Actions } from '../run-action.ts';
import { addressChangedWords, formTooOld, seenAddressOf } from '../seen.ts';
import type { contactPage } from './contact-page.ts';
import { type ActResult, afterChange, type NotDone, seenOf } from './contact-results.ts';

export function absenceActions(
  contactId: string,
): Pick<Actions<typeof contactPage, ActResult>, 'away' | 'back' | 'deputy'> {
  return {
    away(form, context) {
      const typed = Object.fromEntries(
        absencePartNames.map((name) => [name, formText(form, name, 400)] as const),
      ) as Record<(typeof absencePartNames)[number], string>;
      const raw = rawAbsenceOf(typed);
      if (raw === null) return { status: 400, problems: { awayUntilOn: 'Enter the last day away' }, typed };
      const given = parseFields(contactChangesSchema, { away: raw });
      const result = given.ok
        ? afterChange(
            editContact(context, { contactId, seenRevision: seenOf(form), changes: given.value }),
            'away-set',
          )
        : ({
            status: 400,
            problems: Object.fromEntries(
              given.errors.map(({ field, message }) => [field, message]).reverse(),
            ),
          } as const);
      return 'done' in result ? result : besideParts(result, typed);
    },
    back: (form, context) =>
      afterChange(
        editContact(context, { contactId, seenRevision: seenOf(form), changes: { away: null } }),
        'away-ended',
      ),
    deputy(form, context) {
      const deputy = formText(form, 'deputy', 400);
      const of = { kind: 'contact', code: contactId } as const;
      const typed = { deputy };
      const seen = seenAddressOf(form);
      if (seen === undefined) return { status: 400, problems: { '': formTooOld }, typed };
      const result = editReminderAddress(context, of, {
        seen,
        typed: deputy.trim() === '' ? null : deputy,
      });
      switch (result.kind) {
        case 'changed':
          return { done: 'reminder-address-changed' };
        case 'unchanged':
          return { done: 'unchanged' };
        case 'not-found':
          return { status: 404, problems: { '': 'This is not there any more' }, typed };
        case 'stale':
          return { status: 409, problems: { deputy: addressChangedWords(result.current) }, typed };
        case 'refused':
          return { status: 403, problems: { '': result.detail }, typed };
        case 'invalid':
          return { status: 400, problems: { deputy: result.problem.replace(/\.$/, '') }, typed };
      }
    },
  };
}

function besideParts(result: NotDone, typed: Readonly<Record<string, string>>): NotDone {
  const problems = Object.entries(result.problems).map(
    ([field, message]) =>
      [field.startsWith('away') ? absencePartOf(field) : field, message.replace(/\.$/, '')] as const,
  );
  return { ...result, problems: Object.fromEntries(problems), typed };
}
