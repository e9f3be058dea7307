/**
 * The small file in which an officer's corrections travel from one workbook to another:
 *
 * { "cot": { "Kinh phí > TW": "central", "Ghi chú (cột H)": "" }, "donVi": { "*": "triệu đồng" },
 *       "so": { "Kinh phí > TW": "vi" }, "thon": { "GL": "Thôn Gò Lê" },
 *       "questions": { "bang:qua-tet:1k3f9a": "other" } }
 *
 * English names of the parts (columns, units, numbers, hamlets) are read too.
 */
import { plainKey } from '../../domain/match-key';
import { headerKey, NO_CORRECTIONS, type Corrections } from '../corrections';
import { placeKey } from '../facts/places';
import { fieldByName, fieldNearby, numberStyle, unitByName } from './words';
import { nearestOf } from '../columns/near-words';

/**
 * What is wrong in a corrections file, for the wording in `text/`; `at` is the part and the key as
 * written.
 */
export interface CorrectionProblem {
  readonly code:
    | 'not-json'
    | 'not-an-object'
    | 'unknown-part'
    | 'part-not-an-object'
    | 'value-not-text'
    | 'unknown-field'
    | 'unknown-unit'
    | 'unknown-number-style'
    | 'empty-name';
  readonly at: string;
  readonly value: string;
  readonly suggestion?: string;
}

export interface CorrectionsRead {
  /** Everything that could be understood; complete when there is no problem. */
  readonly corrections: Corrections;
  readonly problems: readonly CorrectionProblem[];
}

type Part = 'cot' | 'donVi' | 'so' | 'thon' | 'questions';
const PARTS: Readonly<Record<string, Part>> = {
  cot: 'cot',
  columns: 'cot',
  cột: 'cot',
  donvi: 'donVi',
  'don-vi': 'donVi',
  units: 'donVi',
  so: 'so',
  numbers: 'so',
  thon: 'thon',
  hamlets: 'thon',
  questions: 'questions',
  hoi: 'questions',
};

/** Reads the text of a corrections file; every mistake is named, and what is right is kept. */
export function readCorrectionsFile(text: string): CorrectionsRead {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ...readCorrectionsContent({}), problems: [{ code: 'not-json', at: '', value: '' }] };
  }
  return readCorrectionsContent(content);
}

/** The same from a parsed file. */
function readCorrectionsContent(content: unknown): CorrectionsRead {
  const columns = new Map<string, string>();
  const units = new Map<string, string>();
  const hamlets = new Map<string, string>();
  const numbers = new Map<string, 'vi' | 'en'>();
  const questions = new Map<string, string>();
  const problems: CorrectionProblem[] = [];
  const take: Readonly<Record<Part, (key: string, value: string, at: string) => void>> = {
    cot(key, value, at) {
      const field = fieldByName(value);
      if (field !== null) columns.set(keyOf(key), field);
      else problems.push({ code: 'unknown-field', at, value, ...suggest(fieldNearby(value)) });
    },
    donVi(key, value, at) {
      const unit = unitByName(value);
      if (unit !== null) units.set(key === '*' ? '' : key, unit);
      else problems.push({ code: 'unknown-unit', at, value });
    },
    so(key, value, at) {
      const style = numberStyle(value);
      if (style !== null) numbers.set(keyOf(key), style);
      else problems.push({ code: 'unknown-number-style', at, value });
    },
    thon(key, value, at) {
      if (value.trim() !== '' && key.trim() !== '') hamlets.set(placeKey(key), value.trim());
      else problems.push({ code: 'empty-name', at, value });
    },
    questions(key, value, at) {
      if (value.trim() !== '' && key.trim() !== '') questions.set(key.trim(), value.trim());
      else problems.push({ code: 'empty-name', at, value });
    },
  };
  const corrections: Corrections = {
    ...NO_CORRECTIONS,
    columns,
    units,
    hamlets,
    numbers,
    questions,
  };
  if (!isObject(content))
    return { corrections, problems: [{ code: 'not-an-object', at: '', value: '' }] };
  for (const [name, entries] of Object.entries(content)) {
    const part = PARTS[name.toLowerCase()];
    if (!part)
      problems.push({
        code: 'unknown-part',
        at: name,
        value: '',
        ...suggest(nearestOf(plainKey(name), Object.keys(PARTS))),
      });
    else if (!isObject(entries)) problems.push({ code: 'part-not-an-object', at: name, value: '' });
    else {
      for (const [key, value] of Object.entries(entries)) {
        const at = `${name} → ${key}`;
        if (typeof value === 'string' || value === null) take[part](key, value ?? '', at);
        else
          problems.push({ code: 'value-not-text', at, value: JSON.stringify(value).slice(0, 40) });
      }
    }
  }
  return { corrections, problems };
}

/** The content of a file that {@link readCorrectionsFile} reads back to the same corrections. */
export function writeCorrectionsFile(corrections: Corrections): string {
  const part = (map: ReadonlyMap<string, string>): Record<string, string> =>
    Object.fromEntries([...map].map(([key, value]) => [key === '' ? '*' : key, value]));
  return `${JSON.stringify(
    {
      cot: part(corrections.columns),
      donVi: part(corrections.units),
      so: part(corrections.numbers),
      thon: part(corrections.hamlets),
      ...(corrections.questions.size > 0 ? { questions: part(corrections.questions) } : {}),
    },
    null,
    2,
  )}\n`;
}

function keyOf(header: string): string {
  return headerKey(header.split('>'));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function suggest(suggestion: string | null): { suggestion?: string } {
  return suggestion === null ? {} : { suggestion };
}
