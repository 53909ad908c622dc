/** A small reader of iCalendar files by RFC 5545, independent of what writes them. */
export interface CalendarEvent {
  /** Property name → its text, unescaped. Dates and addresses stand as they are. */
  readonly [property: string]: string;
}

export interface CalendarFile {
  readonly properties: Readonly<Record<string, string>>;
  readonly events: readonly CalendarEvent[];
  /** The lines as they stand in the file, folded. */
  readonly lines: readonly string[];
}

const TEXTS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION']);

/** Reads a file; throws when it does not keep the rules of the standard for lines and nesting. */
export function readCalendar(file: string): CalendarFile {
  if (!file.startsWith('BEGIN:VCALENDAR\r\n')) throw new Error('does not begin as a calendar');
  if (!/END:VCALENDAR(\r\n)?$/.test(file)) throw new Error('does not end as a calendar');
  if (/[^\r]\n|\r[^\n]/.test(file)) throw new Error('a line does not end in CRLF');
  const properties: Record<string, string> = {};
  const events: CalendarEvent[] = [];
  const open: string[] = [];
  let current: Record<string, string> = {};
  for (const line of file.replaceAll('\r\n ', '').trimEnd().split('\r\n')) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^;:]*)*):(.*)$/s.exec(line);
    if (!match) throw new Error(`no property: ${line}`);
    const [, name = '', , value = ''] = match;
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') current = {};
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`unexpected END:${value}`);
      if (value === 'VEVENT') events.push(current);
    } else {
      const owner = open.at(-1) === 'VEVENT' ? current : properties;
      if (name in owner) throw new Error(`${name} twice`);
      owner[name] = TEXTS.has(name) ? unescaped(value) : value;
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} has no end`);
  return { properties, events, lines: file.split('\r\n') };
}

function unescaped(text: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replace(/\\([\\,;nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

/** Epoch milliseconds of a UTC time such as "20271031T160000Z"; throws when it is of another form. */
export function utcTime(text: string | undefined): number {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text ?? '');
  if (!match) throw new Error(`no UTC time: ${text}`);
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, ...rest);
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** What clocks in Stockholm show at a UTC time, "2027-10-31 17:00", by Intl. */
export function stockholmClock(text: string | undefined): string {
  return clock.format(utcTime(text));
}
