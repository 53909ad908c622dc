import { describe, expect, it } from 'vitest';
import { openState, type OpenSpan, type OpenState, type PlaceTimes } from '../../../src/domain/open-state.ts';

interface Named extends OpenSpan {
  readonly name: string;
}

/** Hours of one day as instants; "15–20" is open for all, "15–20 group" is not, "15–20 cancelled" does not take place. */
function span(text: string): Named {
  const [, from, to, mark] = /^(\d+)–(\d+)(?: (\w+))?$/.exec(text) ?? [];
  return {
    name: text,
    startsAt: Number(from),
    endsAt: Number(to),
    cancelled: mark === 'cancelled',
    forAll: mark !== 'group',
    hasAdults: mark === 'staffed',
  };
}

function place(spans: readonly string[], more: Partial<PlaceTimes<Named>> = {}): PlaceTimes<Named> {
  return { spans: spans.map(span), isPlanned: spans.length > 0, isClosedDay: false, ...more };
}

/** "open 15–20 until 20", "closed (hours), next 15–20", "unknown". */
function words(state: OpenState<Named>): string {
  if (state.kind === 'unknown') return 'unknown';
  if (state.kind === 'open') return `open ${state.span.name} until ${state.closesAt}`;
  return `closed (${state.why}), next ${state.next?.name ?? 'none'}`;
}

const PLANNED = { isPlanned: true };
const CLOSED = { isClosedDay: true };
const cases: [string, PlaceTimes<Named>, number, string][] = [
  [
    'the one with adults of two at once',
    place(['14–21', '15–20 staffed']),
    16,
    'open 15–20 staffed until 21',
  ],
  ['nothing is known of the place', place([]), 16, 'unknown'],
  ['times are planned, but none is coming', place([], PLANNED), 16, 'closed (hours), next none'],
  [
    'the calendar closes a place of which nothing else is known',
    place([], CLOSED),
    16,
    'closed (closed_day), next none',
  ],
  ['before it opens', place(['15–20']), 14, 'closed (hours), next 15–20'],
  ['as it opens', place(['15–20']), 15, 'open 15–20 until 20'],
  ['the last moment', place(['15–20']), 19.99, 'open 15–20 until 20'],
  ['as it closes', place(['15–20']), 20, 'closed (hours), next none'],
  ['closed now, and again later', place(['10–12', '15–20']), 13, 'closed (hours), next 15–20'],
  ['what touches is one open time', place(['15–17', '17–20']), 16, 'open 15–17 until 20'],
  ['what overlaps is one open time', place(['15–18', '17–20', '20–21']), 16, 'open 15–18 until 21'],
  ['a gap ends it', place(['15–17', '18–20']), 16, 'open 15–17 until 17'],
  ['a longer one that began before', place(['12–22', '15–17']), 16, 'open 12–22 until 22'],
  ['a cancelled one prolongs nothing', place(['15–17', '17–20 cancelled']), 16, 'open 15–17 until 17'],
  ['a group prolongs no open house', place(['15–17', '17–20 group']), 16, 'open 15–17 until 17'],
  ['cancelled now', place(['15–20 cancelled', '40–44']), 16, 'closed (cancelled), next 40–44'],
  ['cancelled later today', place(['18–20 cancelled', '40–44']), 16, 'closed (hours), next 40–44'],
  ['one cancelled, another open', place(['15–20 cancelled', '15–18']), 16, 'open 15–18 until 18'],
  ['the calendar closes the day', place(['40–44'], CLOSED), 16, 'closed (closed_day), next 40–44'],
  ['what staff keep on a closed day takes place', place(['15–20'], CLOSED), 16, 'open 15–20 until 20'],
  ['a group only', place(['15–17 group']), 16, 'open 15–17 group until 17'],
  ['the open house before the group', place(['14–17 group', '15–20']), 16, 'open 15–20 until 20'],
  [
    'the open house is next, not the group before it',
    place(['17–18 group', '18–20']),
    16,
    'closed (hours), next 18–20',
  ],
  ['only groups come', place(['17–18 group', '18–20 group']), 16, 'closed (hours), next 17–18 group'],
  ['everything is past', place(['1–2', '3–4']), 16, 'closed (hours), next none'],
];

describe('open, closed or unknown', () => {
  it.each(cases)('%s', (_name, times, now, expected) => {
    expect(words(openState(times, now))).toBe(expected);
  });
});
