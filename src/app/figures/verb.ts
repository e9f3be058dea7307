/** `so-lieu`: the figures. */
import { defineVerb, oneFile } from '../verbs/define';

export const verb = defineVerb({
  name: 'so-lieu',
  place: 20,
  calls: [['SO', 'các số liệu']],
  operands: oneFile,
  options: {},
});
