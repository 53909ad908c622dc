import { isThing, lastWord, listOf, type Thing } from './feed-things.ts';
import type { CellValue } from './rows.ts';

/** What single properties of an event in a feed say. */

const LONGEST_SUMMARY = 200;

/** What it costs, in whole kronor: the dearest of what is offered. Nothing where the feed does not say it. */
export function priceOf(event: Thing): {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly hasOtherCurrency: boolean;
} {
  if (event['isAccessibleForFree'] === true) {
    return { values: { price_kind: 'free', price_sek: 0 }, hasOtherCurrency: false };
  }
  const offers = [event['offers'], event['offer']].flatMap(listOf).filter(isThing);
  const isInKronor = (offer: Thing) =>
    (offer['priceCurrency'] ?? 'SEK') === 'SEK' || Number(offer['price']) === 0;
  const amounts = offers
    .filter(isInKronor)
    .map((offer) => Number(offer['price'] ?? offer['lowPrice'] ?? Number.NaN))
    .filter((amount) => Number.isInteger(amount) && amount >= 0);
  const hasOtherCurrency = !offers.every(isInKronor);
  if (amounts.length === 0) return { values: {}, hasOtherCurrency };
  const most = Math.max(...amounts);
  return { values: { price_kind: most === 0 ? 'free' : 'paid', price_sek: most }, hasOtherCurrency };
}

/** Whether it takes place; postponed without a new time is cancelled. */
export function statusOf(event: Thing): 'cancelled' | 'planned' {
  const status = event['eventStatus'];
  const word = typeof status === 'string' ? lastWord(status) : '';
  return word === 'EventCancelled' || word === 'EventPostponed' ? 'cancelled' : 'planned';
}

/** The page where one signs up. */
export function linkOf(event: Thing): string {
  const offers = listOf(event['offers']).filter(isThing);
  const found = [...offers.map((offer) => offer['url']), event['url']].find(
    (url) => typeof url === 'string' && /^https?:\/\//.test(url),
  );
  return typeof found === 'string' ? found : '';
}

/** Ages in years, both included; undefined = no bound. */
export function agesOf(event: Thing): readonly [number | undefined, number | undefined] {
  const range = event['ageRange'];
  if (isThing(range)) return [wholeIn(range['minValue']), wholeIn(range['maxValue'])];
  const text = typeof event['typicalAgeRange'] === 'string' ? event['typicalAgeRange'] : '';
  const [, from = '', to = ''] = /^\s*(\d{1,2})\s*(?:[-–+]\s*(\d{1,2})?)?\s*(?:år)?\s*$/.exec(text) ?? [];
  const isOpen = /[-–+]\s*(?:år)?\s*$/.test(text);
  return [wholeIn(from), isOpen ? undefined : wholeIn(to || from)];
}

function wholeIn(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** The first sentence, cut at a word where it is too long for a summary. */
export function firstSentence(text: string): string {
  const [first = ''] = /^[^\n]*?[.!?](?=\s|$)/.exec(text) ?? [text.split('\n')[0] ?? ''];
  if (first.length <= LONGEST_SUMMARY) return first;
  return `${first.slice(0, LONGEST_SUMMARY - 1).replace(/\s+\S*$/, '')}…`;
}
