/**
 * A kind of list that an office keeps beside the review's own register and summary, such as gifts
 * or loans. Each kind is one folder with one data file; a new folder is a new kind.
 */
export interface ListKind {
  /** Name of its folder: "gifts". */
  readonly id: string;
  /** What the officer reads: "danh sách nhận quà, cứu trợ". */
  readonly label: string;
  /** Whether the list serves the programme; false for prices, assets, staff and the like. */
  readonly programme: boolean;
  /**
   * It names some households of the review again, such as the newly poor, and never all of them.
   */
  readonly part?: boolean;
  /** Its lines are persons. */
  readonly persons?: boolean;
  /** Words of titles and sheet names, as regular expressions over accented lower-case text. */
  readonly titles: readonly string[];
  /** Words that look like one of `titles` and mean something else. */
  readonly notTitles?: readonly string[];
  /** Whole header texts of columns that only such a list has. */
  readonly columns: readonly string[];
}
