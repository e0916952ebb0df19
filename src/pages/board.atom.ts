/** What was published and changed of the Board, for feed readers. */
import type { APIRoute } from 'astro';
import { loadDirectory } from '../../db/publishing/read-model.ts';
import { boardKindWords } from '../domain/board/board-fields.ts';
import { titleOf } from '../domain/board/board-record.ts';
import { writeAtom } from '../domain/status/atom.ts';
import { readSettings } from '../settings.ts';
import { urls } from '../urls.ts';
import { capitalised } from '../words/dates.ts';
import { pathsOfRecords } from './board/_paths.ts';
import { uuidOf } from './changes/_feed.ts';

/** Feed readers poll often; the pages have all. */
const mostEntries = 100;

export const GET: APIRoute = () => {
  const { publicUrl } = readSettings();
  const { board, builtOn } = loadDirectory();
  const pathOf = pathsOfRecords(board);
  const entries = board
    .map((record) => ({
      // Another entry for each day on which it changed.
      id: `urn:uuid:${uuidOf(`board/${record.id}/${record.changedOn}`)}`,
      url: publicUrl + pathOf(record),
      title: `${capitalised(boardKindWords[record.kind].one)}: ${titleOf(record.kind, record.values)}`,
      text: record.publishedOn === record.changedOn ? 'Published.' : 'Changed.',
      at: `${record.changedOn}T00:00:00.000Z`,
    }))
    .toSorted((a, b) => (a.at > b.at ? -1 : a.at < b.at ? 1 : 0))
    .slice(0, mostEntries);
  const feed = {
    title: 'The London Modern Slavery Partnership Board',
    description: 'Meetings, actions, recommendations and documents, as they are published here.',
    author: 'London modern slavery contacts',
    pageUrl: publicUrl + urls.board(),
    updatedAt: entries[0]?.at ?? `${builtOn}T00:00:00.000Z`,
    entries,
  };
  return new Response(writeAtom(feed, publicUrl + urls.boardAtom()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
