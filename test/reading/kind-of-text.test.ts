import { kindOfText } from '../../src/reading/sheet/kind-of-text';
import { Kind } from '../../src/reading/sheet/shown-sheet';

test.each([
  ['18\u00a0080', Kind.Figure],
  ['1.250.000', Kind.Figure],
  ['–5,1', Kind.Figure],
  ['0,97 %', Kind.Figure],
  ['(1.200)', Kind.Figure],
  ['970E', Kind.Figure],
  ['6 to 16', Kind.Figure],
  ['01/02/1970', Kind.Figure],
  ['7', Kind.Figure],
  ['#REF!', Kind.Figure],
  ['x', Kind.Mark],
  ['#', Kind.Mark],
  ['-', Kind.Absent],
  ['…', Kind.Absent],
  ['..', Kind.Absent],
  ['%', Kind.Text],
  ['A', Kind.Text],
  ['1-person households', Kind.Text],
  ['Mẫu 12', Kind.Text],
  ['khoảng 20', Kind.Text],
  ['  ', Kind.Empty],
])('%p', (text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});
