/** One session, as far as it opens its place. Instants are epoch milliseconds. */
export interface OpenSpan {
  readonly startsAt: number;
  readonly endsAt: number;
  readonly cancelled: boolean;
  /** Open for whoever comes; otherwise only those who have a place may come. */
  readonly forAll: boolean;
  /** Whether adults may be promised there at the instant that is asked about. */
  readonly hasAdults: boolean;
}

export interface PlaceTimes<Span extends OpenSpan> {
  /** What the site knows of the place, by start: past and cancelled sessions too. */
  readonly spans: readonly Span[];
  /** Whether times are planned there at all, even when none of them has a session just now. */
  readonly isPlanned: boolean;
  /** Whether the calendar closes the place today. */
  readonly isClosedDay: boolean;
}

/**
 * What may be said about a place at one instant. Three answers that are never mixed up:
 * - `open`: something goes on there, for all or for a group; `closesAt` is when what joins on to it has ended too
 * - `closed`: its times are known and this is none of them; `next` is when it opens again, as far as is known
 * - `unknown`: no times are known, which says nothing about the door
 */
export type OpenState<Span extends OpenSpan> =
  | { readonly kind: 'open'; readonly span: Span; readonly closesAt: number }
  | {
      readonly kind: 'closed';
      /** `cancelled`: it would be open now; `closed_day`: the calendar closes the day. */
      readonly why: 'cancelled' | 'closed_day' | 'hours';
      readonly next: Span | undefined;
    }
  | { readonly kind: 'unknown' };

function isOn(span: OpenSpan, now: number): boolean {
  return span.startsAt <= now && now < span.endsAt;
}

/** When the open time has ended that begins with the span: sessions that overlap or touch are one. */
function endOfStretch(span: OpenSpan, planned: readonly OpenSpan[]): number {
  let end = span.endsAt;
  for (const other of planned) {
    if (other.forAll === span.forAll && other.startsAt <= end) end = Math.max(end, other.endsAt);
  }
  return end;
}

/**
 * Whether a place is open at an instant (epoch milliseconds). What is open for all is named before a group in it, and of
 * two that are open at once the one with adults.
 */
export function openState<Span extends OpenSpan>(times: PlaceTimes<Span>, now: number): OpenState<Span> {
  const { spans, isPlanned, isClosedDay } = times;
  const planned = spans.filter((span) => !span.cancelled);
  const ongoing = planned.filter((span) => isOn(span, now));
  const forAll = ongoing.filter((one) => one.forAll);
  const span = forAll.find(({ hasAdults }) => hasAdults) ?? forAll[0] ?? ongoing[0];
  if (span) {
    const closesAt = span.forAll
      ? endOfStretch(
          span,
          planned.filter(({ endsAt }) => endsAt > now),
        )
      : span.endsAt;
    return { kind: 'open', span, closesAt };
  }
  if (spans.length === 0 && !isPlanned && !isClosedDay) return { kind: 'unknown' };
  const coming = planned.filter(({ startsAt }) => startsAt > now);
  const next = coming.find((one) => one.forAll) ?? coming[0];
  if (isClosedDay) return { kind: 'closed', why: 'closed_day', next };
  const isCancelled = spans.some((one) => one.cancelled && isOn(one, now));
  return { kind: 'closed', why: isCancelled ? 'cancelled' : 'hours', next };
}
