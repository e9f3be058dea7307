/** The looks of one cell, as a browser can draw them. */

export type Side = 'left' | 'right' | 'top' | 'bottom';

export interface ViewStyle {
  readonly font: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees against the clock, -90 to 90; 255 for letters one above the other. */
  readonly rotation: number;
  /** Lines as CSS writes them: "1px solid #000000". */
  readonly borders: Readonly<Partial<Record<Side, string>>>;
  readonly format: string | null;
}

export const PLAIN: ViewStyle = {
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  borders: {},
  format: null,
};
