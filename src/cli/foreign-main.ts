/**
 * The process that reads workbooks of other kinds: such a file may be made so that reading it never
 * ends or takes all memory, and a process can be ended. Bytes come in on standard input; out go the
 * length of the answer, the answer as JSON, and the bytes of the .xlsx.
 */
import { deflateRawSync } from 'node:zlib';
import { convert } from '../workbook/foreign/convert';
import { WorkbookError } from '../workbook/port';
import { useCodec } from '../workbook/package/codec';
import { nodeCodec } from './codec';
import type { ForeignAnswer } from './foreign-process';

// The result is read again at once, and most often written by no one: packing it hard is not worth
// the time.
useCodec({ ...nodeCodec, deflate: (bytes) => deflateRawSync(bytes, { level: 1 }) });

const NOTHING = new Uint8Array(0);

async function main(): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece);
  const [answer, bytes] = await answered(Buffer.concat(pieces), process.argv[2] ?? '');
  const head = Buffer.from(JSON.stringify(answer));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  process.stdout.write(Buffer.concat([length, head, bytes]));
}

async function answered(file: Uint8Array, name: string): Promise<[ForeignAnswer, Uint8Array]> {
  try {
    const { bytes, ...origin } = await convert(file, name);
    return [{ origin }, bytes];
  } catch (error) {
    // Whatever a reader stumbles over in such a file is a fault of the file.
    return [{ code: error instanceof WorkbookError ? error.code : 'damaged' }, NOTHING];
  }
}

void main();
