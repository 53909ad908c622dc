import { followed } from '#words/follow.ts';
import { around } from '../components/phrase.ts';
import { feedHref } from '../paths.ts';
import type { ListView } from '../search/list-view.ts';
import { phraseNodes } from './phrase-nodes.ts';

/** Brings the box that leads to a calendar (FollowBox.tsx) up to what is searched for now. */
export function showFollowed(form: HTMLFormElement, { name, page }: ListView['followed']): void {
  const part = (which: string) => form.querySelector(`[data-follow=${which}]`);
  const calendar = location.origin + feedHref(page, 'ics');
  part('what')?.replaceChildren(...phraseNodes(around(followed, name)));
  part('address')?.replaceChildren(calendar);
  part('open')?.setAttribute('href', calendar.replace(/^https?:/, 'webcal:'));
  part('copy')?.setAttribute('data-copy', calendar);
  part('rss')?.setAttribute('href', feedHref(page, 'rss'));
}
