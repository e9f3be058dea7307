/** Figures of paragraphs: as printed, in words, and where each comes from. */
import type { CellRef } from '../domain/address';
import type { Decimal } from '../domain/decimal';
import { numberWords, type NumberWordChoice } from '../domain/number-words';
import { formatVietnamese } from '../domain/vietnamese-format';
import { documentWords as words } from '../text/documents';

/** The cell of a Biểu that prints the same figure. */
export interface InBieu {
  /** "bc-13" */
  readonly form: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface TextFigure {
  /** "funding.central", "target.a1" */
  readonly id: string;
  readonly value: Decimal;
  readonly unit: string;
  /** "871 triệu đồng", "5,57 %" */
  readonly text: string;
  /** "tám trăm bảy mươi mốt triệu đồng" */
  readonly words: string;
  readonly cells: readonly CellRef[];
  /** Where a Biểu of the same period prints it; absent for what no Biểu prints. */
  readonly bieu?: InBieu;
}

export interface FigureLook {
  /** Decimals to print; those that the number has when left out. */
  readonly places?: number;
  readonly bieu?: InBieu;
  /** Without its sign: the sentence says whether it rose or fell. */
  readonly unsigned?: boolean;
}

/** Collects the figures in the order in which the text names them. */
export class TextFigures {
  readonly all: TextFigure[] = [];

  constructor(readonly choice: NumberWordChoice) {}

  /** @returns the figure as it is printed, with its unit */
  add(
    id: string,
    value: Decimal,
    unit: string,
    cells: readonly CellRef[],
    look: FigureLook = {},
  ): string {
    const said = look.unsigned ? value.abs() : value;
    const text = `${formatVietnamese(said, look.places)} ${unit}`;
    this.all.push({
      id,
      value,
      unit,
      text,
      words: `${numberWords(said, this.choice)} ${unit.replace('%', words.percentWords)}`,
      cells,
      ...(look.bieu ? { bieu: look.bieu } : {}),
    });
    return text;
  }
}
