/** Figures of the paragraphs: as printed, in words, and where each comes from. */
import type { CellRef } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import { numberWords, type NumberWordChoice } from '../../domain/number-words';
import { formatVietnamese } from '../../domain/vietnamese-format';
import { documentWords as words } from '../../text/documents';

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
}

/** Collects the figures in the order in which the text names them. */
export class TextFigures {
  readonly all: TextFigure[] = [];

  constructor(readonly choice: NumberWordChoice) {}

  /** @returns the figure as it is printed */
  add(id: string, value: Decimal, unit: string, cells: readonly CellRef[]): string {
    const text = unit === '%' ? `${formatVietnamese(value)} %` : `${formatVietnamese(value)} ${unit}`;
    this.all.push({ id, value, unit, text, words: `${numberWords(value, this.choice)} ${unit === '%' ? words.percentWords : unit}`, cells });
    return text;
  }
}
