/**
 * What has to be said of a field of a contact. There is one row for each in registry.ts; whatever concerns every field
 * loops over that table. A row that leaves something out does not compile.
 */
import type { z } from 'zod';
import type { Hours } from '../../hours/hours-schema.ts';
import type { ContactStatus } from '../contact.ts';
import type { FieldCsv } from '../csv/field-columns.ts';
import type { ConfirmControl, OwnForm, PlainForm } from '../forms/form-parts.ts';
import type { Serves } from '../serves.ts';
import type { Seen } from './seen-parts.ts';

/** What readers are told has changed: see the change kinds of src/domain/directory/record.ts. */
type ToldAs = 'telephone' | 'email' | 'website' | 'hours' | 'coverage' | 'details';

/** A field that is itself a way to reach somebody. */
export interface ContactChannel {
  readonly isNew: string;
  /** What is found of an old number or address says nothing of a new one; a site is neither. */
  readonly holds: 'number' | 'address' | 'site';
  readonly isSame: (one: string | null, other: string | null) => boolean;
}

/** The names of boroughs and police areas by code, as far as words need them. */
export interface AreaWords {
  readonly boroughs: ReadonlyMap<string, { readonly name: string }>;
  readonly policeAreas: ReadonlyMap<string, { readonly name: string }>;
}

/** The same of what is published, where every code has a name. */
export interface PublishedAreas {
  readonly boroughName: (code: string) => string;
  readonly policeAreaName: (code: string) => string;
}

/** What is published beside the fields and says how far one of them can be used. */
export interface PublishedMarks {
  /** London date on which mail to the address came back because there is no such mailbox; null while it arrives. */
  readonly emailFailedOn: string | null;
}

/** One row of the facts on a contact's card. */
export interface Fact {
  readonly text: string;
  readonly href?: string;
}

/** How a language writes the contents of the facts on a card. */
export interface FactWriter {
  /** Capitalised, as at the start of a sentence. */
  readonly hours: (hours: Hours) => string;
  readonly serves: (serves: Serves) => string;
}

export interface OpenColumn<Public> {
  readonly name: string;
  readonly meaning: string;
  readonly write: (value: Public, areas: PublishedAreas, marks: PublishedMarks) => string;
}

/** In an Open Referral service, besides the fields that the standard has for everybody. */
export interface ServicePart<Public> {
  /** What the description says of it, as sentences; empty for nothing. */
  readonly says?: (value: Public) => string;
  readonly phone?: (value: Public) => { readonly number: string; readonly description?: string } | null;
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** @typeParam Parts how it stands in the form; never for a field that has a form of its own */
export interface FieldRow<Value, Public = Value, Parts = never> {
  /** As forms and differences name it. */
  readonly label: string;
  /** What may be typed, how it is made plain, and what is said of the rest. The type of the field follows from it. */
  readonly schema: z.ZodType<Value>;
  /** What a new contact has there unless it says something else; undefined where it must. */
  readonly empty: Value | undefined;
  /** The value as one line of a difference. */
  readonly words: (value: Value, areas: AreaWords) => string;
  /** What of it readers could ring or open. */
  readonly seen: (value: Value) => Seen;
  readonly channel: ContactChannel | null;
  /** Whether a check vouches for it, and where the entry was read says it. */
  readonly isChecked: boolean;
  /** Null for what readers are not told of, such as the name of a person. */
  readonly toldAs: ToldAs | null;
  /**
   * For a field that only some kinds have: what is said when another kind has it, given those kinds in words. Which
   * they are stands in kind-profiles.ts.
   */
  readonly onlySomeKinds: ((kinds: string) => string) | null;

  /** In the form of the admin pages; null for a field with a form of its own. */
  readonly form: PlainForm<Value, keyof Parts & string> | OwnForm<Value, Parts> | null;
  /** In the form by which the contact corrects its own entry; null for what it cannot know better. */
  readonly confirm: ConfirmControl<Value> | null;
  /** In the file that administrators export and import. */
  readonly csv: FieldCsv<Value>;
  /** In the admin API: what it answers, and from what. */
  readonly view: { readonly shape: Shape; readonly write: (value: Value, status: ContactStatus) => object };
  /** In reminders, after its label; null where it is left out. */
  readonly reminded:
    | ((
        value: Value,
        about: { readonly areas: AreaWords; readonly isForAllLondon: boolean; readonly today: string },
      ) => string | null)
    | null;

  /** What of it may be published, under which name; null for what follows from the others. */
  readonly published: {
    readonly name: string;
    readonly of: (value: Value, on: { readonly isVacant: boolean; readonly today: string }) => Public;
  } | null;
  /** On the card of a contact; null where it has a place of its own there, or none. */
  readonly fact: 'own markup' | ((value: Public, write: FactWriter) => Fact | null) | null;
  /** In the open data. */
  readonly open: {
    readonly json: {
      readonly shape: Shape;
      readonly write: (value: Public, marks: PublishedMarks) => object;
    };
    readonly csv: readonly OpenColumn<Public>[];
    readonly service: ServicePart<Public>;
  };
  /** As one line, empty for nothing; null where it has a place of its own there, or none. */
  readonly copied: {
    /** In the note of a card for a phone book. */
    readonly card: ((value: Public) => string) | null;
    /** Where an entry has few lines: on paper, and in lists on pages. */
    readonly brief: ((value: Public) => string) | null;
  };
}
