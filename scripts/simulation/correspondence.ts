/**
 * Mail of one run, from the real queue to its readers: delivery, scanners, and the people who follow the link and
 * answer through the real confirm page.
 */
import type { ReturnedOutcome } from '../../src/domain/mail/returned/returned-outcome.ts';
import type { ConfirmPage } from '../../src/use-cases/confirm/read-confirm-page.ts';
import { recordReturnedMail } from '../../src/use-cases/mail/receive/record-returned-mail.ts';
import { sendDueMessages } from '../../src/use-cases/mail/send/send-due-messages.ts';
import type { MailTransport, OutgoingMessage } from '../../src/use-cases/mail/send/transport.ts';
import { ConfirmVisits } from './confirm-visits.ts';
import { publicUrl, type SimulatedDirectory } from './directory.ts';
import type { EventQueue } from './event-queue.ts';
import type { WorldValues } from './parameters.ts';
import { dayMs, hangsOnHolder, isAttended, leadsThere, type Post, sharedWays } from './posts.ts';
import { createStream, happens, type Random, waitFor } from './random.ts';

const minuteMs = 60_000;
const newcomerDelayDays = 30;

/** The reader of a mail. */
type Reader = 'holder' | 'colleague' | 'deputy' | 'superior';

interface PostMail {
  /** The random numbers for mail to this post. */
  readonly random: Random;
  /** The random numbers for being asked for the team's number and mailbox. */
  readonly request: Random;
  /** The link of the last mail to its mailbox. */
  lastToken: string | null;
  /** Somebody who is leaving has asked for a new link, to say so. */
  isLeaving: boolean;
}

export interface MailCounts {
  /** To contacts, their deputies and whoever they are escalated to. */
  toContacts: number;
  toAdministrators: number;
  cameBack: number;
  putOff: number;
  openedByScanner: number;
  pressedByScanner: number;
}

export interface CorrespondenceOptions {
  readonly directory: SimulatedDirectory;
  readonly queue: EventQueue;
  readonly world: WorldValues;
  readonly seed: number;
  readonly posts: readonly Post[];
  /** Whether returned mail is taken in; otherwise nobody learns of it. */
  readonly takesReturnedMail: boolean;
  /** Whether other people are asked who holds a post; otherwise such mail is lost, and not counted. */
  readonly asksSuccessors: boolean;
  /** Whether the person who answers for what looks like one person's contact details is asked for the team's. */
  readonly asksForShared: boolean;
  /** Somebody tells the administrators that an entry is wrong. */
  readonly tell: (post: Post) => void;
}

