/** The recommendations for a spreadsheet. */
import type { APIRoute } from 'astro';
import { answerCsv } from './_csv.ts';

export const GET: APIRoute = () => answerCsv('recommendation');
