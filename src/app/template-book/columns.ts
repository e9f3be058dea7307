/**
 * The columns of the sheets to be filled in: words, widths and kinds are data, the kinds stand
 * here.
 */
import columns from './columns.json';
import type { FillColumn } from './fill-sheet';
import { templateBookWords as words } from './words';

type Ask = NonNullable<FillColumn['ask']>;

const asked = (
  what: keyof typeof words.ask,
  type: Ask['type'],
  rest: Omit<Ask, 'type' | 'words'> = { min: 0 },
): Ask => ({ type, words: words.ask[what], ...rest });

/** How the cells of a kind look, and what Excel asks for in them. */
const LOOKS: Readonly<Record<string, Omit<FillColumn, 'header' | 'width'>>> = {
  text: {},
  centred: { align: 'center' },
  right: { align: 'right' },
  count: { align: 'right', format: '#,##0', ask: asked('count', 'whole') },
  rate: { align: 'right', format: '#,##0.00' },
  money: { align: 'right', format: '#,##0.###', ask: asked('money', 'decimal') },
  target: { align: 'center', format: '#,##0.###', ask: asked('target', 'decimal') },
  served: { align: 'center', format: '#,##0', ask: asked('served', 'whole') },
  share: { align: 'center', format: '#,##0.00' },
  people: { align: 'right', ask: asked('people', 'whole', { min: 1 }) },
  // A number as text keeps its leading zero.
  id: { align: 'center', format: '@' },
  income: { align: 'right', format: '#,##0', ask: asked('income', 'whole') },
  score: { align: 'right', ask: asked('score', 'decimal') },
  mark: { align: 'center', ask: asked('mark', 'list', { choices: ['x'] }) },
  class: { align: 'center', ask: asked('class', 'list', { choices: words.classes }) },
};

const HEADER: Readonly<Record<string, string>> = words.header;

export function columnsOf(sheet: keyof typeof columns): FillColumn[] {
  return columns[sheet].map(({ look, width, header }) => ({
    ...LOOKS[look],
    width,
    header: header.map((word) => HEADER[word] ?? word),
  }));
}
