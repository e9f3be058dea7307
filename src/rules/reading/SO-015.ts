/** SO-015. */
import { defineRule } from '../define';

export const so015 = defineRule({
  code: 'SO-015',
  severity: 'note',
  params: { yes: 'list?', no: 'list?' },
  vi: {
    title: 'Cách đánh dấu',
    message: (p) =>
      `Cột đánh dấu: ${p.yes.length > 0 ? `«${p.yes.join('», «')}» đọc là có` : 'không ô nào ghi có'}${p.no.length > 0 ? `; «${p.no.join('», «')}» và ô trống đọc là không` : '; ô trống đọc là không'}.`,
  },
});
