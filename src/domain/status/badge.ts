/**
 * A badge that other sites may show: the share of contacts checked, and the day it is true of. A whole picture by
 * itself: no script, no font, nothing fetched.
 */
import { dateWords } from '../time/calendar.ts';
import { checkedOf, type StateOfList, shareWords, totalOf } from './state-of-list.ts';

/** Units to a letter of the typeface at its size: wide enough for any system's own. */
const letterWidth = 7;
const padding = 10;
const height = 24;

export function drawBadge(state: StateOfList, isDemonstration: boolean): string {
  const left = isDemonstration ? 'Demonstration contacts checked' : 'Contacts checked';
  const right = `${shareWords(checkedOf(state.all), totalOf(state.all))} on ${dateWords(state.on)}`;
  const leftWidth = left.length * letterWidth + 2 * padding;
  const rightWidth = right.length * letterWidth + 2 * padding;
  const width = leftWidth + rightWidth;
  const text = (words: string, x: number, textWidth: number) =>
    `<text x="${x + textWidth / 2}" y="16" textLength="${textWidth - 2 * padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${left}: ${right}</title>`,
    `<rect width="${width}" height="${height}" rx="4" fill="#0b3c49"/>`,
    `<path d="M${leftWidth} 0h${rightWidth - 4}a4 4 0 0 1 4 4v${height - 8}a4 4 0 0 1-4 4h-${rightWidth - 4}z" fill="#fff" stroke="#0b3c49"/>`,
    `<g font-family="system-ui,Verdana,Arial,sans-serif" font-size="13" text-anchor="middle" aria-hidden="true">`,
    `<g fill="#fff">${text(left, 0, leftWidth)}</g>`,
    `<g fill="#12232a">${text(right, leftWidth, rightWidth)}</g>`,
    '</g></svg>',
    '',
  ].join('\n');
}
