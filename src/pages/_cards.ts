/** Phone book cards as files of a release. */
import { type Card, type CardVersion, writeCards } from '../domain/copies/vcard.ts';

export function cardFile(cards: readonly Card[], version: CardVersion): Response {
  return new Response(writeCards(cards, version), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
}
