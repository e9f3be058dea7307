/** Any text goes through a calendar file and comes back as it was. */
import fc from 'fast-check';
import { icsText } from '../../src/documents/ics';

const RUNS = process.env.FULL === '1' ? 2000 : 100;

test('titles of any letters come back, in lines of 75 octets at most', () => {
  fc.assert(
    fc.property(
      fc
        .string({ unit: 'binary', maxLength: 200 })
        .filter(
          (text) =>
            !/[\u0000-\u0008\n-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/u.test(
              text,
            ),
        ),
      (title) => {
        const lines = icsText(
          'Lịch',
          [{ id: 'một@giam-ngheo', day: '2025-12-31', title, text: 'dòng 1\ndòng 2' }],
          '2025-01-01',
        ).split('\r\n');
        for (const line of lines)
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
        const summary = unfolded
          .find((line) => line.startsWith('SUMMARY:'))!
          .slice('SUMMARY:'.length);
        expect(summary.replace(/\\([\\;,])/g, '$1')).toBe(title);
        expect(unfolded).toContain('DESCRIPTION:dòng 1\\ndòng 2');
        expect(unfolded).toContain('DTEND;VALUE=DATE:20260101');
      },
    ),
    { numRuns: RUNS },
  );
});
