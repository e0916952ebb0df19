/** What an import would do about each row of a file. Made by plan-import.ts, shown by the preview and the command. */

import type { Changed } from '../../../../domain/contacts/changes/contact-changes.ts';
import type { ContactKind } from '../../../../domain/contacts/contact.ts';
import type { FieldError, NewContact } from '../../../../domain/contacts/contact-fields.ts';
import type {
  ContactFields,
  ContactRecord,
  ContactState,
  Difference,
} from '../../../../domain/contacts/contact-record.ts';
import type { ImportedCheck } from '../planning/imported-check.ts';
import type { CsvLine } from './table.ts';

/** The position of a row, and the name that its author would recognise. */
export interface RowPlace {
  /** Line of the file on which it starts, counted from 1. */
  readonly line: number;
  /** Row in which a spreadsheet shows it. */
  readonly row: number;
  /** Its role and organisation; empty where it has neither. */
  readonly name: string;
  /** Which of its cells an answer left out, and what is wrong with them; undefined for none. */
  readonly leftOut?: string;
}

export type ImportRow = RowPlace &
  (
    | {
        readonly kind: 'create';
        readonly contactKind: ContactKind;
        readonly status: NewStatus;
        readonly fields: ContactFields;
        readonly check: ImportedCheck | null;
        /** Readers never see them; undefined for none. */
        readonly privateNotes: string | undefined;
        /** What a person should check again, although it would be done. */
        readonly warnings: readonly FieldError[];
        /** Cells that may have been meant differently, as they were written: hours, boroughs and dates. */
        readonly written: readonly FieldError[];
      }
    | {
        readonly kind: 'change';
        readonly contact: ContactRecord;
        /** The resulting fields. */
        readonly fields: ContactFields;
        readonly differences: readonly Difference[];
        /** Its successor, when the row names one. */
        readonly successor: ContactRecord | null;
        readonly check: ImportedCheck | null;
        /** The new private notes; undefined when they stay as they are. */
        readonly privateNotes: string | undefined;
        /** Whether its check would no longer count, and the row brings no other. */
        readonly losesCheck: boolean;
        readonly warnings: readonly FieldError[];
        readonly written: readonly FieldError[];
      }
    | { readonly kind: 'unchanged'; readonly contact: ContactRecord }
    /** Repeats an existing entry or an earlier row word for word: it adds nothing. */
    | {
        readonly kind: 'duplicate';
        readonly of: string;
        /** Whether it has private notes other than those of the entry, which are not taken over. */
        readonly losesNotes: boolean;
      }
    /** `field` is the column; empty for the row as a whole. */
    | { readonly kind: 'error'; readonly errors: readonly FieldError[] }
  );

export type NewStatus = NonNullable<NewContact['status']>;

/** The decision about one row. */
export type ImportStep =
  | {
      readonly kind: 'create';
      readonly contactKind: ContactKind;
      readonly state: ContactState & { readonly status: NewStatus };
      readonly check: ImportedCheck | null;
      readonly privateNotes: string | undefined;
    }
  | {
      readonly kind: 'change';
      readonly contact: ContactRecord;
      /** Undefined for a row that brings only a check. */
      readonly decision: Changed | undefined;
      readonly check: ImportedCheck | null;
      readonly privateNotes: string | undefined;
    };

export interface Planned {
  readonly row: ImportRow;
  readonly step: ImportStep | undefined;
}

export function placeOf({ line, row, cells }: CsvLine): RowPlace {
  const name = [cells.role, cells.organisation]
    .map((cell) => cell?.trim() ?? '')
    .filter((cell) => cell !== '');
  return { line, row, name: name.join(', ').slice(0, 200) };
}

export function failed(place: RowPlace, field: string, message: string): Planned {
  return { row: { ...place, kind: 'error', errors: [{ field, message }] }, step: undefined };
}
