/**
 * Text on its way into a part of a file: written as bytes at once, since a sheet has millions of
 * short pieces.
 */

const FIRST_BYTES = 64 * 1024;

export class Bytes {
  private bytes = new Uint8Array(FIRST_BYTES);
  private length = 0;
  private readonly encoder = new TextEncoder();

  /** Text of ASCII alone. */
  ascii(text: string): void {
    const { length } = text;
    if (this.length + length > this.bytes.length) this.grow(length);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < length; index += 1) bytes[at++] = text.charCodeAt(index);
    this.length = at;
  }

  text(text: string): void {
    // A character has three bytes at most for each of its halves.
    const most = text.length * 3;
    if (this.length + most > this.bytes.length) this.grow(most);
    this.length += this.encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** What was written so far; nothing may be written afterwards. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
