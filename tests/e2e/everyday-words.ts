import type { Locator, Page } from '@playwright/test';

/** A name as it is compared: without case, marks of required fields, and what figures it has. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[ +–]+|[ *:.…]+$/g, '')
    .trim();
}

/** Texts, labels and accessible names that stand on a page just now, each as `plainName` has it. */
export async function shownWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set<string>();
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) && element.tagName !== 'OPTION') continue;
      const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
      found.add(own.join(' '));
      if (element.matches('a, button, label, legend, summary, h1, h2, h3')) found.add(element.innerText);
      for (const name of ['aria-label', 'placeholder', 'data-placeholder'])
        found.add(element.getAttribute(name) ?? '');
    }
    return [...found].filter((text) => text.length < 200);
  });
  return texts.map(plainName).filter(Boolean);
}

const DAYS = 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|fre|lör|sön|i dag|i morgon';
const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sep|okt|nov|dec';
const DATE = new RegExp(`(?<!\\p{L})(${DAYS}|${MONTHS})(?!\\p{L})`, 'giu');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The interface's own words in a part of a page: headings, labels, buttons, without figures, days and the municipality's names. The
 * same on every day, and another when a word or a field of the page is.
 */
export async function fingerprintOf(show: readonly Locator[], names: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    show.map((part) =>
      part.evaluate((element) => {
        const kinds =
          'h1, h2, h3, label, legend, button, summary, dt, th, a, .field-hint, .soft, [role=status]';
        const within = [...element.querySelectorAll<HTMLElement>(kinds)];
        if (element instanceof HTMLElement && element.matches(kinds)) within.push(element);
        return within
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => one.innerText);
      }),
    ),
  );
  const byLength = names.filter(Boolean).toSorted((a, b) => b.length - a.length);
  const named = new RegExp(`(?<!\\p{L})(${byLength.map(escaped).join('|')})(?!\\p{L})`, 'giu');
  const words = lists.flat().map((text) => plainName(text.replace(named, '').replace(DATE, '')));
  return [...new Set(words)].filter((text) => /\p{L}/u.test(text)).toSorted();
}
