/**
 * Visits to the confirm page, by people and by scanners, through the real use cases. Every visit checks two promises:
 * that opening a link writes nothing, and that no holder of a link publishes anything.
 */
import { confirmFormOf } from '../../src/domain/confirm/confirm-form.ts';
import type { ConfirmAnswer } from '../../src/domain/confirm/confirmation.ts';
import type { ContactChannels } from '../../src/domain/contacts/changes/one-persons.ts';
import { answerConfirmLink } from '../../src/use-cases/confirm/answer-confirm-link.ts';
import { type ConfirmPage, readConfirmPage } from '../../src/use-cases/confirm/read-confirm-page.ts';
import { renewConfirmLink } from '../../src/use-cases/confirm/renew-confirm-link.ts';
import type { SimulatedDirectory } from './directory.ts';
import type { EventQueue } from './event-queue.ts';
import { type Post, waysNow } from './posts.ts';

export class ConfirmVisits {
  readonly answers: Record<ConfirmAnswer, number> = { correct: 0, changed: 0, left: 0, vacant: 0 };
  readonly #directory: SimulatedDirectory;
  readonly #queue: EventQueue;

  constructor(directory: SimulatedDirectory, queue: EventQueue) {
    this.#directory = directory;
    this.#queue = queue;
  }

  open(token: string): ConfirmPage | undefined {
    const writes = this.#directory.countWrites();
    const page = readConfirmPage(this.#directory.database, token, this.#queue.instant);
    if (this.#directory.countWrites() !== writes)
      throw new Error('A confirm link that was opened wrote something.');
    return page;
  }

  renew(post: Post, token: string): void {
    renewConfirmLink(this.#directory.confirming(this.#queue.instant, clientOf(post)), token);
  }

  /** Somebody who says that something has changed types what leads to the post now, if anything does. */
  answer(
    post: Post,
    token: string,
    { contact }: ConfirmPage,
    answer: ConfirmAnswer,
    ways: ContactChannels = waysNow(post, contact.fields),
  ): void {
    const form = confirmFormOf(contact.fields);
    const typed = { ...form, telephone: ways.telephone ?? form.telephone, email: ways.email ?? form.email };
    const result = answerConfirmLink(this.#directory.confirming(this.#queue.instant, clientOf(post)), token, {
      answer,
      seenRevision: contact.revision,
      remark: answer === 'changed' ? 'Please look at this.' : '',
      ...(answer === 'changed' ? { typed } : {}),
    });
    if (result.kind === 'recorded') this.answers[answer]++;
    else if (result.kind === 'invalid' || result.kind === 'too-many' || result.kind === 'not-found')
      throw new Error(`An answer was not taken: ${JSON.stringify(result)}`);
    if (this.#directory.contactOf(post.index).revision !== contact.revision)
      throw new Error('The holder of a confirm link has published something.');
  }
}

function clientOf({ index }: Post): string {
  return `2001:db8::${index.toString(16)}`;
}
