/** Publishing now, and going back to the previous release. */
import { formText } from '../../domain/text/form-text.ts';
import { readSettings } from '../../settings.ts';
import { publishNow, rollBackByHand } from '../../use-cases/publish/manage-publishing.ts';
import type { DoneOf } from '../define-admin-page.ts';
import type { Actions } from '../run-action.ts';
import type { publishingPage } from './publishing-page.ts';

type Outcome = { readonly done: DoneOf<typeof publishingPage> } | { readonly problem: string };
export const publishingActions: Actions<typeof publishingPage, Outcome> = {
  publish(_, context) {
    const result = publishNow(context);
    return result.kind === 'requested' ? { done: 'publish-requested' } : { problem: result.detail };
  },
  async 'roll-back'(form, context) {
    const result = await rollBackByHand(context, readSettings(), {
      to: formText(form, 'to', 60),
      seenLive: formText(form, 'live', 60),
    });
    switch (result.kind) {
      case 'rolled-back':
        return { done: 'rolled-back' };
      case 'no-earlier-release':
      case 'unknown-release':
        return { problem: 'That release can no longer be gone back to' };
      case 'stale':
        return {
          problem:
            'Another release has become live since this page was opened, so nothing was done. Look again at what readers would lose',
        };
      case 'busy':
        return { problem: 'A release is being built. Try again when it is done' };
      case 'forbidden':
        return { problem: result.detail };
    }
  },
};
