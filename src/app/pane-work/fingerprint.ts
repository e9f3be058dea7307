/**
 * Tells one content from another without keeping it. A page without a safe address has no digests
 * of its own, so these are two sums of 32 bits and the length.
 */
export class Fingerprint {
  private first = 0x811c9dc5;
  private second = 0x1000193;
  private length = 0;

  add(part: number): void {
    this.first = Math.imul(this.first ^ part, 0x01000193);
    this.second = Math.imul(this.second + part, 0x85ebca6b) ^ (this.second >>> 13);
    this.length += 1;
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at));
    // Two texts are not one: "ab", "c" and "a", "bc".
    this.add(-1);
  }

  toString(): string {
    return `${this.length}-${this.first >>> 0}-${this.second >>> 0}`;
  }
}
