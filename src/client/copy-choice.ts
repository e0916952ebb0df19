/**
 * Whether this browser is to keep no copy of the site. The only thing that the public site stores on a device besides
 * the copy, and only for somebody who removed the copy.
 */
const key = 'no-copy';

export function isCopyRefused(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Without storage there is no copy either.
    return true;
  }
}

export function setCopyRefused(isRefused: boolean): void {
  try {
    if (isRefused) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
