/** A workbook that only the page can reach keeps the contract of the port behind a channel. */
import { runContract } from '../contract/run';
import { MemoryWorkbook } from '../memory';
import { behindChannel } from './behind-channel';

runContract({
  name: 'behind a channel',
  open: async (init) => behindChannel(new MemoryWorkbook(init)),
  skip: {
    'a cancelled writing leaves nothing':
      'the workbook in memory is written before a Cancel is over the channel; the browser tests cancel a writing',
  },
});

it('a reading that its reader stops ends with the reader’s own word, and can be begun again', async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => [`Hộ ${at}`, at]);
  const distant = behindChannel(new MemoryWorkbook({ sheets: [{ name: 'Sổ', rows }] }));
  const word = new Error('đủ rồi');
  await expect(
    distant.cells('Sổ', () => {
      throw word;
    }),
  ).rejects.toBe(word);
  expect((await distant.cells('Sổ')).value(8999, 1)).toBe(8999);
});
