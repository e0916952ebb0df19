/** What administrators and operators are told while all our mail is refused. Pure. */

export interface Trouble {
  readonly source: 'server' | 'report';
  /** Without addresses. */
  readonly answer: string;
  /** ISO 8601 instant, UTC. */
  readonly beganAt: string;
}

const what = {
  server: 'The mail server refuses our mail',
  report: 'Most of our mail came back with the same answer',
} as const satisfies Record<Trouble['source'], string>;

const follows = {
  server:
    'What is written waits, and one message is tried again from time to time. As soon as one is taken, all of it goes.',
  report: 'What is written still goes out, and may come back too.',
} as const satisfies Record<Trouble['source'], string>;

/** One sentence and what it said, for the readiness check, the log and the daily check; without any address. */
export function troubleSentence({ source, answer, beganAt }: Trouble, waiting: number): string {
  const left = source === 'server' ? ` ${waiting} message(s) wait.` : '';
  return `${what[source]} since ${beganAt}: "${answer}".${left} No mailbox is marked because of it. See "Mail that is refused" in scripts/deploy/README.md.`;
}

/** Shown on the work list, and sent to administrators once mail goes out again. */
export function troubleWords({ source }: Trouble): string {
  return `${what[source]}. The same answer for most recipients says something of our mail and not of their mailboxes, so no mailbox is marked. ${follows[source]}`;
}

export function troubleMail(
  trouble: Trouble,
  waiting: number,
): { readonly subject: string; readonly body: string } {
  const lines = [
    `${what[trouble.source]}, since ${trouble.beganAt} (UTC).`,
    '',
    'What it answered:',
    '',
    `  ${trouble.answer}`,
    '',
    troubleWords(trouble),
    '',
    ...(trouble.source === 'server' ? [`At that time ${waiting} message(s) waited.`, ''] : []),
    'Tell whoever looks after the server: it is about the account that mail is sent with, the address it comes from, or the network address of the server. The work list of the admin area says when it is over.',
    '',
  ];
  return { subject: what[trouble.source], body: lines.join('\n') };
}
