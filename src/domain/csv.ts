/** Excel reads a file as UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** What spreadsheets may take for a formula, also in full width and behind space (OWASP, "CSV Injection"). */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A table as Swedish Excel opens it: UTF-8, semicolons, CRLF, every cell in quotes. A cell that a spreadsheet would run as a
 * formula begins with an apostrophe instead: families type what stands there.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('');
}

function cellOf(text: string): string {
  const plain = text.replaceAll('\0', '');
  return `"${(FORMULA.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}
