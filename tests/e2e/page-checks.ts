import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

interface Violation {
  readonly id: string;
  readonly where: readonly string[];
}

/** What axe finds wrong with the page as it stands; with every rule unless tags are named. */
export async function violationsOf(page: Page, tags?: string[]): Promise<Violation[]> {
  // Half a megabyte, so once for each page that is loaded. It comes by the debugger, which no policy of the page stops.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    // What is right is not asked for: axe would describe each element of it.
    const { violations } = await window.axe.run({
      resultTypes: ['violations'],
      ...(values && { runOnly: { type: 'tag', values } }),
    });
    return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }));
  }, tags);
}

/** Shows the page by day or by night, with colours that have stopped changing: axe would judge those on their way. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => {
    const changes = document.getAnimations().map((one) => one.finished);
    // What is taken away while it changes never ends.
    return Promise.race([Promise.allSettled(changes), new Promise((end) => setTimeout(end, 1000))]);
  });
}

/** Does the same in light and in dark, on one load of the page; what it gives is told by the colours it was found in. */
export async function inBothSchemes<T>(page: Page, look: () => Promise<T>): Promise<{ light: T; dark: T }> {
  const inScheme = async (colorScheme: 'light' | 'dark'): Promise<T> => {
    await showIn(page, colorScheme);
    return look();
  };
  return { light: await inScheme('light'), dark: await inScheme('dark') };
}

/** How many pixels of the page lie beyond its width; 0 or less when nothing makes it scroll sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Words that meet without a space where an inline tag begins or ends: "på plats<b>Anna</b>". What CSS lays out as a box
 * of its own, and pictures, keep words apart.
 */
export function gluedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    let before = '';
    const visit = (node: Node): void => {
      if (node instanceof Text) {
        const text = node.data;
        if (/[\p{L}\p{N}.,:;!?)”]$/u.test(before) && /^[\p{L}\p{N}(”]/u.test(text)) {
          found.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
        }
        if (text !== '') before = text;
        return;
      }
      if (!(node instanceof HTMLElement)) {
        if (node instanceof Element) before = '';
        return;
      }
      const { display } = getComputedStyle(node);
      if (display === 'none') return;
      const isOwnBox = display !== 'inline' && display !== 'contents';
      if (isOwnBox || node.tagName === 'BR') before = '';
      for (const child of node.childNodes) visit(child);
      if (isOwnBox) before = '';
    };
    visit(document.body);
    return found;
  });
}

/** Texts that reach outside a box that cuts off what does not fit, or that may be cut with dots. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isForEarsOnly = (element: Element) => element.closest('.sr-only') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || isForEarsOnly(parent) || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()];
      // The rectangle of a line is as high as the font, which may be more than its tight line height.
      const air = 0.3 * Number.parseFloat(getComputedStyle(parent).fontSize);
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') found.add(text);
        const edge = box.getBoundingClientRect();
        for (const line of lines) {
          const aside = line.left < edge.left - 1 || line.right > edge.right + 1;
          const aboveOrBelow = line.top < edge.top - air || line.bottom > edge.bottom + air;
          if ((cuts(style.overflowX) && aside) || (cuts(style.overflowY) && aboveOrBelow)) found.add(text);
        }
      }
    }
    return [...found];
  });
}

export interface CrawledPage {
  readonly address: string;
  readonly from: string;
  readonly status: number;
  /** What every page must have and this one lacks, and links into pages that lead nowhere. */
  readonly problems: readonly string[];
}

/** Follows links from the start page inside the browser, at most so many pages of each kind. */
export function crawl(page: Page, mostOfAKind: number): Promise<CrawledPage[]> {
  return page.evaluate(async (most) => {
    const pages: { address: string; from: string; status: number; problems: string[] }[] = [];
    const idsOf = new Map<string, ReadonlySet<string>>();
    const fragments: { from: string; address: string; id: string }[] = [];
    const kinds = new Map<string, number>();
    const seen = new Set<string>(['/']);
    const queue: { address: string; from: string }[] = [{ address: '/', from: '' }];

    /** The folder and the names of the parameters: all sessions are one kind, all lists for one filter another. */
    const kindOf = ({ pathname, searchParams }: URL): string => {
      const file = /\.[a-z]+$/.exec(pathname)?.[0] ?? '';
      const folder = pathname.split('/').slice(0, -1).join('/') || pathname;
      return `${folder}${file}?${[...new Set(searchParams.keys())].toSorted().join('&')}`;
    };

    const problemsOf = (found: Document, address: string): string[] => {
      const problems: string[] = [];
      const has = (selector: string) => (found.querySelector(selector)?.getAttribute('content') ?? '') !== '';
      const headings = found.querySelectorAll('h1').length;
      if (headings !== 1) problems.push(`${headings} h1`);
      if (!/\S+ – Trygg fritid$|^Trygg fritid$/.test(found.title)) problems.push(`title "${found.title}"`);
      if (!has('meta[name=description]')) problems.push('no description');
      const { lang } = found.documentElement;
      const spoken = /^\/(en|fi|ar|so|uk)(?:[/?]|$)/.exec(address)?.[1] ?? 'sv';
      if (lang !== spoken) problems.push(`lang "${lang}"`);
      const ids = [...found.querySelectorAll('[id]')].map(({ id }) => id);
      const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
      if (doubled.length > 0) problems.push(`ids used twice: ${doubled.join(', ')}`);
      return problems;
    };

    const follow = (found: Document, from: string): void => {
      for (const link of found.querySelectorAll('a[href], link[rel=canonical]')) {
        const url = new URL(link.getAttribute('href') ?? '', location.origin + from);
        const address = url.pathname + url.search;
        if (url.hash) fragments.push({ from, address, id: url.hash.slice(1) });
        if (url.origin !== location.origin || seen.has(address)) continue;
        seen.add(address);
        const kind = kindOf(url);
        const count = (kinds.get(kind) ?? 0) + 1;
        kinds.set(kind, count);
        if (count <= most) queue.push({ address, from });
      }
    };

    const visit = async ({ address, from }: { address: string; from: string }): Promise<void> => {
      const response = await fetch(address, { credentials: 'omit' });
      const text = await response.text();
      if (!response.headers.get('content-type')?.startsWith('text/html')) {
        pages.push({ address, from, status: response.status, problems: [] });
        return;
      }
      const found = new DOMParser().parseFromString(text, 'text/html');
      idsOf.set(address, new Set([...found.querySelectorAll('[id]')].map(({ id }) => id)));
      pages.push({ address, from, status: response.status, problems: problemsOf(found, address) });
      follow(found, address);
    };
    // A few at a time: the site makes the next ones while this page reads.
    while (queue.length > 0) await Promise.all(queue.splice(0, 4).map(visit));
    for (const { from, address, id } of fragments) {
      if (idsOf.get(address)?.has(id) !== false) continue;
      pages.find((one) => one.address === from)?.problems.push(`${address}#${id} leads nowhere`);
    }
    return pages;
  }, mostOfAKind);
}

/** How many sheets of paper the page takes. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
