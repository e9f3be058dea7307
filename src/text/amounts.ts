/** What an officer calls money by its source and its kind, inside a sentence. */
import words from './amounts.json';

export const capitalNames = { investment: 'vốn đầu tư phát triển', recurrent: 'vốn sự nghiệp' };

export const sourceNames = words;
