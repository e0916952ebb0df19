/**
 * Ages the freshness labels and absence notices of a page that is older than its labels, so that the page stays true
 * when publishing has stopped. Without script the absolute dates beside each number still do.
 */

import type { LabelState } from '../domain/freshness/label-states.ts';
import { londonDateOf } from '../domain/hours/open-state.ts';
import { adviceWords, labelWords } from '../words/freshness-words.ts';

/** From the latest to the first: the data attribute that holds a state's first day. */
const stages = [
  { state: 'lapsed', attribute: 'lapsed' },
  { state: 'overdue', attribute: 'overdue' },
  { state: 'due', attribute: 'due' },
] as const satisfies readonly { state: LabelState; attribute: string }[];

export function ageLabels(now: Date): void {
  const today = londonDateOf(now);
  // The absence is over once its last day has passed.
  for (const away of document.querySelectorAll<HTMLElement>('[data-until]'))
    away.hidden = today > (away.getAttribute('data-until') ?? '');
  for (const label of document.querySelectorAll<HTMLElement>('[data-lapsed]')) {
    const stage = stages.find(({ attribute }) => today >= (label.getAttribute(`data-${attribute}`) ?? '~'));
    if (stage && stage.state !== label.getAttribute('data-state')) age(label, stage.state);
  }
}

function age(label: HTMLElement, state: LabelState): void {
  label.setAttribute('data-state', state);
  const [name] = label.getElementsByTagName('strong');
  if (name) name.textContent = labelWords(state);
  // A national line has no better route beside it.
  if (!label.matches('.app-freshness')) return;
  let line = label.querySelector('.app-freshness__advice');
  if (!line) {
    line = document.createElement('p');
    line.className = 'app-freshness__advice';
    label.append(line);
  }
  line.textContent = adviceWords(state);
  if (state === 'lapsed') demote(label);
}

/** A lapsed contact no longer comes first: the lines that always answer come before it. */
function demote(label: HTMLElement): void {
  const contact = label.closest('.app-contact');
  contact?.classList.add('app-contact--old');
  const section = contact?.closest('section');
  const always = document.getElementById('always');
  if (section && always && contact === section.querySelector('.app-contact')) section.before(always);
}
