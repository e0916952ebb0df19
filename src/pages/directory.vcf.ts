/** The whole directory for a phone book: vCard 4.0 (RFC 6350). */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/read-model.ts';
import { allCards } from '../domain/copies/contact-cards.ts';
import { cardContext, cardFile } from './_cards.ts';

export const GET: APIRoute = () => cardFile(allCards(loadDirectory(), cardContext()), '4.0');
