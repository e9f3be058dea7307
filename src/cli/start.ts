/**
 * Starts the program (program.cjs beside it) with what V8 compiled of it when it was built
 * (program.cache): most of a short run would be compiling. Another Node, or another build, takes
 * the text alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { V8_FLAGS } from './v8-flags';

type Program = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

const file = path.join(__dirname, 'program.cjs');
/** Both files begin with the mark of their build. */
const MARK = 64;

/** What V8 takes back; undefined where there is none of this build. */
function compiled(program: Buffer): Buffer | undefined {
  try {
    const cache = readFileSync(path.join(__dirname, 'program.cache'));
    // "// " stands before the mark in the program.
    const same = cache.subarray(0, MARK).equals(program.subarray(3, 3 + MARK));
    return same ? cache.subarray(MARK) : undefined;
  } catch {
    return undefined;
  }
}

for (const flag of V8_FLAGS) setFlagsFromString(flag);
const program = readFileSync(file);
const cachedData = compiled(program);
// The build leaves ASCII alone in it.
const script = new Script(wrap(program.toString('latin1')), {
  filename: file,
  ...(cachedData && { cachedData }),
});
const module_ = { exports: {} };
const start: Program = script.runInThisContext();
start(module_.exports, createRequire(file), module_, file, __dirname);
