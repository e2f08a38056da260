import Papa from 'papaparse';

type CsvValue = string | number | undefined;

/** One column of a file. */
export interface CsvColumn<Row> {
  title: string;
  value: (row: Row) => CsvValue;
}

/**
 * What a spreadsheet would take for the beginning of a formula (OWASP, "CSV Injection"). Not the
 * library's own pattern, which lets a formula pass that has a line break in it.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Excel reads UTF-8 as such only behind a byte order mark. */
const byteOrderMark = '\uFEFF';

/** Rows as CSV (RFC 4180), the titles first; what is not known is an empty field. */
export function csvText<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const fields = columns.map(({ title }) => title);
  const data = rows.map((row) => columns.map(({ value }) => value(row) ?? ''));
  return byteOrderMark + Papa.unparse({ fields, data }, { escapeFormulae: formula });
}
