/** Reads the fields of a report on the delivery of a message (RFC 3464). Called by classify-returned.ts. Pure. */

export interface RecipientStatus {
  /** In lower case; null when the report does not say. */
  readonly action: string | null;
  /** Enhanced status code (RFC 3463), such as 5.1.1. */
  readonly status: string | null;
  /** What the other mail server said. */
  readonly detail: string | null;
  /** Whom it was for in the end, in lower case. */
  readonly finalRecipient: string | null;
}

/** One for each group of fields that is about a recipient. What is no field is passed over. */
export function parseDeliveryStatus(text: string): readonly RecipientStatus[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map(parseFields)
    .filter((fields) => fields.has('final-recipient') || fields.has('action') || fields.has('status'))
    .map((fields) => ({
      action: /^[a-z]+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0] ?? null,
      status: findStatus(fields.get('status') ?? '') ?? findStatus(fields.get('diagnostic-code') ?? ''),
      detail: fields.get('diagnostic-code')?.replace(/^\s*[\w-]+\s*;\s*/, '') ?? null,
      finalRecipient: addressOf(fields.get('final-recipient')),
    }));
}

function parseFields(group: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of group.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
    // The first of a name stands: some servers repeat what a server before them said.
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim());
  }
  return fields;
}

/** The first enhanced status code of a text. */
export function findStatus(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text)?.[0] ?? null;
}

/** Without its kind: `rfc822; someone@example.org`. */
function addressOf(field: string | undefined): string | null {
  const address =
    field
      ?.replace(/^[^;]*;/, '')
      .replaceAll(/[<>\s]/g, '')
      .toLowerCase() ?? '';
  return address.includes('@') ? address : null;
}
