import type { PagesResult, ServerFigures } from '../pages.ts';
import type { Figure } from './report.ts';

export function pagesFigures(result: PagesResult): Figure[] {
  const rate = ({ perSecond, median, p99 }: ServerFigures): string =>
    `${perSecond.toFixed(0)}/s, p50 ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;
  const failures = result.bare.failures + result.cached.failures + result.anew.failures;
  return [
    {
      what: 'cached pages : bare Node server',
      value: result.cachedRatio,
      unit: '',
      aim: { atLeast: 0.5 },
      how: `${rate(result.cached)}; bare, the same bytes: ${rate(result.bare)}`,
    },
    {
      what: 'pages rendered anew : bare Node server',
      value: result.anewRatio,
      unit: '',
      aim: { atLeast: 0.07 },
      how: rate(result.anew),
    },
    {
      what: 'page rendered anew, median',
      value: result.anewAlone.median,
      unit: 'ms',
      aim: { below: 10 },
      how: `one visitor; p99 ${result.anewAlone.p99.toFixed(1)} ms`,
    },
    {
      what: 'pages: questions to PocketBase',
      value: result.outgoingRequests,
      unit: '',
      aim: { atMost: 0 },
      how: `${result.paths.length} pages, cached and anew`,
    },
    { what: 'pages: failed requests', value: failures, unit: '', aim: { atMost: 0 }, how: 'all rounds' },
  ];
}
