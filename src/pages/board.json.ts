/** What is published of the Board, for programs: its records, what falls due when, results and visits. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { listBoardDue } from '../domain/board/board-due.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';

export const GET: APIRoute = () => {
  const { board, builtOn, impact, visits } = loadDirectory();
  return Response.json({
    on: builtOn,
    url: readSettings().publicUrl + urls.board(),
    license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    records: board,
    due: listBoardDue(board),
    impact,
    visits,
  });
};
