/**
 * Makes the browser keep a copy of the site for when there is no signal, once a page has loaded and the browser is
 * idle. main.ts imports it then. The copy itself: service-worker.ts.
 */
import { urls } from '../urls.ts';
import { isCopyRefused } from './copy-choice.ts';

/** For browsers that cannot report that they are idle. */
const afterLoadMilliseconds = 2000;

// By script, not in the page: nobody waits for it, and without script there is no copy anyway.
const manifest = document.createElement('link');
manifest.rel = 'manifest';
manifest.href = urls.webManifest();
document.head.append(manifest);

/** A reader who saves data does not fetch what they may never need. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

function keepCopy(): void {
  // A private window may refuse; the site then needs a signal.
  navigator.serviceWorker.register(urls.serviceWorker(), { updateViaCache: 'none' }).catch(() => {});
}

if ('serviceWorker' in navigator && !savesData() && !isCopyRefused()) {
  if ('requestIdleCallback' in window) requestIdleCallback(keepCopy);
  else setTimeout(keepCopy, afterLoadMilliseconds);
}
