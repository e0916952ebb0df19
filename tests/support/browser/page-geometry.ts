/**
 * What can be seen to be wrong with how a page is laid out, measured in the browser: text cut off or over other text,
 * sideways scrolling, targets too small to hit.
 */
import type { Page } from 'playwright-core';

/** WCAG 2.2, success criterion 2.5.8, in CSS pixels. */
const targetMinPixels = 24;

/** In CSS pixels from the top left corner of the screen. */
interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text as the browser broke it. */
interface Line extends Box {
  /** Tells the lines of one run of text from those of another. */
  readonly run: number;
  readonly isCutOff: boolean;
}

interface Target extends Box {
  /** In a sentence the height of the line decides how large a link can be. */
  readonly isInSentence: boolean;
}

export function listLayoutProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(findLayoutProblems, targetMinPixels);
}

/** Runs in the page as a whole: what it measures there is a hundred times what it finds. */
function findLayoutProblems(minPixels: number): readonly string[] {
  scrollTo(0, 0);
  const { clientWidth: width, scrollWidth } = document.documentElement;
  const textLines = measureLines();
  return [
    ...(scrollWidth > width ? [`scrolls sideways to ${scrollWidth}`] : []),
    ...textLines
      .filter(({ left, right, isCutOff }) => isCutOff || left < -1 || right > width + 1)
      .map(({ text }) => `cut off: ${text}`),
    ...listOverlaps(textLines),
    ...listSmallTargets(measureTargets()),
  ];

  function listOverlaps(lines: readonly Line[]): readonly string[] {
    const found: string[] = [];
    const ordered = lines.toSorted((a, b) => a.top - b.top);
    for (const [place, line] of ordered.entries())
      for (const other of ordered.slice(place + 1)) {
        if (other.top > line.bottom) break;
        const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        const down = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
        // The boxes of close lines of large type overlap; their letters only beyond a third of the height.
        const isOver = down > Math.min(line.bottom - line.top, other.bottom - other.top) / 3;
        if (other.run !== line.run && across > 2 && isOver)
          found.push(`over each other: ${line.text} / ${other.text}`);
      }
    return found;
  }

  /** One that is small passes when a circle of the least size round its middle touches no other. */
  function listSmallTargets(targets: readonly Target[]): readonly string[] {
    return targets
      .filter(({ left, right, top, bottom, isInSentence }) => {
        return !isInSentence && (right - left < minPixels || bottom - top < minPixels);
      })
      .filter((target) => {
        const [x, y] = [(target.left + target.right) / 2, (target.top + target.bottom) / 2];
        return targets.some((other) => {
          const across = Math.max(other.left - x, 0, x - other.right);
          const down = Math.max(other.top - y, 0, y - other.bottom);
          return other !== target && Math.hypot(across, down) < minPixels / 2;
        });
      })
      .map(({ text, left, right, top, bottom }) => {
        return `too small beside another: ${text} (${Math.round(right - left)}×${Math.round(bottom - top)})`;
      });
  }

  function measureLines(): Line[] {
    const lines: Line[] = [];
    // Most runs of text are within the same boxes.
    const cutOff = new Map<Element, boolean>();
    const isCutOff = (box: Element | null): boolean => {
      if (!box || box === document.body) return false;
      let answer = cutOff.get(box);
      if (answer === undefined) {
        const isOver =
          /hidden|clip/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth + 1;
        answer = isOver || isCutOff(box.parentElement);
        cutOff.set(box, answer);
      }
      return answer;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let run = 0; walker.nextNode(); run++) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      const text = node.textContent?.trim().replace(/\s+/g, ' ').slice(0, 50);
      if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (parent.closest('.govuk-visually-hidden, .govuk-skip-link, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width, height } of range.getClientRects())
        if (width >= 1 && height >= 1)
          lines.push({ text, left, right, top, bottom, run, isCutOff: isCutOff(parent) });
    }
    return lines;
  }

  function measureTargets(): Target[] {
    return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter(
        (target) =>
          target.checkVisibility({ visibilityProperty: true }) && !target.matches('.govuk-skip-link, svg *'),
      )
      .map((target) => {
        const { left, right, top, bottom } = target.getBoundingClientRect();
        const isInline = getComputedStyle(target).display === 'inline';
        const sentence = target.parentElement?.textContent?.trim() ?? '';
        return {
          text: target.textContent?.trim().replace(/\s+/g, ' ').slice(0, 50) ?? '',
          left,
          right,
          top,
          bottom,
          isInSentence: isInline && sentence !== target.textContent?.trim(),
        };
      });
  }
}
