/** What is kept of a message once it is delivered or given up: the text without links that act for their reader. */

export const notStored = '(not kept)';

/** Messages whose only purpose is a sign-in link. */
export function isSecret(about: string): boolean {
  return about.startsWith('invitation:') || about.startsWith('password-reset:');
}

/**
 * A confirm link is part of a longer text: only the link is removed, so that somebody who reads the database can
 * confirm nothing with it.
 */
const confirmLinkPattern = /(\/confirm\/)[\w-]{20,}/g;

export function storedBody({ about, body }: { readonly about: string; readonly body: string }): string {
  return isSecret(about)
    ? '(It held a link that works once and is not kept.)'
    : body.replace(confirmLinkPattern, `$1${notStored}`);
}
