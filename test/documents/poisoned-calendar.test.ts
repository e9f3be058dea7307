/** Names of a workbook in a calendar file: they add no line, no property and no event. */
import { icsText } from '../../src/documents/ics';
import { POISON } from './poisoned';

const propertiesOf = (file: string): string[] =>
  file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => line.split(/[:;]/)[0]!);
const calendar = (text: string): string =>
  icsText(text, [{ id: 'x@giam-ngheo', day: '2025-12-31', title: text, text }], '2025-01-01');

test.each(Object.entries(POISON))('%s', (_, poison) => {
  const file = calendar(poison.repeat(4));
  expect(propertiesOf(file)).toEqual(propertiesOf(calendar('Tên')));
  // Line ends of any kind are those of the file alone.
  expect(file.replaceAll('\r\n', '')).not.toMatch(
    /[\u0000-\u0008\n-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
  );
  const bytes = new TextEncoder().encode(file);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBe(file);
  for (const line of file.split('\r\n')) {
    const octets = new TextEncoder().encode(line);
    expect(octets.length).toBeLessThanOrEqual(75);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line);
  }
  const summary = file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .find((line) => line.startsWith('SUMMARY:'))!
    .slice('SUMMARY:'.length);
  // Separators stand behind a backslash, and a backslash behind another one.
  expect(summary.replace(/\\[\\;,n]/g, '')).not.toMatch(/[\\;,]/);
});
