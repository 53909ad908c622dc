import type { BarSpan, TimeBarModel } from './card-model.ts';

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
/** The fills that are drawn (`StripePattern.astro`); the others are plain, by their class. */
export const PATTERNS: Partial<Readonly<Record<BarSpan['kind'], string>>> = {
  waiting: 'url(#stripes)',
  out: 'url(#steps)',
};
/** A window longer than this many hours is labelled every other hour; where a week shares one axis there is room for more. */
const MOST_HOURLY_LABELS = { card: 6, week: 10 };

type Place = keyof typeof MOST_HOURLY_LABELS;

function position({ from, to }: TimeBarModel, minutes: number): number {
  return Math.min(100, Math.max(0, ((minutes - from) / (to - from)) * 100));
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

function hoursOf({ from, to }: TimeBarModel, place: Place): number[] {
  const step =
    to - from > MOST_HOURLY_LABELS[place] * MINUTES_PER_HOUR ? 2 * MINUTES_PER_HOUR : MINUTES_PER_HOUR;
  const hours: number[] = [];
  for (let minutes = Math.ceil(from / step) * step; minutes <= to; minutes += step) hours.push(minutes);
  return hours;
}

/** 25 hours after midnight the clock shows 1. */
function hourOf(minutes: number): number {
  const hour = minutes / MINUTES_PER_HOUR;
  return hour > HOURS_PER_DAY ? hour - HOURS_PER_DAY : hour;
}

function Span({ bar, span }: { bar: TimeBarModel; span: BarSpan }) {
  const start = position(bar, span.from);
  return (
    <rect
      className={`bar-${span.kind}`}
      x={percent(start)}
      width={percent(position(bar, span.to) - start)}
      y="1"
      height="16"
      rx="8"
      fill={PATTERNS[span.kind]}
    />
  );
}

/** The hours under one or more bars. */
export function TimeAxis({ bar, place = 'card' }: { bar: TimeBarModel; place?: Place }) {
  return (
    <svg className="bar-axis" width="100%" height="20" aria-hidden="true" focusable="false">
      {hoursOf(bar, place).map((minutes) => (
        <text
          key={minutes}
          x={percent(position(bar, minutes))}
          y="1.1em"
          textAnchor={minutes === bar.from ? 'start' : minutes === bar.to ? 'end' : 'middle'}
        >
          {hourOf(minutes)}
        </text>
      ))}
    </svg>
  );
}

/**
 * A stretch of one day: dashed = open, filled = adults there, dotted = adults out, striped = waits for adults, pin = now.
 * Hidden from screen readers: the words beside it say the same.
 */
export function TimeBar({ bar, place = 'card' }: { bar: TimeBarModel; place?: Place }) {
  const showsNow = bar.now !== undefined && bar.now >= bar.from && bar.now <= bar.to;
  const now = showsNow ? percent(position(bar, bar.now ?? 0)) : '';
  return (
    <>
      <svg className="bar" width="100%" height="18" aria-hidden="true" focusable="false">
        {hoursOf(bar, place).map((minutes) => {
          const x = percent(position(bar, minutes));
          return <line key={minutes} className="bar-hour" x1={x} x2={x} y1="-4" y2="22" />;
        })}
        {bar.spans.map((span) => (
          <Span key={`${span.kind}${span.from}`} bar={bar} span={span} />
        ))}
        {showsNow && (
          <>
            <line className="bar-now" x1={now} x2={now} y1="-5" y2="23" />
            <circle className="bar-now-light" cx={now} cy="-5" r="4" />
          </>
        )}
      </svg>
      {place === 'card' && <TimeAxis bar={bar} />}
    </>
  );
}
