/** The messages between the publisher's process and the process that started it. */
import type { Settings } from '../../settings.ts';
import type { Publication, PublishResult } from './publish.ts';

/**
 * The argument with which the publisher's bundle serves the process that started it, instead of acting as a library.
 */
export const serveArgument = 'publish-on-request';

export interface PublishOrder extends Pick<Publication, 'when' | 'waitMs' | 'earlierFailure'> {
  readonly kind: 'publish';
  readonly settings: Settings;
}

export type ToPublisher = PublishOrder | { readonly kind: 'stop' };

export type FromPublisher =
  | { readonly kind: 'said'; readonly line: string }
  | { readonly kind: 'begun'; readonly releaseId: string }
  | { readonly kind: 'done'; readonly result: PublishResult }
  /** Not even a failure could be recorded. */
  | { readonly kind: 'threw'; readonly error: string };
