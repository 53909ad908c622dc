import { create, change } from './catalogue.ts';
import type { Json } from './api.ts';
import { inDatabase } from './erasing.ts';
import { hiddenFields, staffVisitor, type StaffVisitor } from './staff-visitor.ts';
import { startWorld, type Page, type World } from './world.ts';

/** A municipality with just an area, a category and an organiser, and a staff member who imports on the site. */
export interface ImportWorld extends World {
  readonly staff: StaffVisitor;
  readonly category: string;
  readonly organiser: string;
  readonly area: string;
  upload(
    source: string,
    content: string | Uint8Array<ArrayBuffer>,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Page>;
  sayYes(preview: Page): Promise<Page>;
  /** Uploads and says yes; the preview's text. */
  importFile(source: string, content: string): Promise<string>;
  undo(): Promise<{ readonly preview: string; readonly done: Page }>;
  items(collection: string, filter?: string): Promise<Json[]>;
  /** The only record that matches. */
  one(collection: string, filter: string): Promise<Json>;
  /** Everything that an import may touch, to see that nothing did. */
  catalogue(): string;
}

/** What a person reads: the page's text without tags. */
export function readable(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/&#34;|&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

const TABLES = ['venues', 'activities', 'schedules', 'sessions', 'areas', 'categories', 'organisers'];

export async function startImportWorld(): Promise<ImportWorld> {
  const world = await startWorld();
  const { pb, site } = world;
  await change(pb.staff, 'site_settings', 'sitesettings001', { offer_hours: 0 });
  const area = (await create(pb.staff, 'areas', { name: 'Jämshög' }))['id'];
  const category = (
    await create(pb.staff, 'categories', { name: 'Häng, spel och fika', icon: 'Armchair', color: 'hangout' })
  )['id'];
  const organiser = (await create(pb.staff, 'organisers', { name: 'Fritid', kind: 'municipality' }))['id'];
  const staff = await staffVisitor(site.url);

  const upload: ImportWorld['upload'] = (source, content, fields = {}, headers = {}) => {
    const form = new FormData();
    form.set('innehall', source);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('fil', new File([content], 'lista.csv', { type: 'text/csv' }));
    return world.page('/personal/import', {
      method: 'POST',
      body: form,
      headers: { Origin: site.url, Cookie: staff.cookie, ...headers },
    });
  };
  const sayYes = (preview: Page) =>
    staff.post('/personal/import', { ...hiddenFields(preview.html), steg: 'gor' });
  const items = async (collection: string, filter = ''): Promise<Json[]> => {
    const query = `perPage=500&sort=created&filter=${encodeURIComponent(filter)}`;
    return [...(await pb.staff.get(`/api/collections/${collection}/records?${query}`)).body['items']];
  };
  return {
    ...world,
    staff,
    area,
    category,
    organiser,
    upload,
    sayYes,
    items,
    async importFile(source, content) {
      const preview = await upload(source, content);
      const done = await sayYes(preview);
      if (done.status !== 303) throw new Error(readable(preview.html).slice(0, 3000));
      return readable(preview.html);
    },
    async undo() {
      const preview = await staff.page('/personal/import/angra');
      const done = await staff.post('/personal/import/angra', hiddenFields(preview.html));
      return { preview: readable(preview.html), done };
    },
    async one(collection, filter) {
      const found = await items(collection, filter);
      if (found.length !== 1 || !found[0]) throw new Error(`${collection} ${filter}: ${found.length}`);
      return found[0];
    },
    catalogue: () =>
      inDatabase(pb, (database) =>
        JSON.stringify(TABLES.map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY id`).all())),
      ),
  };
}
