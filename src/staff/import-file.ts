import Papa from 'papaparse';
import type { Columns } from '../domain/import/columns.ts';
import { knownHeadings } from '../domain/import/table.ts';

/** What an uploaded file is, before anything is known of its content. */

export type FileTrouble =
  | 'empty'
  | 'excel'
  | 'not_text'
  /** A cell begins with a quotation mark that never ends. */
  | 'quotes'
  | 'not_json';

export type FileText = { readonly text: string } | { readonly trouble: FileTrouble };

/** The text of a file in any of the ways that a spreadsheet saves it: UTF-8, UTF-16, Windows-1252, old Mac. */
export function textOfFile(bytes: Uint8Array): FileText {
  const begins = (...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);
  // A workbook is a zip file, an old one a compound file.
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0)) return { trouble: 'excel' };
  const text = bytes.length === 0 ? '' : decoded(bytes);
  if (text.trim() === '') return { trouble: 'empty' };
  return text.includes('\0') || begins(0x25, 0x50, 0x44, 0x46) ? { trouble: 'not_text' } : { text };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Every other byte of a Western text in UTF-16 is 0, whether it says so or not.
  const start = bytes.subarray(0, 200);
  if (start.length > 3 && start.filter((byte, i) => i % 2 === 1 && byte === 0).length > start.length / 3) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const western = new TextDecoder('windows-1252').decode(bytes);
    // What an old Mac writes for å, ä and ö are signs that hardly stand in a Swedish word.
    const isMac = /\p{Ll}[ŒŠš]|[ŒŠš]\p{Ll}/u.test(western) && !/[åäöÅÄÖ]/.test(western);
    return isMac ? new TextDecoder('macintosh').decode(bytes) : western;
  }
}

const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Excel's own line that names the separator; Excel does not show it. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/i;
const ROWS_TO_JUDGE = 10;

export interface Table {
  readonly cells: readonly (readonly string[])[];
  /** Number of the row in which a quotation mark never ends; 0 = none. */
  readonly openQuote: number;
}

/** The cells of a text with separators: that one is meant which gives the most headings that are known. */
export function tableOf(text: string, columns: Columns): Table {
  const body = text.replace(NAMED_SEPARATOR, '');
  const scored = SEPARATORS.map((delimiter) => {
    const first = Papa.parse<string[]>(body, { delimiter, preview: ROWS_TO_JUDGE }).data;
    return { delimiter, score: Math.max(0, ...first.map((cells) => knownHeadings(cells, columns))) };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ';';
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: NAMED_SEPARATOR.exec(text)?.[1] ?? best });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return { cells: data, openQuote: open ? (open.row ?? 0) + 1 : 0 };
}

const SCRIPT = /<script\b[^>]*type\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi;

/** What a feed file holds: JSON, several lines of it, or what stands as JSON-LD in a web page; undefined when it is neither. */
export function documentOf(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (!plain.startsWith('<')) return jsonOf(plain) ?? linesOf(plain);
  const parts = [...plain.matchAll(SCRIPT)]
    .map(([, json = '']) => jsonOf(json.trim()))
    .filter((part) => part !== undefined);
  return parts.length > 0 ? parts : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function linesOf(text: string): unknown {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(jsonOf);
  return lines.length > 1 && !lines.includes(undefined) ? lines : undefined;
}
