/** What the page of a confirm link says for each state it can be in. */
import { dateWords } from '../time/calendar.ts';
import type { ConfirmAnswer, ConfirmLink, ConfirmLinkState, ProposingAnswer } from './confirmation.ts';

export interface ConfirmWords {
  readonly heading: string;
  readonly text: string;
}

const waits =
  'The people who keep the directory will compare it with the entry. Until then, readers see the entry as it is. To add or correct something, reply to the email that this link came with.';

const answered: Readonly<
  Record<ConfirmAnswer, { readonly done: string; readonly again: string; readonly text: string }>
> = {
  correct: {
    done: 'the entry is confirmed',
    again: 'Already confirmed',
    text: 'Readers see the date of this check next to the entry. You don’t have to do anything else until we write again.',
  },
  changed: {
    done: 'we have your changes',
    again: 'You have already told us what has changed,',
    text: `Your changes are waiting for approval. ${waits}`,
  },
  left: {
    done: 'we know that you no longer do this',
    again: 'You have already told us that you no longer do this,',
    text: waits,
  },
  vacant: {
    done: 'we know that this post is vacant',
    again: 'You have already told us that this post is vacant,',
    text: waits,
  },
};

/** For a link that asks somebody else who does this now. */
const successorWords = {
  open: {
    heading: 'Who does this now?',
    text: 'People in London who suspect modern slavery rely on this entry, and it may be out of date. If you know who does this now, tell us how to reach them.',
  },
  done: 'Thank you: we have what you told us',
  again: 'You have already told us who does this now,',
  expired: 'This link has expired',
} as const;

/** @param isJustDone whether the person comes from the form itself */
export function confirmWords(
  state: ConfirmLinkState,
  isJustDone: boolean,
  asks: NonNullable<ConfirmLink['asks']> = 'check',
): ConfirmWords {
  if (asks === 'successor' && state.kind !== 'closed') return successorWordsOf(state, isJustDone);
  switch (state.kind) {
    case 'open':
      return {
        heading: 'Is this entry right?',
        text: 'People in London who suspect modern slavery rely on it to reach you. Read all of it, then choose below.',
      };
    case 'answered': {
      const { done, again, text } = answered[state.answer];
      return { heading: isJustDone ? `Thank you: ${done}` : `${again} on ${dateWords(state.on)}`, text };
    }
    case 'expired':
      return {
        heading: 'This link has expired',
        text: `It worked until ${dateWords(state.on)}. Ask for a new one. We will send it to the entry’s mailbox.`,
      };
    case 'closed':
      return {
        heading: 'This link no longer works',
        text: 'The entry belongs to someone else now, or has changed, so you can’t use an old link to answer for it. You don’t have to do anything.',
      };
  }
}

function successorWordsOf(
  state: Exclude<ConfirmLinkState, { readonly kind: 'closed' }>,
  isJustDone: boolean,
): ConfirmWords {
  const { open, done, again, expired } = successorWords;
  switch (state.kind) {
    case 'open':
      return open;
    case 'answered':
      return { heading: isJustDone ? done : `${again} on ${dateWords(state.on)}`, text: waits };
    case 'expired':
      return {
        heading: expired,
        text: `It worked until ${dateWords(state.on)}. If you still know who does this now, please tell the people who keep the directory.`,
      };
  }
}

/** For an unknown token. The same for every one. */
export const unknownLinkWords: ConfirmWords = {
  heading: 'This link doesn’t work',
  text: 'Check that the address is complete. Some email programs break long links in two. Copy the whole link from the email.',
};

/** The choices besides "all correct". An absence is a change like any other, with a form of its own. */
export const proposingChoices = [
  { value: 'changed', label: 'Something has changed', hint: 'You can say what on the next page.' },
  {
    value: 'away',
    label: 'I will be away for a while',
    hint: 'You can say until when, and who people can contact instead.',
  },
  { value: 'left', label: 'I no longer do this', hint: undefined },
  { value: 'vacant', label: 'Nobody does this job now', hint: undefined },
] as const satisfies readonly {
  readonly value: ProposingAnswer | 'away';
  readonly label: string;
  readonly hint: string | undefined;
}[];

/** The choices of somebody who was asked who does this now. */
export const successorChoices = [
  {
    value: 'changed',
    label: 'I can say who does this now',
    hint: 'You can give their number and address on the next page.',
  },
  { value: 'vacant', label: 'Nobody does this job now', hint: undefined },
] as const satisfies readonly {
  readonly value: ProposingAnswer;
  readonly label: string;
  readonly hint: string | undefined;
}[];
