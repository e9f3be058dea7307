/** BANG-018. */
import { defineRule, type Texts } from '../define';

function skippedKinds(p: Texts<'headers' | 'signatures' | 'notes' | 'templates'>): string {
  const kinds = (
    [
      ['headers', 'tiêu đề lặp lại'],
      ['signatures', 'chữ ký'],
      ['notes', 'ghi chú, tên biểu'],
      ['templates', 'dòng mẫu'],
    ] as const
  )
    .filter(([name]) => p[name] !== '0')
    .map(([name, word]) => `${p[name]} ${word}`);
  return kinds.length === 0 ? '' : `: ${kinds.join(', ')}`;
}

export const bang018 = defineRule({
  code: 'BANG-018',
  severity: 'note',
  params: { count: 'text', headers: 'text', signatures: 'text', notes: 'text', templates: 'text' },
  vi: {
    title: 'Dòng không phải số liệu',
    message: (p) => `Bỏ qua ${p.count} dòng không phải số liệu${skippedKinds(p)}.`,
  },
});
