/**
 * The changes as entries of a feed, before they are written as Atom or as JSON. Identifiers are name-based UUIDs
 * (RFC 9562, version 5), so that an entry keeps its own in every release and when the site moves to another address.
 */
import { createHash } from 'node:crypto';
import type { Directory } from '../../domain/directory/directory.ts';
import { changeWords, takenBackWords } from '../../domain/status/change-words.ts';
import { listNews } from '../../domain/status/changes.ts';
import { urls } from '../../urls.ts';
import { placesOf } from './_places.ts';

export interface FeedEntry {
  /** As urn:uuid:… */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly pageUrl: string;
  readonly entries: readonly FeedEntry[];
  /** Of the newest entry; the day of the build while there is none. */
  readonly updatedAt: string;
}

/** Feed readers poll often; the page has more. */
const mostEntries = 100;
/** A random namespace for the changes of this directory, generated once. */
const namespace = '5b8f1c36-2f0e-4a7d-9a53-6f2b0c8d41e7';

/** @param publicUrl origin the public sees, without a trailing slash */
export function feedOf(directory: Directory, publicUrl: string): Feed {
  const news = listNews(directory.record);
  return {
    title: 'London modern slavery contacts: changes',
    description: 'What has changed in the directory, and which contacts have been checked.',
    author: 'London modern slavery contacts',
    pageUrl: publicUrl + urls.changes(),
    updatedAt: news[0]?.at ?? `${directory.builtOn}T00:00:00.000Z`,
    entries: news.slice(0, mostEntries).map((change) => {
      const id = `urn:uuid:${uuidOf(change.id)}`;
      if ('what' in change) {
        const title = takenBackWords(change);
        const text = `${title} It was a mistake. What it had changed is as it was before.`;
        return { id, url: publicUrl + urls.changes(), title, text, at: change.at };
      }
      const { role, organisation, isDemonstration } = change.contact;
      const places = placesOf(directory, change);
      const mark = isDemonstration ? 'Made up: ' : '';
      return {
        id,
        url: publicUrl + (places[0]?.path ?? urls.changes()),
        title: `${mark}${organisation}. ${changeWords(change)}`,
        text: `${role}, ${organisation} (${places.map(({ name }) => name).join(', ')}). ${changeWords(change)}${
          isDemonstration ? ` This entry is made up.` : ''
        }`,
        at: change.at,
      };
    }),
  };
}

/** A name-based UUID in the namespace of this directory. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
