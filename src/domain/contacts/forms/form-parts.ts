/**
 * A field in the form in which a contact is edited: as one line, as lines, as a choice, or with markup and parts of its
 * own. The rows of fields/registry.ts hold one of these each; contact-form.ts combines them.
 */
import { type Parsed, parsed } from '../../text/typed-text.ts';

/** What a browser sent, with line breaks normalised. */
export interface SentForm {
  readonly text: (name: string, mostCharacters?: number) => string;
  /** Every value of a name that can be selected several times. */
  readonly texts: (name: string) => readonly string[];
}

export type Control =
  | { readonly kind: 'line'; readonly type: 'text' | 'tel' | 'email' | 'url' | 'date' }
  | { readonly kind: 'lines'; readonly rows: number }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    };

interface FormParts<Value, Parts> {
  /** The values of an empty form. */
  readonly none: Parts;
  readonly of: (value: Value) => Parts;
  readonly read: (form: SentForm) => Parts;
  /** The value for the schema of the field. Nothing typed is judged here. */
  readonly raw: (parts: Parts) => unknown;
  /** What every form sends for it; an unselected check box sends nothing. */
  readonly sends: readonly string[];
  /**
   * The id beside which a problem of the field itself is shown, as '', and those of its parts; its name without one.
   */
  readonly ids: Readonly<Record<string, string>>;
  /** For problems whose position or words depend on what was typed. */
  readonly placeProblem?: (problem: FoundProblem, parts: Parts) => PlacedProblem | undefined;
}

/** As the schemas report it: a path, and a sentence. */
export interface FoundProblem {
  readonly field: string;
  readonly message: string;
}

export interface PlacedProblem {
  readonly id: string;
  /** Without a final stop. */
  readonly message: string;
}

/** One control, which has the name of the field. */
export interface PlainForm<Value, Name extends string>
  extends FormParts<Value, Readonly<Record<Name, string>>> {
  readonly control: Control;
  readonly hint: string | undefined;
}

/** Its component is named in ContactForm.astro. */
export interface OwnForm<Value, Parts> extends FormParts<Value, Parts> {
  readonly control: 'own markup';
}

interface PlainControl {
  readonly control: Control;
  readonly hint?: string;
  /** Whether an empty input means no value rather than an empty text. */
  readonly isOptional: boolean;
}

export function plainForm<Name extends string>(
  name: Name,
  { control, hint, isOptional }: PlainControl,
): PlainForm<string | null, Name> {
  const parts = (text: string) => ({ [name]: text }) as Readonly<Record<Name, string>>;
  return {
    control,
    hint,
    none: parts(''),
    of: (value) => parts(value ?? ''),
    read: (form) => parts(form.text(name)),
    raw: ({ [name]: text }) => (isOptional && text.trim() === '' ? null : text),
    sends: [name],
    ids: {},
  };
}

/** A field in the form by which a contact corrects its own entry: always as one text. */
export interface ConfirmControl<Value> {
  readonly control: Control;
  /** If the label of the field would not be understood there. */
  readonly label?: string;
  readonly hint?: string;
  readonly text: (value: Value) => string;
  /** @returns raw, as the schema accepts it */
  readonly read: (typed: string) => Parsed<unknown>;
}

export function confirmedAs(
  { control, isOptional }: PlainControl,
  more: Pick<ConfirmControl<unknown>, 'label' | 'hint'> = {},
): ConfirmControl<string | null> {
  return {
    control,
    ...more,
    text: (value) => value ?? '',
    read: (typed) => parsed(isOptional && typed.trim() === '' ? null : typed),
  };
}
