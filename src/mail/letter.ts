import type { ContentLanguage } from '../directory/model.ts';
import type { CalendarAttachment } from './calendar.ts';

/** A part of a letter, drawn as plain text and as HTML. Texts are plain and may hold anything that somebody typed. */
export type LetterPart =
  /** `lang` where it is not the letter's. */
  | { readonly kind: 'text'; readonly text: string; readonly lang?: ContentLanguage }
  /** A heading over what follows, where a letter is about several things. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** `href` is empty where staff read the text: the address is the family's own. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** What a template makes: everything but whom it goes to. */
export interface LetterContent {
  /** Tells what it is about; never the name of a child. */
  readonly subject: string;
  readonly title: string;
  readonly parts: readonly LetterPart[];
  /** Who writes, a line each. */
  readonly signature: readonly string[];
  readonly language: ContentLanguage;
  readonly files: readonly CalendarAttachment[];
}

export interface Letter extends LetterContent {
  readonly to: string;
  /** Empty = answers go to the sender. */
  readonly replyTo: string;
}

/** Words for an address that is not shown. */
const HIDDEN_LINK = '(länken finns bara i familjens mejl)';

/** The letter as plain text. */
export function textOf({ title, parts, signature }: LetterContent): string {
  return `${[oneLine(title), ...parts.map(partAsText), signature.map(oneLine).join('\n')].join('\n\n')}\n`;
}

function partAsText(part: LetterPart): string {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return oneLine(part.text);
    case 'facts':
      return part.rows.map(([label, value]) => `${label}: ${oneLine(value)}`).join('\n');
    case 'link':
      return `${oneLine(part.text)}:\n${part.href || HIDDEN_LINK}`;
  }
}

const FONT = "font-family:Arial,'Helvetica Neue',sans-serif";
const PARAGRAPH = 'margin:0 0 16px';

/**
 * The letter as a small HTML page: real headings, the reader's own colours where they are dark, links that say where
 * they lead, and nothing that is fetched from anywhere.
 */
export function htmlOf({ subject, title, parts, signature, language }: LetterContent): string {
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title></head>`,
    `<body style="margin:0;padding:24px;${FONT};font-size:17px;line-height:1.5">`,
    '<div style="max-width:560px;margin:0 auto">',
    `<h1 style="font-size:24px;line-height:1.25;margin:0 0 16px">${escaped(title)}</h1>`,
    ...parts.map((part) => partAsHtml(part, language)),
    `<p style="margin:24px 0 0">${signature.map(escaped).join('<br>')}</p>`,
    '</div></body></html>',
    '',
  ].join('\r\n');
}

function partAsHtml(part: LetterPart, language: ContentLanguage): string {
  switch (part.kind) {
    case 'text': {
      const lang = part.lang && part.lang !== language ? ` lang="${part.lang}"` : '';
      return `<p${lang} style="${PARAGRAPH}">${escaped(part.text)}</p>`;
    }
    case 'heading':
      return `<h2 style="font-size:19px;line-height:1.3;margin:24px 0 8px">${escaped(part.text)}</h2>`;
    case 'facts': {
      const rows = part.rows.map(([label, value]) => `<strong>${escaped(label)}:</strong> ${escaped(value)}`);
      return `<p style="${PARAGRAPH}">${rows.join('<br>')}</p>`;
    }
    case 'link':
      if (part.href === '') return `<p style="${PARAGRAPH}">${escaped(part.text)}: ${HIDDEN_LINK}</p>`;
      return `<p style="${PARAGRAPH}"><a href="${escaped(part.href)}" style="display:inline-block;padding:8px 0;font-weight:bold">${escaped(part.text)}</a></p>`;
  }
}

/** Text that somebody typed cannot begin a line, and so no header and no paragraph of its own. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
