/** Rows of a table that hold no figures: headings again, signatures, notes, samples. */
import { defineRule } from '../define';

const KINDS = ['headers', 'signatures', 'notes', 'templates'] as const;
type Kinds = Readonly<Record<(typeof KINDS)[number], string>>;

const VI: Kinds = {
  headers: 'tiêu đề lặp lại',
  signatures: 'chữ ký',
  notes: 'ghi chú, tên biểu',
  templates: 'dòng mẫu',
};
const EN: Kinds = {
  headers: '× repeated heading',
  signatures: '× signature',
  notes: '× note or title',
  templates: '× sample row',
};

function skippedKinds(p: Kinds, words: Kinds): string {
  const kinds = KINDS.filter((name) => p[name] !== '0').map((name) => `${p[name]} ${words[name]}`);
  return kinds.length === 0 ? '' : `: ${kinds.join(', ')}`;
}

export const rowsLeftOut = defineRule({
  code: 'BANG-018',
  severity: 'note',
  params: {
    count: 'number',
    headers: 'number',
    signatures: 'number',
    notes: 'number',
    templates: 'number',
  },
  vi: {
    title: 'Dòng không phải số liệu',
    message: (p) => `Bỏ qua ${p.count} dòng không phải số liệu${skippedKinds(p, VI)}.`,
  },
  en: {
    title: 'Rows without figures',
    message: (p) => `Rows without figures that are left out: ${p.count}${skippedKinds(p, EN)}.`,
  },
});
