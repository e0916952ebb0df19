/**
 * The text of a poster other than the numbers, for somebody at risk who has a minute to read it and for somebody who
 * saw something. The signs are those of /spot-the-signs/, with the same sources and review; here they address the
 * reader. Plain enough for a child of nine, since many who need it read little English.
 */
import { signsOfAnyone } from '../guidance/signs.ts';

export const posterWords = {
  question: 'Made to work? Not free to leave?',
  answer: 'You are not alone, and it is not your fault. Help is free.',
  signsOfYou: [
    'You get little pay or none, or someone takes it.',
    'Someone keeps your passport, phone or bank card.',
    'You owe money that you can never pay back.',
    'You are scared of what they will do if you leave.',
  ],
  signsOfOthers: signsOfAnyone.slice(0, 4),
  beforeScanning: 'Scan this only with a phone that nobody else looks at.',
  seen: 'Seen something? Do not step in yourself, and do not ask them in front of others. Call.',
} as const;
