/** What is kept of a message once it is delivered or given up: without links that act for their reader. */

export const notStored = '(not kept)';

/** Messages that exist to bring a link that signs somebody in. */
export function isSecret(about: string): boolean {
  return about.startsWith('invitation:') || about.startsWith('password-reset:');
}

/** A confirm link stands within a longer text: whoever reads the database can confirm nothing with it. */
const confirmLinkPattern = /(\/confirm\/)[\w-]{20,}/g;

export function storedBody({ about, body }: { readonly about: string; readonly body: string }): string {
  return isSecret(about)
    ? '(It held a link that works once and is not kept.)'
    : body.replace(confirmLinkPattern, `$1${notStored}`);
}
