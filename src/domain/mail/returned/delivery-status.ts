/**
 * What the fields of a delivery report mean (RFC 3464); mailparser reads them, in
 * src/use-cases/mail/receive/parse-message.ts. Pure.
 */

export interface RecipientStatus {
  /** In lower case; null when the report does not say. */
  readonly action: string | null;
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  readonly status: string | null;
  /** What the other mail server said, in the first field that says it. */
  readonly detail: string | null;
  /** Everything that the fields say in words. */
  readonly answers: readonly string[];
  /** The final recipient, in lower case. */
  readonly finalRecipient: string | null;
}

/** Values of one group of fields by name in lower case, unfolded, in order. */
export type FieldGroup = ReadonlyMap<string, readonly string[]>;

/** Besides the field of RFC 3464, the one of Cisco's gateways, whose Status says nothing. */
const answerFields = ['diagnostic-code', 'x-supplementary-info'] as const;

/** One for each group of fields that is about a recipient. */
export function readRecipientStatuses(groups: readonly FieldGroup[]): readonly RecipientStatus[] {
  return groups
    .filter((fields) => fields.has('final-recipient') || fields.has('action') || fields.has('status'))
    .map((fields) => {
      // The first of each name counts: some servers repeat what a server before them said.
      const first = (name: string) => fields.get(name)?.[0];
      const answers = answerFields
        .flatMap((name) => fields.get(name) ?? [])
        .map((answer) => answer.replace(/^\s*[\w-]+\s*;\s*/, '').trim())
        .filter((answer) => answer !== '');
      return {
        action: /^[a-z]+/.exec(first('action')?.toLowerCase() ?? '')?.[0] ?? null,
        status: findStatus(first('status') ?? '') ?? findStatus(first('diagnostic-code') ?? ''),
        detail: answers[0] ?? null,
        answers,
        finalRecipient: addressOf(first('final-recipient')),
      };
    });
}

/** The first enhanced status code of a text. */
export function findStatus(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0] ?? null;
}

/** Without its type: `rfc822; someone@example.org`. */
function addressOf(field: string | undefined): string | null {
  const address =
    field
      ?.replace(/^[^;]*;/, '')
      .replaceAll(/[<>\s]/g, '')
      .toLowerCase() ?? '';
  return address.includes('@') ? address : null;
}
