/** The options of the command line, and which command takes which. */
import { nearestName } from '../app/nearest-name';
import { isCorrectionCode, settingLabels } from '../text/actions';
import { cliWords } from '../text/cli';
import { usageOf } from '../text/cli-usage';
import { Failure } from './failure';

export const OPTIONS = {
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'ghi-de': { type: 'boolean' },
  bieu: { type: 'string' },
  ky: { type: 'string' },
  'chi-bieu': { type: 'boolean' },
  'gui-di': { type: 'boolean' },
  'giai-trinh': { type: 'boolean' },
  chot: { type: 'boolean' },
  'ban-gui': { type: 'string' },
  'kem-cccd': { type: 'boolean' },
  'tham-so': { type: 'string', multiple: true },
  'anh-xa': { type: 'string' },
  'bo-qua': { type: 'string', multiple: true },
  'den-ngay': { type: 'string' },
  tu: { type: 'string' },
  den: { type: 'string' },
  'so-thon': { type: 'string' },
  'bo-dong-an': { type: 'boolean' },
  'chi-tong-hop': { type: 'boolean' },
  'cung-ho': { type: 'string', multiple: true },
  'khac-ho': { type: 'string', multiple: true },
  'lay-moi': { type: 'string', multiple: true },
  loai: { type: 'string' },
  ics: { type: 'string' },
  truc: { type: 'boolean' },
  trang: { type: 'string' },
  'ca-nhan': { type: 'boolean' },
  nho: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof OPTIONS;

export const EVERYWHERE: readonly OptionName[] = [
  'json',
  'ghi-de',
  'tham-so',
  'anh-xa',
  'bo-qua',
  'den-ngay',
  'help',
];

/** Beside those; '' is the run on the sample. `ham` reads its arguments by itself. */
export const TAKES: Readonly<Record<string, readonly OptionName[]>> = {
  '': [],
  'nhan-dien': ['output', 'ky', 'truc'],
  'so-lieu': ['ky'],
  'kiem-tra': ['ky'],
  lap: ['output', 'bieu', 'ky', 'chi-bieu', 'gui-di', 'kem-cccd', 'giai-trinh'],
  sua: ['output', 'ky'],
  gop: ['output', 'ky', 'bo-dong-an', 'chi-tong-hop'],
  'trung-lap': ['ky'],
  'danh-sach': [],
  mau: ['output', 'ky', 'so-thon'],
  'cap-nhat': ['output', 'bieu', 'ky', 'lay-moi'],
  lich: ['ky', 'ics'],
  'van-ban': ['output', 'ky', 'loai'],
  'doi-chieu': ['ky', 'trang'],
  'so-sanh': ['ky', 'chot'],
  dien: ['output', 'ky', 'trang', 'lay-moi', 'ca-nhan', 'nho'],
  chot: ['output', 'bieu', 'ky', 'ban-gui', 'kem-cccd'],
  'bien-dong': ['output', 'ky', 'cung-ho', 'khac-ho'],
  'chuyen-chuan': ['output', 'ky', 'chi-bieu', 'tu', 'den'],
  xuat: ['output', 'ky'],
};

/** As it is typed: "-o", "--ghi-de". */
const written = (name: string): string => (name === 'output' ? '-o' : `--${name}`);

/**
 * @param names options of the line
 * @throws Failure 2 for one that the command would pass over in silence
 */
export function mustTake(command: string | null, names: readonly string[]): void {
  const own = TAKES[command ?? ''];
  // An unknown command is told as such.
  if (!own) return;
  const taken: readonly string[] = [...EVERYWHERE, ...own];
  const other = names.find((name) => !taken.includes(name));
  if (other === undefined) return;
  const others = Object.entries(TAKES).flatMap(([one, all]) =>
    all.some((name) => name === other) ? [one] : [],
  );
  const message = cliWords.notTaken(written(other), command, others);
  throw new Failure(2, 'usage', message, usageOf(command));
}

/** An option that there is not. @param name as typed */
export function noSuchOption(name: string, command: string | null): Failure {
  const taken = [...EVERYWHERE, ...(TAKES[command ?? ''] ?? [])].map(written);
  return new Failure(
    2,
    'usage',
    cliWords.unknownOption(name, nearestName(name, taken)),
    usageOf(command),
  );
}

/** @throws Failure 2 for a code that no setting has */
export function mustBeSettings(codes: Iterable<string>): void {
  const known = Object.keys(settingLabels);
  for (const code of codes)
    if (!known.includes(code) && !isCorrectionCode(code))
      throw new Failure(
        2,
        'usage',
        cliWords.unknownSetting(code, nearestName(code, known)),
        cliWords.unknownSettingFix,
      );
}
