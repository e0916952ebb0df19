/** How one state of a contact differs from another, in words. */

import { dateWords } from '../../time/calendar.ts';
import type { ContactStatus } from '../contact.ts';
import type { AreaReference, ContactFieldName, ContactFields, Difference } from '../contact-record.ts';
import { statusWords } from '../contact-words.ts';
import { contactFields, fieldValueWords } from '../fields/registry.ts';

export interface DifferenceWords {
  readonly field: Difference['field'];
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export function differenceWords({ field, before, after }: Difference, areas: AreaReference): DifferenceWords {
  return {
    field,
    label: field === 'status' ? 'Status' : contactFields[field].label,
    before: valueWords(field, before, areas),
    after: valueWords(field, after, areas),
  };
}

/** One value in words. A name comes with the day of its consent, since that may be all that has changed. */
export function valueWords(field: Difference['field'], value: unknown, areas: AreaReference): string {
  if (field === 'status') return statusWords[value as ContactStatus];
  if (field === 'person') {
    const person = value as ContactFields['person'];
    return person === null ? 'none' : `${person.name} (agreed on ${dateWords(person.consentOn)})`;
  }
  return fieldValueWords<ContactFieldName>(field, value as ContactFields[ContactFieldName], areas);
}
