/**
 * What somebody said that a heading means is kept when the import is carried out, and goes for the next list. The page
 * lists it, and forgets it on request.
 */
import { forgetHeading, listKeptHeadings } from '../../../../db/rounds/import-headings.ts';
import type { Refusal } from '../../../domain/contacts/changes/contact-changes.ts';
import { type CsvColumn, csvColumns } from '../../../domain/contacts/csv/contact-columns.ts';
import { findColumn } from '../../../domain/contacts/csv/headings.ts';
import { decideAccess } from '../../../domain/people/access.ts';
import { audit, auditRefusal } from '../../shared/contact-steps.ts';
import type { UseCaseContext } from '../../shared/context.ts';
import type { ColumnChoices } from './reading/table.ts';

type Meaning = CsvColumn | 'left out';

/** By heading, in lower case and without spaces around it. */
export type KeptHeadings = ReadonlyMap<string, Meaning>;

/** Longer ones are text, and a heading that names its column by its letter means something else in another list. */
const longestHeading = 80;
const byPosition = /^column [a-z]+ \(no heading\)$|\(column [a-z]+\)$/i;

export function readKeptHeadings({ database }: Pick<UseCaseContext, 'database'>): KeptHeadings {
  return new Map(
    listKeptHeadings(database).flatMap(({ heading, meaning }): [string, Meaning][] => {
      const column = csvColumns.find((known) => known === meaning);
      return column === undefined && meaning !== 'left out' ? [] : [[heading, column ?? 'left out']];
    }),
  );
}

export function headingsToKeep(choices: ColumnChoices = new Map()) {
  return [...choices].flatMap(([name, meaning]) => {
    const heading = name.trim().toLowerCase();
    const isKept =
      heading !== '' &&
      heading.length <= longestHeading &&
      !byPosition.test(heading) &&
      findColumn(name) === undefined;
    return isKept ? [{ heading, meaning }] : [];
  });
}

export type ForgetResult = { readonly kind: 'forgotten' } | { readonly kind: 'not-found' } | Refusal;

export function forgetKeptHeading(context: UseCaseContext, heading: string): ForgetResult {
  return context.database.transaction(
    (transaction): ForgetResult => {
      const access = decideAccess(context.principal, 'contacts.import', new Map());
      if (!access.allowed) {
        const refusal: Refusal = { kind: 'refused', reason: access.reason, detail: access.detail };
        auditRefusal(transaction, context, 'contacts.forget-heading', 'contacts', refusal);
        return refusal;
      }
      if (!forgetHeading(transaction, heading)) return { kind: 'not-found' };
      audit(transaction, context, { action: 'contacts.forget-heading', subject: 'contacts' });
      return { kind: 'forgotten' };
    },
    { behavior: 'immediate' },
  );
}
