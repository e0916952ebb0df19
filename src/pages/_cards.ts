/** Cards of a phone book as files of a release. */
import { v5 } from 'uuid';
import type { CardContext } from '../domain/copies/contact-cards.ts';
import { type Card, type CardVersion, writeCards } from '../domain/copies/vcard.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { publicLinks } from './_public-links.ts';

/** Identifiers are UUIDs by name (RFC 9562, version 5) in the space of this site's address, so they stay. */
export function cardContext(): CardContext {
  const space = v5(readSettings().publicUrl + urls.home(), v5.URL);
  return { links: publicLinks(), identify: (...words) => v5(words.join('\n'), space) };
}

export function cardFile(cards: readonly Card[], version: CardVersion): Response {
  return new Response(writeCards(cards, version), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
}
