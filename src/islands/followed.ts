import { followed } from '#words/follow.ts';
import { around, runsOf, type Run } from '../components/phrase.ts';
import { feedHref } from '../paths.ts';
import type { ListView } from '../search/list-view.ts';

function nodeOf({ text, lang }: Run): string | HTMLElement {
  return lang ? Object.assign(document.createElement('span'), { lang, textContent: text }) : text;
}

/** Brings the box that leads to a calendar (FollowBox.tsx) up to what is searched for now. */
export function showFollowed(form: HTMLFormElement, { name, page }: ListView['followed']): void {
  const part = (which: string) => form.querySelector(`[data-follow=${which}]`);
  const calendar = location.origin + feedHref(page, 'ics');
  part('what')?.replaceChildren(...runsOf(around(followed, name)).map(nodeOf));
  part('address')?.replaceChildren(calendar);
  part('open')?.setAttribute('href', calendar.replace(/^https?:/, 'webcal:'));
  part('copy')?.setAttribute('data-copy', calendar);
  part('rss')?.setAttribute('href', feedHref(page, 'rss'));
}
