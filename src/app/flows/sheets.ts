/**
 * The sheets that were asked for: the two forms of flows, each household's move by name, and the
 * pairs to decide.
 */
import type { Said } from '../../domain/language';
import { SheetBuilder } from '../../report/builder';
import { gradeWord, linkWords } from '../../text/links';
import { flowWords as words } from '../../text/flows';
import { reportWords } from '../../text/report';
import type { SheetPlan } from '../../workbook/plan';
import { makeBieu, type MakeOptions } from '../make-bieu';
import { FONT, landscape, LOOKS } from '../merge/page';
import type { Survey } from '../survey';
import type { Flows, Move } from './index';
import type { ReadHousehold } from './read';

export interface FlowSheets {
  readonly plans: readonly SheetPlan[];
  /** Forms that a stop keeps from being made. */
  readonly notMade: readonly { readonly form: string; readonly why: Said }[];
}

/** @param after this year's workbook as it was looked at */
export function flowSheets(
  flows: Flows,
  after: Survey,
  labels: readonly [string, string],
  options: Omit<MakeOptions, 'forms'> = {},
): FlowSheets {
  const { made, notMade } = makeBieu(
    { ...after, facts: flows.facts, findings: flows.findings },
    { ...options, forms: ['bc-02', 'bc-03'], standAlone: true },
  );
  return {
    plans: [
      ...made.map(({ rendered }) => rendered.plan),
      listSheet(flows, labels),
      ...(flows.doubts.length > 0 ? [openSheet(flows)] : []),
    ],
    notMade: notMade.map(({ form, why }) => ({ form: form.form, why })),
  };
}

type Content = string | number | null;

function listSheet(flows: Flows, labels: readonly [string, string]): SheetPlan {
  const order = (move: Move): string =>
    (move.now === null ? flows.old.households[move.old!]! : flows.now.households[move.now]!).place
      .name;
  const moves = flows.moves
    .filter((move) => move.kind !== 'stays')
    .sort((a, b) => order(a).localeCompare(order(b), 'vi') || a.kind.localeCompare(b.kind));
  const rows = moves.map((move): Content[] => {
    const [before, after] = [
      move.old === null ? null : flows.old.households[move.old]!,
      move.now === null ? null : flows.now.households[move.now]!,
    ];
    return [
      either(before?.place.name, after?.place.name),
      before?.headName ?? null,
      after?.headName ?? null,
      words.className(before?.group ?? null),
      words.className(after?.group ?? null),
      words.move(move.kind, move.from, move.to, move.unknown),
      why(move),
      move.kind === 'unknown' ? '' : gradeWord(move.grade),
      either(number(before), number(after)),
      either(cellOf(before), cellOf(after)),
    ];
  });
  return sheet(
    flows,
    words.listName,
    words.listTitle(flows.now.year),
    words.listUnder(...labels),
    words.listColumns,
    [5, 16, 22, 22, 12, 12, 14, 24, 9, 8, 20],
    rows,
  );
}

function openSheet(flows: Flows): SheetPlan {
  const rows = flows.doubts.map((link): Content[] => {
    const [before, after] = [flows.old.households[link.old]!, flows.now.households[link.now]!];
    return [
      either(before.place.name, after.place.name),
      before.headName,
      after.headName,
      linkWords(link.reason),
      either(cellOf(before), cellOf(after)),
    ];
  });
  return sheet(
    flows,
    words.openName,
    words.openTitle,
    '',
    words.openColumns,
    [5, 16, 24, 24, 36, 30],
    rows,
  );
}

function why(move: Move): string {
  return [move.link ? linkWords(move.link.reason) : '', words.by(move.by)]
    .filter((text, index) => text !== '' && !(index === 1 && move.kind === 'unknown'))
    .join('; ');
}

/** "A", or "A → B" where the two years differ. */
function either(
  before: string | null | undefined,
  after: string | null | undefined,
): string | null {
  return before && after && before !== after ? `${before} → ${after}` : (after ?? before ?? null);
}

function number(household: ReadHousehold | null): string | null {
  return household?.people?.toString() ?? null;
}

function cellOf(household: ReadHousehold | null): string | null {
  return household ? `${household.cell.sheet}!${household.cell.cell}` : null;
}

function sheet(
  flows: Flows,
  name: string,
  title: string,
  under: string,
  header: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly Content[])[],
): SheetPlan {
  const builder = new SheetBuilder();
  const last = header.length - 1;
  const illustrative = flows.facts.illustrative;
  builder.span({ top: 0, bottom: 0, left: 0, right: last }, title, LOOKS.title);
  builder.span(
    { top: 1, bottom: 1, left: 0, right: last },
    [under, words.privacy, illustrative ? `(${reportWords.illustrative})` : '']
      .filter((text) => text !== '')
      .join(' '),
    LOOKS.under,
  );
  header.forEach((text, column) => builder.put(3, column, text, LOOKS.head));
  builder.rowHeights.set(3, 36);
  rows.forEach((row, index) => {
    const at = 4 + index;
    builder.put(at, 0, index + 1, LOOKS.nth);
    row.forEach((value, nth) =>
      builder.put(at, nth + 1, value, typeof value === 'number' ? LOOKS.count : LOOKS.text),
    );
    const lines = Math.max(
      1,
      ...row.map((value, nth) => Math.ceil((String(value ?? '').length / widths[nth + 1]!) * 1.15)),
    );
    builder.rowHeights.set(at, 16 * lines);
  });
  return {
    name,
    font: FONT,
    styles: builder.styles,
    columnWidths: widths,
    rowHeights: builder.rowHeights,
    cells: builder.planCells(),
    merges: builder.merges,
    page: landscape(4 + Math.max(1, rows.length), header.length, [3, 3], illustrative),
    freeze: { rows: 4, columns: 0 },
    tag: { form: 'bien-dong', version: '1', period: '', fingerprint: '' },
  };
}
