/**
 * Fills a new directory: with the real reference data everywhere, and with sample contacts only where nobody but the
 * person at this machine can take them for real.
 */
import type { Database } from '../../../db/client.ts';
import { findFact } from '../../../db/connection/directory-facts.ts';
import { readBoardReferences } from '../../../db/reference/board.ts';
import { loadReference, loadSampleData } from '../../../db/seed/load-seed.ts';
import { isThisMachine } from '../../domain/network/this-machine.ts';
import { systemPrincipal } from '../../domain/people/access.ts';
import { type BoardCounts, loadBoardReference } from '../board/load-board-reference.ts';
import { type EditionCounts, loadEdition } from '../reference/load-edition.ts';
import { readReferenceEdition } from '../reference/reference-edition.ts';

/**
 * @param publicUrl the address that readers use
 * @returns what was done, one line each; nothing for a directory that is filled already
 */
export function fillDirectory(database: Database, publicUrl: string, now: Date): readonly string[] {
  const isNew = loadReference(database, now);
  const lines = isNew ? ['Loaded the boroughs, police areas and national lines.'] : [];
  const earlier = findFact(database, 'public-address');
  if (isThisMachine(publicUrl) && earlier === undefined) {
    if (loadSampleData(database, now)) lines.push('Loaded sample contacts.');
  } else if (isNew)
    lines.push(
      `No sample contacts were loaded: this directory is public, at ${earlier ?? publicUrl}. Readers find the national lines and the councils’ published lines, which nobody has checked yet, until you add contacts: npm run -s admin -- create makes the first administrator, who imports them under /admin/import/.`,
    );
  // After the sample contacts, which are only for a directory without contacts.
  const context = {
    ...{ database, principal: systemPrincipal('reference'), now },
    ...{ requestId: 'reference', publicUrl },
  };
  const counts = loadEdition(context, readReferenceEdition());
  const board = loadBoardReference(context, readBoardReferences());
  return [
    ...lines,
    ...(counts === undefined ? [] : [editionWords(counts)]),
    ...(board === undefined ? [] : [boardWords(board)]),
  ];
}

function boardWords({ added, updated, withdrawn }: BoardCounts): string {
  return `Loaded what is publicly known of the Partnership Board: ${added} records added, ${updated} updated, ${withdrawn} withdrawn.`;
}

function editionWords({ added, updated, proposed, retired, leads }: EditionCounts): string {
  const parts = [
    `${added} entries added, which nobody has checked yet`,
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(proposed > 0 ? [`${proposed} changes proposed for entries that somebody has checked`] : []),
    ...(retired > 0 ? [`${retired} retired`] : []),
    ...(leads > 0 ? [`${leads} leads for you to follow`] : []),
  ];
  return `Loaded the published lines of councils and others: ${parts.join('; ')}.`;
}
