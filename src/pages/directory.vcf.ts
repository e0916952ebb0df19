/** The whole directory for a phone book: vCard 4.0 (RFC 6350). */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { allCards } from '../domain/copies/contact-cards.ts';
import { cardFile } from './_cards.ts';
import { publicSite } from './_public-links.ts';

export const GET: APIRoute = () => cardFile(allCards(loadDirectory(), publicSite()), '4.0');
