/** The whole directory for the phone books that refuse vCard 4.0: vCard 3.0 (RFC 2426). */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { allCards } from '../domain/copies/contact-cards.ts';
import { cardFile } from './_cards.ts';
import { publicSite } from './_public-links.ts';

export const GET: APIRoute = () => cardFile(allCards(loadDirectory(), publicSite()), '3.0');
