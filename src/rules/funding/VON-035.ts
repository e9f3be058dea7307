/** VON-035. */
import { defineRule } from '../define';

export const von035 = defineRule({
  code: 'VON-035',
  severity: 'check',
  ground: ['programme'],
  params: { name: 'text', count: 'text', total: 'text?', left: 'text?', until: 'text' },
  vi: {
    title: 'Vốn kéo dài của chương trình trước',
    message: (p, a) =>
      `${p.name}: ${p.count} dòng vốn kéo dài${p.total !== '' ? `, ${p.total}${a.unit}` : ''}${p.left !== '' ? `, còn ${p.left}${a.unit} chưa giải ngân` : ''}; được giải ngân đến hết ngày ${p.until.split('-').reverse().join('/')}.`,
    fix: 'Giải ngân trước ngày này; phần chuyển sang chương trình mới thì ghi ở dòng của chương trình mới.',
  },
  merge: 'dropped',
});
