/** TEP-028. */
import { defineRule } from '../define';

export const tep028 = defineRule({
  code: 'TEP-028',
  severity: 'check', // severity? // subjects?
  params: { communes: 'list' },
  vi: {
    title: 'Gộp theo xã',
    message: (p) => `Các tệp là của nhiều xã nên gộp theo xã: ${p.communes.join(', ')}.`,
  },
});
