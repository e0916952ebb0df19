/**
 * What readers see of a value by which somebody could be reached: its texts, and the channels it contains. Each part of
 * a value has a row: a forgotten one does not compile, and the author of a new part has to say whether somebody could
 * write a number there.
 */
import type { Hours } from '../../hours/hours-schema.ts';

export interface Seen {
  readonly texts: readonly string[];
  readonly ways: readonly string[];
}

export type SeenTable<T> = {
  readonly [Part in keyof T]-?: (part: Exclude<T[Part], undefined>) => Seen;
};

const nothing: Seen = { texts: [], ways: [] };

/** A date, a code or a choice: nothing that a reader could dial. */
export const noText = (): Seen => nothing;
export const text = (value: string): Seen => ({ texts: [value], ways: [] });
/** A channel itself, whose change contact-changes.ts decides. */
export const way = (value: string | null): Seen => (value === null ? nothing : { texts: [], ways: [value] });

export function within<T extends object>(table: SeenTable<T>): (value: T | null) => Seen {
  const parts = Object.keys(table) as (keyof T)[];
  const seenIn = <Part extends keyof T>(part: Part, value: T): Seen =>
    value[part] === undefined ? nothing : table[part](value[part] as Exclude<T[Part], undefined>);
  return (value) => {
    if (value === null) return nothing;
    const seen = parts.map((part) => seenIn(part, value));
    return { texts: seen.flatMap(({ texts }) => texts), ways: seen.flatMap(({ ways }) => ways) };
  };
}

const ofKinds = {
  always: within<Extract<Hours, { kind: 'always' }>>({ kind: noText }),
  periods: within<Extract<Hours, { kind: 'periods' }>>({
    kind: noText,
    periods: noText,
    bankHolidays: noText,
  }),
  unknown: within<Extract<Hours, { kind: 'unknown' }>>({ kind: noText, note: text }),
} as const satisfies {
  readonly [Kind in Hours['kind']]: (hours: Extract<Hours, { kind: Kind }>) => Seen;
};

export function seenInHours(hours: Hours): Seen {
  return (ofKinds[hours.kind] as (hours: Hours) => Seen)(hours);
}
