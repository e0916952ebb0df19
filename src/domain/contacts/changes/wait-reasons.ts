/**
 * Why a change has to wait for an administrator when its author may not publish a number, address or site by
 * themselves. Everybody who is told of a waiting change is told the reason, so that an editor sees what caused it: in
 * doubt a text waits, and the doubt may be a mistake.
 */
import { isSameNumber } from '../../telephone/telephone.ts';
import type { StandIn } from '../absence.ts';
import type { ContactFields } from '../contact-record.ts';
import { channelFields, contactFields } from '../fields/registry.ts';
import { listNewChannels } from './text-channels.ts';

function isSameAddress(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

interface OwnWay {
  readonly says: string;
  readonly isSame: (before: ContactFields, after: ContactFields) => boolean;
}

const ownWays: readonly OwnWay[] = [
  ...channelFields.map((field): OwnWay => {
    const { isNew, isSame } = contactFields[field].channel;
    return { says: isNew, isSame: (a, b) => isSame(a[field], b[field]) };
  }),
  {
    // Readers open it, so a page that was not named before is a new site.
    says: 'The page that the entry is taken from is new.',
    isSame: (a, b) => b.source === null || a.source?.url === b.source.url,
  },
  {
    says: 'Whoever stands in is new.',
    isSame: (a, b) => isSameStandIn(a.away?.standIn ?? null, b.away?.standIn ?? null),
  },
];

/** Whether readers are sent to nobody else. Removing the stand-in sends them to lines that always answer. */
export function isSameStandIn(before: StandIn | null, after: StandIn | null): boolean {
  return (
    after === null ||
    (before?.name === after.name &&
      isSameNumber(before.telephone, after.telephone) &&
      isSameAddress(before.email, after.email))
  );
}

/** One sentence for each new way to reach somebody; empty when nothing has to wait. */
export function listWaitReasons(before: ContactFields, after: ContactFields): readonly string[] {
  return [
    ...ownWays.filter(({ isSame }) => !isSame(before, after)).map(({ says }) => says),
    ...listNewChannels(before, after).map(
      ({ field, found }) =>
        `Readers could ring or open something that is new in “${contactFields[field].label}”: ${found}`,
    ),
  ];
}
