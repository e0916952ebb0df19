/** Publishing now, and going back to the previous release. */
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
  async 'roll-back'(_, context) {
    const result = await rollBackByHand(context, readSettings());
    switch (result.kind) {
      case 'rolled-back':
        return { done: 'rolled-back' };
      case 'no-earlier-release':
        return { problem: 'There is no earlier release to go back to' };
      case 'busy':
        return { problem: 'A release is being built. Try again when it is done' };
      case 'forbidden':
        return { problem: result.detail };
    }
  },
};
