import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { CardModel, TimeBarModel } from '../../../src/components/card-model.ts';
import { CardList } from '../../../src/components/CardList.tsx';
import { Kept } from '../../../src/components/Kept.tsx';
import { SessionCard } from '../../../src/components/SessionCard.tsx';
import { SupervisionLine } from '../../../src/components/SupervisionLine.tsx';
import { TimeBar } from '../../../src/components/TimeBar.tsx';
import { SUPERVISION_LOOKS } from '../../../src/components/supervision-look.ts';

const BAR: TimeBarModel = {
  from: 840,
  to: 1320,
  spans: [{ from: 780, to: 1080, kind: 'waiting' }],
  now: 960,
};
const CARD: CardModel = {
  href: '/tillfallen/1',
  title: 'Innebandy <för alla>',
  category: { name: 'Idrott och rörelse', color: 'sport', icon: 'Lightning' },
  day: 'i dag',
  time: '17',
  timeEnd: '–18.30',
  place: 'Kvarnens sporthall, Jämshög',
  facts: [{ text: 'Gratis' }, { text: '6 platser kvar', strong: true }],
  status: 'planned',
  supervision: { state: 'enough', head: 'Vuxna på plats 16.45–18.45', sub: '3 vuxna, minst 2 behövs' },
  bar: BAR,
};

describe('a drawn card', () => {
  it('links its heading, shows its supervision line last and carries no style attribute', () => {
    const html = renderToStaticMarkup(<SessionCard card={CARD} headingLevel={2} />);
    expect(html).toContain(
      '<h2 class="card-title"><a href="/tillfallen/1">Innebandy &lt;för alla&gt;</a></h2>',
    );
    expect(html.indexOf('class="supervision"')).toBeGreaterThan(html.indexOf('class="bar"'));
    expect(html).toContain('<strong>6 platser kvar</strong>');
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('leaves out what has no time', () => {
    const { bar: _bar, ...rest } = CARD;
    const html = renderToStaticMarkup(<CardList cards={[{ ...rest, day: '', time: '', timeEnd: '' }]} />);
    expect(html).not.toMatch(/card-(day|time|end|bar)/);
  });
});

describe('the supervision line', () => {
  it('has icon and words in every state, and no two states look alike by icon and colour', () => {
    const looks = Object.entries(SUPERVISION_LOOKS).map(([state, { color, icon }]) => {
      const shared = state === 'unconfirmed' || state === 'unknown';
      return shared ? 'info' : `${color} ${icon.paths.join('')}`;
    });
    expect(new Set(looks).size).toBe(looks.length - 1);
  });

  it('becomes a heading where it heads a box', () => {
    const html = renderToStaticMarkup(<SupervisionLine line={CARD.supervision} headingId="adults" />);
    expect(html).toContain('<h2 class="supervision-head" id="adults">');
    expect(html).toContain('<svg');
  });
});

describe('the time bar', () => {
  it('stays inside its window and is hidden from screen readers', () => {
    const html = renderToStaticMarkup(<TimeBar bar={BAR} />);
    expect(html).toContain('<rect class="bar-waiting" x="0%" width="50%"');
    expect(html).toContain('class="bar-now" x1="25%"');
    expect(html.match(/<svg/g)).toHaveLength(html.match(/aria-hidden="true"/g)?.length ?? 0);
  });

  it('shows no pin outside its window', () => {
    expect(renderToStaticMarkup(<TimeBar bar={{ ...BAR, now: 600 }} />)).not.toContain('bar-now');
  });
});

describe('text that must not break', () => {
  it('keeps times, weekday ranges and phone numbers together', () => {
    const html = renderToStaticMarkup(<Kept text="Vuxna 15–20.30, fre–lör 16–23, ring 070-174 06 24 nu" />);
    expect(html.match(/<span class="keep">[^<]*/g)).toEqual([
      '<span class="keep">15–20.30',
      '<span class="keep">fre–lör 16–23',
      '<span class="keep">070-174 06 24',
    ]);
    expect(html.replace(/<[^>]*>/g, '')).toBe('Vuxna 15–20.30, fre–lör 16–23, ring 070-174 06 24 nu');
    const english = renderToStaticMarkup(<Kept text="Adults Mon–Fri 15:00–20:30" />);
    expect(english).toContain('<span class="keep">Mon–Fri 15:00–20:30</span>');
  });
});
