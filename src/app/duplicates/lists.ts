/**
 * Which lists of persons a workbook holds: registers of households, lists of who benefits from a
 * support, or both at once.
 */
import { plainKey } from '../../domain/match-key';
import { programmes } from '../../regulations';
import { programmeCodes } from '../../sources/facts/programme-code';
import type { RecognisedTable, TableColumn } from '../../sources/table';

/** A project of the programme by its code, or any other support by the words for it. */
export interface Support {
  /** "DA3.1", or a key of the words. */
  readonly key: string;
  /** "Tiểu dự án 1 – Dự án 3", or the words. */
  readonly label: string;
  readonly code: string | null;
  /** What is given within the project, as a key: "bo sinh san"; absent where no line says it. */
  readonly item?: string;
}

export interface PersonList {
  readonly table: RecognisedTable;
  /** The file that the table is in, where several are looked through. */
  readonly file: string | null;
  /** Lines are the people of a place, so that one person stands there once. */
  readonly roster: boolean;
  /** The column that names each line's support. */
  readonly supportColumn: TableColumn | null;
  /** The support that title or sheet name give to all lines. */
  readonly support: Support | null;
  /** Registers of two moments may both hold a person; "" when the moment is not known. */
  readonly period: string;
}

const BENEFIT_TITLE =
  /\b(?:huong loi|thu huong|duoc ho tro|nhan ho tro|ho tro|duoc huong|tham gia)\b/;
const ATTACHED = /^\(?\s*(?:kem theo|ban hanh kem)/;

/** The lists among the tables of one file. */
export function personLists(
  tables: readonly RecognisedTable[],
  file: string | null = null,
): PersonList[] {
  return tables
    .filter((table) => table.kind === 'household-register')
    .map((table) => {
      const titles = table.titles.filter((title) => !ATTACHED.test(plainKey(title)));
      const named = [...titles, table.grid.sheet];
      const supportColumn = supportColumnOf(table);
      const classified = table.columns.some(
        (column) =>
          column.field !== null &&
          ['classification', 'markPoor', 'markNearPoor'].includes(column.field.id),
      );
      const code = named.flatMap((text) => programmeCodes(text))[0];
      const spoken = named.some((text) => BENEFIT_TITLE.test(plainKey(text)));
      const benefits = spoken || code !== undefined || (supportColumn !== null && !classified);
      return {
        table,
        file,
        roster: !benefits,
        supportColumn: benefits || supportColumn?.field ? supportColumn : null,
        support: !benefits
          ? null
          : code !== undefined
            ? supportOf(code)
            : { key: plainKey(table.grid.sheet), label: table.grid.sheet, code: null },
        period: table.asOf ?? yearIn(named) ?? '',
      };
    });
}

/**
 * Supports named in a cell: each code of the programme, or the text as it stands. In the list of a
 * project the text says what is given: the same gift of another project is another support.
 * @param project the support that title or sheet name give to all lines
 */
export function supportsIn(text: string, project: Support | null): Support[] {
  const codes = programmeCodes(text);
  if (codes.length > 0) return codes.map(supportOf);
  const key = plainKey(text);
  if (key === '' || /^[-–—x]$/.test(key) || key === 'khong') return [];
  return [project?.code ? { ...project, item: key } : { key, label: text, code: null }];
}

function supportOf(code: string): Support {
  const line = programmes()
    .flatMap((programme) => programme.lines)
    .find((item) => item.code === code);
  return { key: code, label: line?.label ?? code, code };
}

function supportColumnOf(table: RecognisedTable): TableColumn | null {
  return (
    table.columns.find((column) => column.field?.id === 'support') ??
    table.columns.find(
      (column) =>
        column.field === null &&
        /\b(?:du an|tieu du an|chinh sach ho tro|noi dung ho tro|ho tro tu)\b/.test(
          plainKey(column.header),
        ),
    ) ??
    null
  );
}

function yearIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const year = /\b(20\d\d)\b(?!\s*[-–]\s*20\d\d)/.exec(text);
    if (year) return year[1]!;
  }
  return null;
}
