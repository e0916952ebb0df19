/** The chart of the README: how often each way to keep a list shows wrong entries as checked. */

import { getPolicy } from '../policies.ts';
import type { Comparison } from './compare.ts';
import { percent } from './report.ts';

const width = 720;
const left = 285;
const right = 70;
const rowHeight = 34;
const top = 64;

/** A drawing for light and dark backgrounds, with its figures in words for those who do not see it. */
export function drawChart(comparisons: readonly Comparison[]): string {
  const [comparison] = comparisons;
  if (!comparison) throw new Error('There is nothing to draw.');
  const bars = comparison.results.map(({ policy, estimates: { wrongShare } }) => ({
    words: getPolicy(policy).words,
    isOwn: policy === 'this',
    ...wrongShare,
  }));
  const greatest = Math.max(...bars.map(({ mean, margin }) => mean + margin));
  const scale = (share: number) => (share / greatest) * (width - left - right);
  const height = top + bars.length * rowHeight + 8;
  const title = 'Days on which an entry shown as checked was wrong';
  const about = `${comparison.years} simulated years, ${comparison.boroughs} boroughs, ${comparison.contacts} contacts`;
  const description = bars.map(({ words, mean }) => `${words}: ${percent(mean)}`).join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${title}</title>`,
    `<desc id="description">${about}. ${description}.</desc>`,
    '<style>',
    'svg{font:15px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#1d1d1d;background:#fff}',
    '.paper{fill:#fff}.bar{fill:#8a8f94}.own{fill:#0b6b4f}.soft{fill:#55595d;font-size:13px}.margin{stroke:#1d1d1d;stroke-width:1.5}',
    '@media(prefers-color-scheme:dark){svg{fill:#f2f2f2;background:#14171a}.paper{fill:#14171a}.bar{fill:#7c838a}.own{fill:#4cc79b}.soft{fill:#b9bfc5}.margin{stroke:#f2f2f2}}',
    '</style>',
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text x="12" y="26" font-weight="600">${title}</text>`,
    `<text class="soft" x="12" y="46">${about}</text>`,
    ...bars.flatMap(({ words, isOwn, mean, margin }, place) => {
      const y = top + place * rowHeight;
      const end = left + scale(mean);
      const middle = y + 12;
      return [
        `<text x="${left - 10}" y="${y + 17}" text-anchor="end"${isOwn ? ' font-weight="600"' : ''}>${words}</text>`,
        `<rect class="${isOwn ? 'own' : 'bar'}" x="${left}" y="${y}" width="${round(Math.max(1, scale(mean)))}" height="24"/>`,
        ...(margin === 0
          ? []
          : [
              `<line class="margin" x1="${round(left + scale(Math.max(0, mean - margin)))}" x2="${round(end + scale(margin))}" y1="${middle}" y2="${middle}"/>`,
            ]),
        `<text x="${round(end + scale(margin) + 8)}" y="${y + 17}">${percent(mean)}</text>`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