export class Correspondence {
  readonly counts: MailCounts = {
    toContacts: 0,
    toAdministrators: 0,
    cameBack: 0,
    putOff: 0,
    openedByScanner: 0,
    pressedByScanner: 0,
  };
  readonly visits: ConfirmVisits;
  readonly #options: CorrespondenceOptions;
  readonly #mail: readonly PostMail[];
  readonly #transport: MailTransport = {
    ours: [],
    send: async (message) => this.#deliver(message),
    close() {},
  };

  constructor(options: CorrespondenceOptions) {
    this.#options = options;
    this.visits = new ConfirmVisits(options.directory, options.queue);
    this.#mail = options.posts.map(({ index }) => ({
      random: createStream(options.seed, `mail of post ${index}`),
      request: createStream(options.seed, `mail that asks post ${index}`),
      lastToken: null,
      isLeaving: false,
    }));
  }

  /** Delivers the queue, and retries deferred mail. */
  async send(): Promise<void> {
    const { directory, queue } = this.#options;
    const { instant } = queue;
    for (;;) {
      const counts = await sendDueMessages({
        database: directory.database,
        transport: this.#transport,
        now: () => instant,
        log: () => {},
      });
      if (counts.failed > 0) queue.plan(queue.now + 2 * minuteMs, () => this.send());
      if (counts.sent + counts.failed + counts.givenUp === 0) return;
    }
  }

  /** The last thing that somebody who is leaving may do: say so, by the link of the last mail. */
  tellOnLeaving(post: Post): void {
    const mail = this.#mailOf(post);
    const tells = happens(mail.random, this.#options.world.tellsOnLeaving);
    if (!tells || mail.lastToken === null) return;
    if (!hangsOnHolder(post, this.#options.directory.contactOf(post.index).fields)) return;
    const page = this.visits.open(mail.lastToken);
    if (page?.state.kind === 'expired') {
      mail.isLeaving = true;
      this.visits.renew(post, mail.lastToken);
      // The new link comes by mail within the day, and they are still there to read it.
      this.#options.queue.plan(this.#options.queue.now, () => this.send());
    } else if (page) this.visits.answer(post, mail.lastToken, page, 'left');
  }

  /** Somebody new looks up their own entry, and writes in when it is wrong. */
  tellOnArriving(post: Post): void {
    const { random } = this.#mailOf(post);
    const { directory, queue, world, tell } = this.#options;
    const tells = happens(random, world.newcomerTells);
    const delayDays = waitFor(random, newcomerDelayDays);
    if (!tells) return;
    queue.plan(queue.now + delayDays * dayMs, () => {
      if (!directory.isListed(post.index)) return;
      if (!leadsThere(post, directory.contactOf(post.index).fields, queue.now)) tell(post);
    });
  }

  #mailOf({ index }: Post): PostMail {
    const mail = this.#mail[index];
    if (!mail) throw new Error(`Post ${index} has no mail.`);
    return mail;
  }

  #deliver(message: OutgoingMessage): void {
    const { to, body } = message;
    const { counts } = this;
    const found = /^([\w.-]+)@(?:post-(\d+)\.)?/.exec(to);
    const post = this.#options.posts[Number(found?.[2] ?? -1)];
    if (!post) {
      counts.toAdministrators++;
      return;
    }
    // If nobody else is asked, the mail was in vain.
    if (!this.#options.asksSuccessors && message.subject.startsWith('Who does this now?')) return;
    const mail = this.#mailOf(post);
    if (happens(mail.random, this.#options.world.mailDelayed)) {
      counts.putOff++;
      throw Object.assign(new Error('451 Try again later'), { responseCode: 451, code: 'EENVELOPE' });
    }
    counts.toContacts++;
    const token = new RegExp(`${publicUrl}/confirm/([\\w-]{43})`).exec(body)?.[1] ?? null;
    const reader = found?.[1];
    if (reader === 'deputy' || reader === 'superior') this.#beRead(post, reader, to, token);
    else this.#arrive(post, message, token);
  }

  /** What happens to a mail to the mailbox that the entry names. */
  #arrive(post: Post, message: OutgoingMessage, token: string | null): void {
    const { to } = message;
    const mail = this.#mailOf(post);
    const fate = post.mailboxes.get(to) ?? { kind: 'dead' };
    if (fate.kind === 'closed' && this.#options.queue.now >= fate.closesAt) {
      this.counts.cameBack++;
      const report = { status: '5.1.1', detail: 'No such mailbox', failedAddresses: [to] };
      this.#comeBack(message, { kind: 'failed', cause: 'dead', about: 'recipient', ...report });
      return;
    }
    if (token !== null) {
      mail.lastToken = token;
      this.#passScanner(post, token);
    }
    if (fate.kind === 'read') this.#beRead(post, 'holder', to, token);
    else if (mail.isLeaving && token !== null) this.#sayLeft(post, token);
    else if (fate.kind === 'forwarded') this.#beRead(post, 'colleague', to, token);
    else if (happens(mail.random, this.#options.world.saysGone))
      this.#comeBack(message, { kind: 'automatic', saysGone: true, isOrdinary: false });
    mail.isLeaving = false;
  }

  #sayLeft(post: Post, token: string): void {
    const page = this.visits.open(token);
    if (page) this.visits.answer(post, token, page, 'left');
  }

  /** What the other mail server sends back, a few minutes later. */
  #comeBack({ id, to, returnToken }: OutgoingMessage, outcome: ReturnedOutcome): void {
    const { directory, queue, takesReturnedMail } = this.#options;
    if (!takesReturnedMail || returnToken === null) return;
    queue.plan(queue.now + 2 * minuteMs, () => {
      const mail = {
        token: returnToken,
        outcome,
        fingerprint: id,
        sender: to,
        subject: 'Your mail',
        text: '',
      };
      const recorded = recordReturnedMail({ database: directory.database, now: queue.instant }, mail);
      if (recorded.kind !== 'recorded')
        throw new Error(`Mail that came back was not taken in: ${recorded.kind}`);
    });
  }

  /** A scanner opens the link, and now and then presses the one button that needs no choice. */
  #passScanner(post: Post, token: string): void {
    const { random } = this.#mailOf(post);
    const presses = happens(random, this.#options.world.scannerPresses);
    if (!post.hasScanner) return;
    const { queue } = this.#options;
    queue.plan(queue.now + minuteMs, () => {
      this.counts.openedByScanner++;
      const page = this.visits.open(token);
      if (!presses || page?.state.kind !== 'open') return;
      this.counts.pressedByScanner++;
      this.visits.answer(post, token, page, 'correct');
    });
  }

  #beRead(post: Post, reader: Reader, to: string, token: string | null): void {
    const { world, queue } = this.#options;
    const { random } = this.#mailOf(post);
    const isAnswered = happens(random, reader === 'superior' ? world.escalationWorks : world.answers);
    const delayDays = waitFor(random, world.answerDelay);
    const isHasty = happens(random, world.haste);
    const slips = happens(random, world.slip);
    if (!isAnswered) return;
    queue.plan(queue.now + delayDays * dayMs, () => {
      // The holder of the post at that time reads what is in its mailbox; mail to somebody who has left stays there.
      if (reader === 'holder' && post.mailboxes.get(to)?.kind !== 'read') return;
      this.#act(post, reader, token, { isHasty, slips });
    });
  }

  #act(
    post: Post,
    reader: Reader,
    token: string | null,
    { isHasty, slips }: { readonly isHasty: boolean; readonly slips: boolean },
  ): void {
    if (reader === 'superior' && token === null) {
      this.#followUp(post);
      return;
    }
    if (token === null || (reader === 'holder' && post.holder?.answersMail === false)) return;
    const page = this.visits.open(token);
    if (page?.state.kind !== 'open' && page?.state.kind !== 'answered') return;
    const isRight = leadsThere(post, page.contact.fields, this.#options.queue.now);
    if (page.asks === 'successor') {
      this.#saySuccessor(post, token, page, isRight && page.contact.status === 'active');
      return;
    }
    const knowsBetter = reader === 'holder' && post.telephone !== null && post.email !== null;
    const whatIsWrong = isRight || knowsBetter ? 'changed' : reader === 'holder' ? 'vacant' : 'left';
    const isConfirmed = isHasty || (isRight && !slips);
    const { asksForShared, world } = this.#options;
    const isGiven = happens(this.#mailOf(post).request, world.givesShared);
    const mayGive = asksForShared && reader === 'holder' && isConfirmed && !isHasty;
    const shared = mayGive && isGiven ? sharedWays(post, page.contact.fields) : null;
    if (shared) this.visits.answer(post, token, page, 'changed', shared);
    else this.visits.answer(post, token, page, isConfirmed ? 'correct' : whatIsWrong);
  }

  /** Somebody who was asked who does this now says what leads to the post, or that no one holds it. */
  #saySuccessor(post: Post, token: string, page: ConfirmPage, isRight: boolean): void {
    if (isRight) this.#makeAnswer(post);
    else {
      const isHeld = isAttended(post) && post.telephone !== null && post.email !== null;
      this.visits.answer(post, token, page, isHeld ? 'changed' : 'vacant');
    }
  }

  /** The holder of an entry that is right is made to answer, by the link of the last mail to them. */
  #makeAnswer(post: Post): void {
    const { lastToken } = this.#mailOf(post);
    const page = lastToken === null ? undefined : this.visits.open(lastToken);
    if (post.holder && lastToken !== null && page?.state.kind === 'open')
      this.visits.answer(post, lastToken, page, 'correct');
  }

  /** A superior who got mail makes the holder of the post answer, or tells the administrators who it is. */
  #followUp(post: Post): void {
    const { directory, queue, tell } = this.#options;
    const { lastToken } = this.#mailOf(post);
    const isRight = leadsThere(post, directory.contactOf(post.index).fields, queue.now);
    const page = lastToken === null ? undefined : this.visits.open(lastToken);
    if (isRight && post.holder && lastToken !== null && page?.state.kind === 'open')
      this.visits.answer(post, lastToken, page, 'correct');
    else tell(post);
  }
}
