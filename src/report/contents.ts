/**
 * What stands in each cell of the body: value, formula, number format, and the text that a reader
 * sees.
 */
import { areaToA1, toA1, type CellRef } from '../domain/address';
import { smallWhole, type Decimal } from '../domain/decimal';
import type { Comparison } from '../domain/facts';
import { judgeTarget } from '../domain/targets';
import { formatVietnamese } from '../domain/vietnamese-format';
import type { TemplateColumn } from '../templates';
import { verdictWords } from '../text/verdicts';
import type { FormColumn } from './columns';
import { MOST_TRIED_ROWS } from './fit';
import { decimalsOf, numberFormat, targetFormat, targetText } from './formats';
import type { Layout } from './layout';
import { verdictFormula } from './native';
import type { PrintedRow } from './printed';
import type { Resolved, Resolver } from './resolve';
import type { RenderOptions, SourceValue } from './types';

/** Of so many whole numbers the content is kept for each column. */
const MOST_SMALL = 1000;

/** How a form marks a row. */
export const MARK = 'x';

export interface Content {
  readonly value: string | number | null;
  readonly formula?: string;
  readonly format: string;
  /** As printed, for measuring. */
  readonly shown: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
}

export class Contents {
  /** Decimals by column: a column shows as many as its most exact amount has. */
  private readonly decimals: ReadonlyMap<string, number>;
  /** Small whole numbers by column: lines of a long list show the same ones over and over. */
  private readonly smalls = new Map<TemplateColumn, Content[]>();
  /** What was asked for, of a form that is laid out several times. */
  private readonly kept: Map<PrintedRow, Map<TemplateColumn, Content>> | null;

