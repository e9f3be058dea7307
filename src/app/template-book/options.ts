/** What is known about the office when a blank workbook is made for it. */

/** How many hamlets are asked for when no names are known. */
export const USUAL_HAMLETS = 10;
export const MOST_HAMLETS = 200;

export interface TemplateOptions {
  readonly year: number;
  /** With or without "xã": "Ba Dinh"; null when nobody has said. */
  readonly commune: string | null;
  /** One for each hamlet; null is a row whose name is typed later. */
  readonly hamlets: readonly (string | null)[];
  /** Settings that are already known, for the sheet «Thông số». */
  readonly settings: ReadonlyMap<string, string>;
}
