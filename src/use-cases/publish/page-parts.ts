/** Which part of the directory each page is rendered from. */
import { hash } from 'node:crypto';
import type { Directory } from '../../domain/directory/directory.ts';
import { digestibleFrame, narrowDirectory, subjectOfPath } from '../../domain/directory/narrow-directory.ts';
import type { SiteToRender } from './publish.ts';

export interface PartSeen {
  readonly directory: Directory;
  /** Of the part and of the settings. */
  readonly digest: string;
}

/**
 * A page that is about one borough, or about none, is given no more of the directory than that: then whatever it shows
 * follows from this part, and the page of the previous release serves when the part is the same.
 */
export function openParts({ directory, settings }: SiteToRender): (pathname: string) => PartSeen | null {
  const frame = hash('sha256', JSON.stringify([settings, digestibleFrame(directory)]));
  const parts = new Map<string, PartSeen>();
  return (pathname) => {
    const about = subjectOfPath(pathname);
    if (about === null) return null;
    const known = parts.get(about);
    if (known) return known;
    const narrowed = narrowDirectory(directory, about);
    const own = JSON.stringify([
      narrowed.contacts,
      narrowed.policeAreas,
      narrowed.councilPages,
      narrowed.neighbours,
    ]);
    const part = { directory: narrowed, digest: hash('sha256', `${frame} ${own}`) };
    parts.set(about, part);
    return part;
  };
}
