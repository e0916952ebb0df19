/** Whether our mail still goes out. */
import type { Database, Transaction } from '../../../../db/client.ts';
import { countUndeliveredSince } from '../../../../db/mail/undelivered-mail.ts';
import { listTroubleSentences } from './mail-trouble.ts';

/** Five attempts have failed by then; a mail server that greylists us accepts mail sooner. */
const lateHours = 6;

/**
 * A message that ended with the recipient's own refusal is not such a problem: the work list follows it up.
 * @returns a sentence without any address; undefined while mail goes out
 */
export function findMailProblem(database: Database | Transaction, now: Date): string | undefined {
  const before = new Date(now.getTime() - lateHours * 3_600_000).toISOString();
  const { late, givenUp } = countUndeliveredSince(database, before);
  const troubles = listTroubleSentences(database);
  const parts = [
    ...(late > 0 ? [`${late} could not be delivered for more than ${lateHours} hours`] : []),
    ...(givenUp > 0 ? [`${givenUp} had to be given up`] : []),
  ];
  const undelivered =
    parts.length === 0
      ? []
      : [
          `Mail does not go out: of the messages ${parts.join(' and ')}. The log and the work list say why; see "Mail that is refused" in scripts/deploy/README.md.`,
        ];
  const sentences = [...troubles, ...undelivered];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}