  constructor(
    private readonly layout: Layout,
    rows: readonly PrintedRow[],
    private readonly resolver: Resolver,
    private readonly options: RenderOptions,
  ) {
    this.kept = rows.length > MOST_TRIED_ROWS ? null : new Map(rows.map((row) => [row, new Map()]));
    this.decimals = new Map(
      layout.columns.map((column) => {
        const values = rows
          .map((row) => (isAmount(column) ? resolver.figure(row, column.key).value : null))
          .filter((value) => value !== null);
        return [column.key, values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0)];
      }),
    );
  }

  of(row: PrintedRow, column: TemplateColumn): Content {
    const kept = this.kept?.get(row);
    const content = kept?.get(column) ?? this.made(row, column);
    kept?.set(column, content);
    return content;
  }

  private made(row: PrintedRow, column: TemplateColumn): Content {
    switch (column.kind) {
      case 'ordinal':
        return text(row.ordinal, 'center');
      case 'text':
      case 'note':
        return this.text(row, column);
      case 'verdict':
        return this.verdict(row, column);
      case 'target':
        return this.target(row, column);
      case 'mark':
        return this.mark(row, column);
      default:
        return this.figure(row, column);
    }
  }

  private text(row: PrintedRow, column: TemplateColumn): Content {
    return text(textOf(row.values[column.source ?? '']), column.align ?? 'left');
  }

  private figure(row: PrintedRow, column: TemplateColumn): Content {
    if (row.kind === 'heading')
      return {
        value: null,
        format: numberFormat(0, this.layout.template.zero),
        shown: '',
        align: 'right',
        wrap: false,
      };
    const resolved = this.resolver.figure(row, column.key);
    const small = resolved.value && !resolved.formula ? smallWhole(resolved.value) : null;
    if (small === null || small >= MOST_SMALL) return this.figureOf(row, column, resolved);
    let known = this.smalls.get(column);
    if (!known) this.smalls.set(column, (known = []));
    return (known[small] ??= this.figureOf(row, column, resolved));
  }

  private figureOf(row: PrintedRow, column: TemplateColumn, resolved: Resolved): Content {
    const { zero } = this.layout.template;
    const decimals = this.decimalsFor(row, column, resolved);
    return {
      ...valueOf(resolved),
      format: numberFormat(decimals, zero),
      align: column.align ?? 'right',
      wrap: false,
      shown: resolved.value ? formatVietnamese(resolved.value, decimals) : '',
    };
  }

  /**
   * A total counts the marks between its first and its last row: headings between them have none.
   */
  private mark(row: PrintedRow, column: TemplateColumn): Content {
    if (row.kind !== 'total') {
      const shown = textOf(row.values[column.source ?? '']);
      return shown === '' ? NO_MARK : shown === MARK ? MARKED : unbroken(shown);
    }
    const marked = row.leaves.filter((leaf) => textOf(leaf.values[column.source ?? '']) === MARK);
    const [top, bottom] = row.leaves.reduce(
      ([least, most], { at }) => [Math.min(least, at), Math.max(most, at)],
      [Infinity, -Infinity],
    );
    const index = this.layout.columns.findIndex((item) => item.key === column.key);
    const count = {
      value: marked.length,
      format: numberFormat(0, 'zero'),
      shown: String(marked.length),
      align: 'center' as const,
      wrap: false,
    };
    if (row.leaves.length === 0) return count;
    const area = areaToA1({ top, bottom, left: index, right: index });
    return { ...count, formula: `=COUNTIF(${area},"${MARK}")` };
  }

  private decimalsFor(row: PrintedRow, column: TemplateColumn, resolved: Resolved): number {
    if (column.kind === 'rate' || column.kind === 'points') return column.places ?? 2;
    // Rows of different units share a column: each shows the decimals that it has.
    if (column.kind === 'number') {
      const own = resolved.value ? decimalsOf(resolved.value) : 0;
      return own > 0 && textOf(row.values.unit).includes('%') ? Math.max(2, own) : own;
    }
    return this.decimals.get(column.key) ?? 0;
  }

  private target(row: PrintedRow, column: TemplateColumn): Content {
    const source = row.values[column.source ?? ''];
    const align = column.align ?? 'center';
    if (row.kind === 'heading') return text('', align);
    // An open target is dots, as in a form that is filled in by hand.
    if (!source || !('figure' in source))
      return text(textOf(source) || this.layout.template.open, align);
    const { figure, comparison = '' } = source;
    return {
      value: figure.value.toNumber(),
      format: targetFormat(comparison, decimalsOf(figure.value)),
      shown: targetText(figure.value, comparison),
      align,
      wrap: false,
    };
  }

  private verdict(row: PrintedRow, column: TemplateColumn): Content {
    const rule = column.verdict;
    const targetColumn = this.column(rule?.target);
    const source = targetColumn ? row.values[targetColumn.source ?? ''] : null;
    if (!rule || row.kind === 'heading' || !source || !('figure' in source) || !source.comparison)
      return text('', 'center');
    const comparison = source.comparison as Comparison;
    const judged = this.judged(row, column)!;
    const actual = this.resolver.figure(row, judged.key);
    const tolerance = this.options.tolerancePercent ?? 10;
    const word = actual.value
      ? verdictWords[judgeTarget(actual.value, source.figure.value, comparison, tolerance)]
      : '';
    return {
      value: word,
      shown: word || verdictWords.missed,
      format: 'General',
      align: 'center',
      wrap: false,
      formula: verdictFormula(
        this.address(row, judged),
        this.address(row, targetColumn!),
        comparison,
        tolerance,
        verdictWords,
      ),
    };
  }

  /** The cells of the workbook behind what {@link of} gives. */
  cells(row: PrintedRow, column: TemplateColumn): readonly CellRef[] {
    const source = row.values[column.source ?? ''];
    switch (column.kind) {
      case 'ordinal':
      case 'note':
        return NO_CELLS;
      case 'mark':
      case 'text':
        return source && 'cells' in source && (column.kind === 'text' || row.kind !== 'total')
          ? source.cells
          : NO_CELLS;
      case 'target':
        return row.kind !== 'heading' && source && 'figure' in source
          ? source.figure.cells
          : NO_CELLS;
      case 'verdict':
        return this.behindVerdict(row, column);
      default:
        return row.kind === 'heading' ? NO_CELLS : this.resolver.figure(row, column.key).cells;
    }
  }

  private behindVerdict(row: PrintedRow, column: TemplateColumn): readonly CellRef[] {
    const target = row.values[this.column(column.verdict?.target)?.source ?? ''];
    const judged = this.judged(row, column);
    if (!this.of(row, column).formula || !judged || !target || !('figure' in target))
      return NO_CELLS;
    const actual = this.resolver.figure(row, judged.key);
    return actual.value ? [...actual.cells, ...target.figure.cells] : NO_CELLS;
  }

  /** The column whose figure is held against the target. */
  private judged(row: PrintedRow, { verdict }: TemplateColumn): FormColumn | undefined {
    return this.column(textOf(row.values.unit).includes('%') ? verdict?.percent : verdict?.other);
  }

  private column(key: string | undefined): FormColumn | undefined {
    return this.layout.columns.find((item) => item.key === key);
  }

  private address(row: PrintedRow, column: FormColumn): string {
    return toA1(row.at, this.layout.columns.indexOf(column));
  }
}

export function textOf(source: SourceValue | null | undefined): string {
  return source && 'text' in source ? source.text : '';
}

/** A formula without a result shows an empty text, a blank without a formula is an empty cell. */
export function valueOf(resolved: Resolved): { value: string | number | null; formula?: string } {
  if (resolved.value)
    return {
      value: numberOf(resolved.value),
      ...(resolved.formula ? { formula: resolved.formula } : {}),
    };
  return resolved.formula ? { value: '', formula: resolved.formula } : { value: null };
}

function numberOf(value: Decimal): number {
  return value.toNumber();
}

function isAmount(column: TemplateColumn): boolean {
  return column.kind === 'money' || column.kind === 'count';
}

function text(value: string, align: Content['align']): Content {
  return {
    value: value === '' ? null : value,
    format: '@',
    shown: value,
    align,
    wrap: true,
  };
}

function unbroken(value: string): Content {
  return { ...text(value, 'center'), wrap: false };
}

/** Of a list of households nearly all cells are one of these. */
const NO_MARK = unbroken('');
const MARKED = unbroken(MARK);
const NO_CELLS: readonly CellRef[] = [];
