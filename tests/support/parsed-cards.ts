/** Cards of a file as a parser reads them that had no part in writing them. */
import ICAL from 'ical.js';
import { z } from 'zod';

const propertySchema = z.tuple([z.string(), z.record(z.string(), z.unknown()), z.string()]).rest(z.unknown());
const cardSchema = z.tuple([z.literal('vcard'), z.array(propertySchema), z.array(z.unknown())]);

export interface ParsedProperty {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly values: readonly unknown[];
}
/** By the name of the property, in small letters; the cards of this site have each at most once. */
export type ParsedCard = Readonly<Record<string, ParsedProperty>>;

export function parseCards(text: string): readonly ParsedCard[] {
  const parsed: unknown = ICAL.parse(text);
  const cards = z.array(cardSchema).parse(Array.isArray(parsed) && parsed[0] === 'vcard' ? [parsed] : parsed);
  return cards.map(([, properties]) => {
    const card: Record<string, ParsedProperty> = {};
    for (const [name, parameters, type, ...values] of properties) {
      if (name in card) throw new Error(`A card has ${name} twice.`);
      card[name] = { parameters, type, values };
    }
    return card;
  });
}

/** The one value of a property as text; empty when the card has no such property. */
export function textOf(card: ParsedCard, name: string): string {
  return String(card[name]?.values[0] ?? '');
}
