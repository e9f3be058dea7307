/** The process that reads files of other kinds is ended when it never comes to an end, and may not take all memory. */
import { readForeign } from '../../src/cli/foreign-process';
import { workFolder } from './run';

const folder = workFolder();
const file = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);

test.each([
  ['never comes to an end', 'for (;;);', 1500],
  [
    'takes all memory',
    'const all = []; for (;;) all.push(Array.from({ length: 1e6 }, () => ({})));',
    60_000,
  ],
  ['ends without a word', 'process.exit(0);', 60_000],
])('one that %s', async (_, script, milliseconds) => {
  const program = folder.file('doc.cjs', script);
  // It answers at all: by itself the process would run on.
  await expect(readForeign(file, 'so.xls', { program, milliseconds })).rejects.toMatchObject({
    code: 'too-large',
  });
});

test('what it says of a file is what the officer is told', async () => {
  const head = JSON.stringify({ code: 'password' });
  const program = folder.file(
    'khoa.cjs',
    `const h = Buffer.from(${JSON.stringify(head)}); const n = Buffer.alloc(4); n.writeUInt32LE(h.length); process.stdout.write(Buffer.concat([n, h]));`,
  );
  await expect(
    readForeign(file, 'so.xls', { program, milliseconds: 60_000 }),
  ).rejects.toMatchObject({ code: 'password' });
});
