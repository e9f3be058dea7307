/** Tags of which nothing is kept are fed in long stretches, however short the pieces are that come. */
import { scanPart } from '../../src/workbook/xlsx/read/part-scanner';
import { XmlScanner } from '../../src/workbook/package/xml-scanner';

test.each([16 * 1024 - 1, 16 * 1024, 100 * 1024])('in pieces of %i bytes', async (length) => {
  const bytes = new TextEncoder().encode(`<r>${'<x/>'.repeat(200_000)}</r>`);
  const count = Math.ceil(bytes.length / length);
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  const feed = jest.spyOn(XmlScanner.prototype, 'feed');
  let opened = 0;
  const handler = {
    open: () => {
      opened += 1;
    },
    shortcut: () => -1,
  };
  for await (const _ of scanPart(pieces(), handler)) continue;
  expect(opened).toBe(200_001);
  // After a few single tags, the rest of a piece at once.
  expect(feed.mock.calls.length).toBeLessThan(count * 100);
  feed.mockRestore();
});
