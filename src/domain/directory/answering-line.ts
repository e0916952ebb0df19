/**
 * Which national line to call while a contact is closed. Pages and the answers of /who-to-call/ share it, so that
 * nobody is sent to a route that does not answer.
 */
import type { ContactKind } from '../contacts/contact.ts';
import { kindProfiles } from '../contacts/kind-profiles.ts';
import type { Directory, DirectoryFrame, PublicContact } from './directory.ts';

/** A number to call at any hour of any day, as far as its entry says. */
export function isAlwaysAnswered(line: PublicContact): boolean {
  return (
    line.hours.kind === 'always' &&
    line.telephone !== null &&
    line.status === 'active' &&
    line.unreachableSinceOn === null
  );
}

/** The helpline for adults that is answered at any hour. */
const slaveryHelpline = 'line-salvation-army';

/**
 * The number to call when nobody answers a line. Whoever calls the helpline about modern slavery may be afraid of the
 * police, who can tell the Home Office about them: the other helpline comes first.
 */
export function numberInstead({ nationalLines }: DirectoryFrame, { id }: Pick<PublicContact, 'id'>): string {
  const other = nationalLines.find((line) => line.id === slaveryHelpline && isAlwaysAnswered(line));
  return (id === 'line-modern-slavery-helpline' ? other?.telephone : null) ?? '101';
}

/** @returns undefined only when the directory has no line that is always answered */
export function findAnsweringLine(directory: Directory, kind: ContactKind): PublicContact | undefined {
  const lines = directory.nationalLines.filter(isAlwaysAnswered);
  const { fallbackLines } = kindProfiles[kind];
  return (
    fallbackLines.map((id) => lines.find((line) => line.id === id)).find((line) => line !== undefined) ??
    lines[0]
  );
}
