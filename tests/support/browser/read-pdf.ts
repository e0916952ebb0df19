/** What stands on the sheets of a PDF file, as pdf.js reads it: a program that had no part in making it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Sheet {
  /** Points: 1/72 inch. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Of the smallest letters, in points. */
  readonly smallestPoints: number;
  /** How much is free between the lowest letters and the edge, in points. */
  readonly freePoints: number;
}

export async function readPdf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const [, , , , , lowest = 0] =
      pieces.map(({ transform }) => transform as number[]).sort((a, b) => (a[5] ?? 0) - (b[5] ?? 0))[0] ?? [];
    sheets.push({
      width,
      height,
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
      smallestPoints: Math.min(...pieces.map(({ height: points }) => points)),
      freePoints: lowest,
    });
  }
  await loading.destroy();
  return sheets;
}
