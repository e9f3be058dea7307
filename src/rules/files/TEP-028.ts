/** Files of several communes, which are merged commune by commune. */
import { defineRule } from '../define';

export const mergedByCommune = defineRule({
  code: 'TEP-028',
  severity: 'note',
  params: { communes: 'list' },
  vi: {
    title: 'Gộp theo xã',
    message: (p) => `Các tệp là của nhiều xã nên gộp theo xã: ${p.communes.join(', ')}.`,
  },
  en: {
    title: 'Merged by commune',
    message: (p) =>
      `The files are of several communes and merged by commune: ${p.communes.join(', ')}.`,
  },
});
