/** Rules of medborgarlöften and of the follow-ups that say how they go. */
import { promiseNoteProblems, promiseProblems } from '../../../src/domain/checks/promise.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { slugProblems } from './catalogue-checks.ts';
import { today } from './clock.ts';
import { publicTextsOf } from './public-texts.ts';
import { findRecords } from './read.ts';
import { refuseProblems } from './refuse.ts';

export function checkPromise(e: core.RecordEvent): void {
  const record = e.record;
  if (!record) return;
  const text = (field: string) => record.getString(field);
  if (text('slug') === '') record.set('slug', freeSlug(e.app, record));
  refuseProblems({
    ...slugProblems(e.app, record, 'title'),
    ...promiseProblems({ from_date: text('from_date'), to_date: text('to_date') }),
    ...publicTextsOf(e.app, record, ['title', 'text', 'for_whom', 'outcome']),
  });
}

export function checkPromiseNote(e: core.RecordEvent): void {
  if (!e.record) return;
  refuseProblems({
    ...promiseNoteProblems({ noted_on: e.record.getString('noted_on') }, today()),
    ...publicTextsOf(e.app, e.record, ['text']),
  });
}

/** Shorter than a slug may be, so that a year and a number have room. */
const LONGEST_OF_TITLE = 70;

/** The title, then the title and the first year: the same promise is often made anew from year to year. */
function freeSlug(app: core.App, record: core.Record): string {
  const ofTitle = slugOf(record.getString('title'));
  if (ofTitle === '') return '';
  const short = ofTitle.slice(0, LONGEST_OF_TITLE).replace(/-+$/, '');
  const ofYear = `${short}-${slugOf(record.getString('from_date').slice(0, 4)) || '2'}`;
  const isTaken = (slug: string) =>
    findRecords(app, 'promises', 'slug = {:slug} && id != {:id}', { slug, id: record.id }).length > 0;
  let slug = ofTitle;
  for (let number = 1; isTaken(slug); number += 1) slug = number === 1 ? ofYear : `${ofYear}-${number}`;
  return slug;
}
