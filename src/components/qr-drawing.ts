/** QR codes as drawings: of public addresses, and of the secrets that somebody shows to their own phone. */
import { encode } from 'uqr';
import { ofText, remembered } from '../domain/remember.ts';

export interface QrDrawing {
  /** Width and height in modules, with the margin. */
  readonly size: number;
  /** The dark modules, as the path of an SVG. */
  readonly path: string;
}

/** Caches nothing, for secrets. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  // Adjacent dark modules become one rectangle.
  const path = data
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        const width = (end === -1 ? size : end) - x;
        return `M${x} ${y}h${width}v1h-${width}z`;
      }),
    )
    .join('');
  return { size, path };
}

/** For a public address, which is the same in every release. */
export const drawPublicQr: (address: string) => QrDrawing = remembered(drawQr, ofText(1000));
