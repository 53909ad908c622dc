import type { Column } from '../../domain/import/columns.ts';

/** Columns and words of choices that several kinds have. */

export const YES_NO_UNKNOWN = {
  yes: ['ja', 'x', 'j', 'yes'],
  no: ['nej', 'n', 'no'],
  unknown: ['vet inte', 'okänt', 'unknown', '?'],
};
export const PHOTO_RULE = {
  none: ['inga bilder', 'ingen fotar', 'nej', 'none'],
  ask_first: ['fråga först', 'fråga innan', 'ask first'],
  with_consent: ['med samtycke', 'bara med vårdnadshavarens ja', 'samtycke', 'with consent'],
};
export const STATUS = {
  draft: ['utkast', 'draft'],
  published: ['publicerad', 'publicerat', 'publicera', 'published'],
  archived: ['arkiverad', 'arkiverat', 'arkiv', 'archived'],
};

export const key: Column = {
  heading: 'Nyckel',
  also: ['id', 'eget id', 'vårt id', 'objekt id', 'objektnummer', 'nummer', 'key', 'identifier'],
  fields: ['import_key'],
  reader: 'key',
  help: 'Ert eget id. Samma nyckel nästa gång ändrar posten i stället för att göra en ny. Kan utelämnas.',
};
export const slug: Column = {
  heading: 'Webbadress',
  also: ['slug', 'adress på webben'],
  fields: ['slug'],
  reader: 'slug',
  help: 'Namnet i sidans adress: a–z, 0–9 och bindestreck. Tomt = görs av namnet.',
};
export const status = (help: string): Column => ({
  heading: 'Status',
  also: ['publicering'],
  fields: ['status'],
  reader: 'choice',
  choices: STATUS,
  forNew: 'draft',
  help,
});
export const text = (
  heading: string,
  field: string,
  also: readonly string[],
  help: string,
  example = '',
): Column => ({
  heading,
  also,
  fields: [field],
  reader: 'text',
  help,
  ...(example !== '' && { example }),
});
export const confirmed: Column = {
  heading: 'Bekräftat',
  also: ['senast bekräftat', 'kontrollerat', 'uppgifterna bekräftade'],
  fields: ['supervision_confirmed_on'],
  reader: 'date',
  help: 'Dagen då ni senast gick igenom uppgifterna om vuxna och trygghet.',
};
export const phone = (example: string): Column => ({
  heading: 'Telefon',
  also: ['telefonnummer', 'tel', 'tfn', 'phone'],
  fields: ['phone'],
  reader: 'phone',
  help: 'Numret som någon svarar på när det är öppet. Aldrig ett privat nummer.',
  example,
});
