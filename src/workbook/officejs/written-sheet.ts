/** A sheet while it is written: what is set on one area is set on one object. */
import { areaToA1, type Area } from '../../domain/address';

export class WrittenSheet {
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly object: Excel.Worksheet) {}

  /**
   * For the request that is being filled. Excel is not asked to remember the range, which would be
   * three actions and an answer more.
   */
  range(area: Area): Excel.Range {
    return this.at(areaToA1(area));
  }

  /** @param address of one area or, with commas, of several: those take looks and sizes */
  format(address: string): Excel.RangeFormat {
    return address.includes(',')
      ? this.object.getRanges(address).untrack().format
      : this.at(address).format;
  }

  /** To be called before each request: its ranges are unknown to the one before. */
  forgetRanges(): void {
    this.ranges.clear();
  }

  private at(address: string): Excel.Range {
    let range = this.ranges.get(address);
    if (!range) this.ranges.set(address, (range = this.object.getRange(address).untrack()));
    return range;
  }
}

/** Asked for when a step is carried out: before that the sheet may not be there. */
export type Sheet = () => WrittenSheet;
