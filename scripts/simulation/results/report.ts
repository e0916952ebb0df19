/** The figures as tables in Markdown. */

import { type Parameter, parameterNames, parameters } from '../parameters.ts';
import { getPolicy } from '../policies.ts';
import type { ComparedResult, Comparison } from './compare.ts';
import type { Estimate } from './measure.ts';
import { type Variation, variedSize } from './vary.ts';

const goals = { ofYearly: 0.2, inDate: 0.95, mails: 8 } as const;

export function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)}%`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line), ''].join('\n');
}

function shareWords({ mean, margin }: Estimate): string {
  return margin === 0 ? percent(mean) : `${percent(mean)} ± ${(margin * 100).toFixed(1)}`;
}

function numberWords({ mean, margin }: Estimate): string {
  return margin === 0 ? mean.toFixed(1) : `${mean.toFixed(1)} ± ${margin.toFixed(1)}`;
}

export function writeComparison(comparison: Comparison): string {
  const { boroughs, contacts, years, seeds, results } = comparison;
  const rows = results.map(({ policy, estimates: of }) => [
    getPolicy(policy).words,
    shareWords(of.wrongShare),
    shareWords(of.inDateShare),
    shareWords(of.verifiedShare),
    shareWords(of.vacantShare),
    numberWords(of.mailsPerContactYear),
    numberWords(of.callsPerContactYear),
    numberWords(of.administratorMinutesPerWeek),
  ]);
  return [
    `### ${boroughs} boroughs, ${contacts} contacts, ${years} ${years === 1 ? 'year' : 'years'}, ${seeds.length === 1 ? `seed ${seeds[0]}` : `mean of ${seeds.length} seeds with its 95% interval`}`,
    '',
    table(
      [
        'How the list is kept',
        'Shown as checked, and wrong',
        'Checked and in date',
        'of them not yet due',
        'Marked as vacant',
        'Mails per contact and year',
        'Calls per contact and year',
        'Administrators, minutes a week',
      ],
      rows,
    ),
    ...judge(results),
    '',
  ].join('\n');
}

/** What the goals of the project say of it. */
function judge(results: readonly ComparedResult[]): readonly string[] {
  const own = results.find(({ policy }) => policy === 'this')?.estimates;
  const yearly = results.find(({ policy }) => policy === 'yearly')?.estimates;
  if (!own || !yearly) return [];
  const ratio = own.wrongShare.mean / yearly.wrongShare.mean;
  const met = (isMet: boolean) => (isMet ? 'met' : 'NOT met');
  return [
    `- Wrong on one day in ${Math.round(1 / own.wrongShare.mean)}, ${percent(ratio, 0)} of the yearly reminder’s share; goal: at most a fifth: ${met(ratio <= goals.ofYearly)}.`,
    `- ${percent(own.inDateShare.mean)} of entries checked and in date; goal: at least 95%: ${met(own.inDateShare.mean >= goals.inDate)}.`,
    `- ${own.mailsPerContactYear.mean.toFixed(1)} mails per contact and year; goal: at most 8: ${met(own.mailsPerContactYear.mean <= goals.mails)}.`,
  ];
}

/** The assumptions, each with its source and, where it was varied, the result. */
export function writeParameters(variations: readonly Variation[]): string {
  const find = (name: Variation['name'], factor: number) => {
    const found = variations.find((variation) => variation.name === name && variation.factor === factor);
    return found ? variationWords(found) : '';
  };
  const isVaried = variations.length > 0;
  return [
    '### What is taken for granted',
    '',
    ...(isVaried
      ? [
          `Each is halved and doubled, a share to at most 100%, for ${variedSize.boroughs} boroughs, ${variedSize.years} years and one seed. In each cell: shown as checked and wrong; checked and in date; mails per contact and year. With none of them changed: ${find(null, 1)}.`,
          '',
        ]
      : []),
    table(
      ['What', 'Value', 'Source', ...(isVaried ? ['Halved', 'Doubled'] : [])],
      parameterNames.map((name) => [
        parameters[name].words,
        valueWords(parameters[name]),
        parameters[name].source,
        ...(isVaried ? [find(name, 0.5), find(name, 2)] : []),
      ]),
    ),
  ].join('\n');
}

function variationWords({ measures }: Variation): string {
  return `${percent(measures.wrongShare)}; ${percent(measures.inDateShare)}; ${measures.mailsPerContactYear.toFixed(1)}`;
}

function valueWords({ value, unit }: Parameter): string {
  return unit === 'share' ? percent(value, value < 0.01 ? 1 : 0) : `${value} ${unit}`;
}
