/** What is known about the office when a blank workbook is made for it. */
export interface TemplateOptions {
  readonly year: number;
  /** Without "xã": "Ba Dinh"; null when nobody has said. */
  readonly commune: string | null;
  /** One for each hamlet; null is a row whose name is typed later. */
  readonly hamlets: readonly (string | null)[];
  /** Settings that are already known, for the sheet «Thông số». */
  readonly settings: ReadonlyMap<string, string>;
}
