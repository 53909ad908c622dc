import { IMPORT_KINDS } from '../../src/domain/import/rows.ts';
import { IMPORT_COLUMNS } from '../../src/i18n/sv/import-columns.ts';
import { KIND_TITLES, SOURCES } from '../../src/i18n/sv/staff-import.ts';

const BEGIN = '<!-- kolumner -->';
const END = '<!-- slut på kolumner -->';

/** The guide with the tables that the columns give. */
export function withTables(guide: string): string {
  const [before = ''] = guide.split(BEGIN);
  const [, after = ''] = guide.split(END);
  return `${before}${BEGIN}\n\n${tables()}\n\n${END}${after}`;
}

function tables(): string {
  return IMPORT_KINDS.map((kind) => {
    const rows = IMPORT_COLUMNS[kind].map(({ heading, also, help, required }) =>
      [`${heading}${required ? ' \\*' : ''}`, help, also.slice(0, 5).join(', ')].map((cell) =>
        cell.replaceAll('|', '\\|'),
      ),
    );
    const lines = [['Kolumn', 'Skriv så här', 'Andra rubriker som fungerar'], ['---', '---', '---'], ...rows];
    return `### ${KIND_TITLES[kind]}\n\n${SOURCES[kind].hint}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
  }).join('\n\n');
}
