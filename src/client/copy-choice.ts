/**
 * Whether this browser is to keep no copy of the site. The one thing that the public site writes down on a device
 * besides the copy, and only for whoever removed that.
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
