/** How the marks of a register were taken as yes and no. */
import { defineRule } from '../define';

export const marksAsRead = defineRule({
  code: 'SO-015',
  severity: 'note',
  params: { yes: 'list', no: 'list' },
  vi: {
    title: 'Cách đánh dấu',
    message: (p) =>
      `Cột đánh dấu: ${p.yes.length > 0 ? `«${p.yes.join('», «')}» đọc là có` : 'không ô nào ghi có'}${p.no.length > 0 ? `; «${p.no.join('», «')}» và ô trống đọc là không` : '; ô trống đọc là không'}.`,
  },
  en: {
    title: 'How marks are read',
    message: (p) =>
      `Columns of marks: ${p.yes.length > 0 ? `«${p.yes.join('», «')}» is read as yes` : 'no cell says yes'}${p.no.length > 0 ? `; «${p.no.join('», «')}» and a blank cell are read as no` : '; a blank cell is read as no'}.`,
  },
});
