/** Why an editor cannot change an entry, and who can: without it the page would only lack its buttons. */
import { policeAreasOf } from '../../domain/contacts/changes/contact-changes.ts';
import type { AreaReference } from '../../domain/contacts/contact-record.ts';
import { type ContactArea, isInAreas } from '../../domain/people/access.ts';
import { listColleagues } from '../../use-cases/assignments/colleagues.ts';
import type { UseCaseContext } from '../../use-cases/shared/context.ts';

/** @returns undefined for those who may, and for viewers, who change nothing anywhere */
export function whyNotTheirs(
  { database, principal }: UseCaseContext,
  contact: ContactArea,
  areas: AreaReference,
): string | undefined {
  const policeAreaOf = policeAreasOf(areas);
  if (principal.role !== 'editor' || isInAreas(contact, principal.areaCodes, policeAreaOf)) return undefined;
  const nameOf = (code: string) =>
    areas.boroughs.get(code)?.name ?? areas.policeAreas.get(code)?.name ?? code;
  const own = principal.areaCodes.map(nameOf).join(', ');
  const why = contact.allLondon
    ? 'It serves all London, so only administrators change it.'
    : own === ''
      ? 'No area is assigned to you yet. An administrator assigns one on your page.'
      : `It serves ${listWords(
          contact.boroughs.filter((code) => !isCovered(code, principal.areaCodes, policeAreaOf)).map(nameOf),
        )}. Your areas: ${own}.`;
  const able = listColleagues(database)
    .filter(
      ({ role, areaCodes }) =>
        role === 'admin' || (role === 'editor' && isInAreas(contact, areaCodes, policeAreaOf)),
    )
    .map(({ name }) => name);
  return `You can read this entry but not change it. ${why} Who can: ${listWords(able)}.`;
}

function isCovered(
  code: string,
  areaCodes: readonly string[],
  policeAreaOf: ReadonlyMap<string, string>,
): boolean {
  return areaCodes.includes(code) || areaCodes.includes(policeAreaOf.get(code) ?? code);
}

const most = 6;

function listWords(names: readonly string[]): string {
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
  return names.length === 0 ? 'administrators' : names.join(', ');
}
