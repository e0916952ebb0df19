/**
 * The buttons of the privacy page that remove the copy of the site from the device, and allow it again. Only that page
 * loads it; without script there is no copy.
 */
import { urls } from '../../urls.ts';
import { isCopyRefused, setCopyRefused } from '../copy-choice.ts';

const part = document.getElementById('copy-removal');
const [remove, keep] = part?.querySelectorAll('button') ?? [];
/** Only one of the two is shown at a time. */
const [removing, keeping] = [remove?.parentElement, keep?.parentElement];
const status = part?.querySelector('[role="status"]');

if (part && remove && keep && removing && keeping && status && 'serviceWorker' in navigator) {
  const show = (words: string) => {
    removing.hidden = isCopyRefused();
    keeping.hidden = !removing.hidden;
    status.textContent = words;
  };
  remove.addEventListener('click', () => {
    setCopyRefused(true);
    removeCopy().then(
      () => {
        show('The copy has been removed. This browser will not keep another one.');
        keep.focus();
      },
      () => {
        status.textContent =
          'The copy could not be removed. Clear the data of this site in the settings of your browser.';
      },
    );
  });
  keep.addEventListener('click', () => {
    setCopyRefused(false);
    navigator.serviceWorker.register(urls.serviceWorker(), { updateViaCache: 'none' }).then(
      (registration) => {
        // The removed worker may have come back unchanged, and then has nothing to install.
        registration.active?.postMessage('keep');
        show('This browser keeps a copy again.');
        remove.focus();
      },
      () => {
        status.textContent = 'No copy could be kept. You may have no signal, or be in a private window.';
      },
    );
  });
  show('');
  part.hidden = false;
}

/** The worker first, or it would still answer from a copy that is being removed. */
async function removeCopy(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
