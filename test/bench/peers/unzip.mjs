// Inflates the parts with the sheets and the texts, and drops what comes out: nobody can read faster. usage: unzip.mjs BOOK
import { readFileSync } from 'node:fs';
import { createInflateRaw } from 'node:zlib';

const file = readFileSync(process.argv[2]);
let bytes = 0;
let at = file.readUInt32LE(file.length - 6);
for (let left = file.readUInt16LE(file.length - 12); left > 0; left -= 1) {
  const nameLength = file.readUInt16LE(at + 28);
  const name = file.toString('utf8', at + 46, at + 46 + nameLength);
  if (/worksheets\/|sharedStrings/.test(name)) {
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const codec = createInflateRaw({ chunkSize: 64 * 1024 });
    codec.end(file.subarray(start, start + file.readUInt32LE(at + 20)));
    for await (const piece of codec) bytes += piece.length;
  }
  at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
}
console.log(bytes);
