/**
 * Whose figures a table holds: the review's own, or those of another list that must not be added to
 * them.
 */
import { LIST_KINDS, type ListKind } from '../../catalogue/lists';
import { plainKey } from '../../domain/match-key';
import { ownTitles, subjectWords, type SubjectWords } from './words';
import titleWords from './title-words.json';

/** What is known of a table before its figures are taken. */
export interface SubjectTable {
  /** households: one line a household or person; places: one line a hamlet. */
  readonly shape: 'households' | 'places';
  readonly titles: readonly string[];
  readonly sheet: string;
  /** Texts over each column, the lowest last. */
  readonly headers: readonly (readonly string[])[];
  /**
   * Title, sheet, headers, group lines or class cells speak of poor or near-poor households, or of
   * the review.
   */
  readonly poverty: boolean;
  /** Each line carries its own class. */
  readonly classed: boolean;
  /** Lines are persons and nothing makes households of them. */
  readonly persons: boolean;
  /** One key a line, for holding lists against each other; empty for a table of places. */
  readonly members: () => ReadonlySet<string>;
  /** Keys of the hamlets that it names. */
  readonly places: () => ReadonlySet<string>;
  /** Its words say that it counts all households of the place, as the base of the rates. */
  readonly allHouseholds: boolean;
}

export interface SubjectVerdict {
  readonly is: 'review' | 'other' | 'ask';
  /** What it seems to be, where it may be another list. */
  readonly kind: ListKind;
}

/** Another list of which the words tell no more. */
export const SOME_LIST: ListKind = {
  id: 'other',
  label: titleWords.lists.some,
  programme: false,
  titles: [],
  columns: [],
};

/** Another list or matter, by what an officer would call it. */
export const listCalled = (label: string): ListKind => ({ ...SOME_LIST, label });

/**
 * Weights in log-odds for "another list", found by trying them on the layouts of the tests: with
 * these every list that was taken for the review's or left out of it was rightly so, and what lies
 * between is asked.
 */
const WEIGHT = {
  bias: -1,
  title: 4,
  /**
   * "DANH SÁCH HỘ NGHÈO … CÁN BỘ PHỤ TRÁCH": a word of another matter beside the programme's own.
   */
  strangeTitle: 2,
  sheet: 2.5,
  firstColumn: 1.5,
  moreColumns: 0.7,
  contained: 2,
  containedWithoutClass: 1,
  besideARegister: 0.5,
  /** "DANH SÁCH HỘ NHẬN KHOÁN BẢO VỆ RỪNG": it names its households and says nothing of poverty. */
  otherTitle: 2.5,
  plainTitle: -3,
  reviewWord: -2,
  classed: -0.5,
  alone: -1.5,
} as const;

const SURE = 1;

const REVIEW_WORD = /\b(?:ra soat|binh xet|phan loai ho|theo doi ho ngheo|quan ly ho ngheo)\b/;
const CLASSES = '(?:(?:ho |so ho )?(?:can )?ngheo(?: da chieu)?)';
const MORE =
  '(?:ho )?(?:moi )?(?:thoat ngheo|thoat can ngheo|(?:co )?muc song trung binh|khong ngheo)';
const PLAIN_TITLE = new RegExp(
  `^(?:(?:bieu|mau|phu luc|bang)[^:.]*[:.]? )?(?:[ivx\\d]+[.)] ?)?(?:bieu )?(?:danh sach|tong hop|bang tong hop|so theo doi|ds|th|so luong|thong ke)?(?: (?:chi tiet|chinh thuc|ket qua|so lieu|cac))*(?: ra soat)? ?(?:ho|so ho) (?:can )?ngheo(?: da chieu)?(?:(?: ?[,;&+-] ?| va |, va | )(?:${CLASSES}|${MORE}))*(?: ?\\(.*\\))?(?: (?:theo|cuoi|dau|nam|thang|quy|den|tinh|thoi diem|cua|tai|tren|dia ban|xa|phuong|thon|ban|ap|to|khu|giai doan|sau|cap|toan|hien|chia|phan) .*| 20\\d\\d(?:[ ,.:;-].*)?|[,.:;-].*)?$`,
);

const LIST = /^(?:danh sach|ds|bang ke|so theo doi)\b/;
const OF_POVERTY = /\bngheo\b|\b(?:hn|hcn|hntn|mstb|ra soat|binh xet|muc song|an sinh)\b/;
const AND_WHERE =
  /\b(?:theo|cua|tai|tren|thuoc|xa|phuong|thon|ban|ap|to|khu|dau|giua|cuoi|thoi diem|hien|ngay|nam|thang|quy|dot|den|tinh den|kem|va|thuong tru|cu tru|sinh song|chinh thuc)\b.*$/;
const ANY_HOUSEHOLDS =
  /\b(?:cac|ho|dan cu|dan|gia dinh|chu|nhan khau|thanh vien|tat ca|toan bo|chi tiet|tong hop|so lieu|ket qua|phan loai|quan ly|theo doi|danh sach|so)\b/g;

/** The titles call the list that of some households, and none speaks of poverty. */
function namesOthers(titles: readonly string[]): boolean {
  const own = ownTitles(titles).map(plainKey);
  return (
    !own.some((title) => OF_POVERTY.test(title)) &&
    own.some(
      (title) =>
        LIST.test(title) &&
        /\p{L}/u.test(
          title.replace(LIST, ' ').replace(AND_WHERE, ' ').replace(ANY_HOUSEHOLDS, ' '),
        ),
    )
  );
}

const LEAVERS = LIST_KINDS.find(({ id }) => id === 'leavers');
const LEAVING =
  /\b(?:ho )?(?:moi )?thoat (?:can )?ngheo\b|\b(?:de nghi |xin )?(?:dua |rut |xoa )?(?:ten )?ra khoi (?:danh sach )?(?:ho )?(?:can )?ngheo(?:,? (?:va )?(?:ho )?(?:can )?ngheo)*/g;

/** "DANH SÁCH HỘ THOÁT NGHÈO": marks of a class there say what the households were. */
function isOfLeaversAlone(title: string): boolean {
  const plain = plainKey(title);
  const rest = plain.replace(LEAVING, ' ');
  return rest !== plain && !/\b(?:ho|can) ngheo\b/.test(rest);
}

interface Worded {
  readonly table: SubjectTable;
  readonly words: SubjectWords;
}

/** One verdict a table, in their order. */
export function decideSubjects(tables: readonly SubjectTable[]): SubjectVerdict[] {
  const worded = tables.map((table) => ({
    table,
    words: subjectWords(table.titles, table.sheet, table.headers),
  }));
  return worded.map((one) =>
    decide(
      one,
      worded.filter((other) => other !== one),
    ),
  );
}

function decide(one: Worded, others: readonly Worded[]): SubjectVerdict {
  const { table, words } = one;
  const kind = likeliest(words, table);
  if (!table.poverty) return { is: countsAllHouseholds(one, others) ? 'review' : 'other', kind };
  if (table.persons) return { is: 'other', kind: kind === SOME_LIST ? personsKind(words) : kind };
  if (LEAVERS && ownTitles(table.titles).some(isOfLeaversAlone))
    return { is: 'other', kind: LEAVERS };
  // No word says what else it may be: two registers that share their lines are asked about as such.
  if (kind === SOME_LIST && (table.classed || table.shape === 'places'))
    return { is: namesOthers(table.titles) ? 'ask' : 'review', kind };
  const score = weigh(
    one,
    others.filter((other) => other.table.shape === table.shape),
  );
  if (score >= SURE) return { is: 'other', kind };
  // No title, and columns of another list: one on a sheet called "Nước", two on any sheet.
  const [strange] = words.columns;
  if (strange && ownTitles(table.titles).length === 0)
    if (strange.count > 1 || !USUAL_SHEET.test(plainKey(table.sheet))) return { is: 'ask', kind };
  return { is: score <= -SURE || kind === SOME_LIST ? 'review' : 'ask', kind };
}

const USUAL_SHEET =
  /\b(?:ho|hn|hcn|ngheo|ds|danh sach|sheet ?\d*|trang|data|du lieu|th|thon|ap|ban|to|tdp|xa|nam|20\d\d)\b/;

/**
 * "Thôn | Tổng số hộ" beside what tells of the poor in the same hamlets, or a list of all that live
 * there.
 */
function countsAllHouseholds({ table, words }: Worded, others: readonly Worded[]): boolean {
  if (words.title.length + words.sheet.length > 0 || words.columns.length > 0) return false;
  if (table.allHouseholds) return true;
  return (
    table.shape === 'places' &&
    others.some(
      (other) => other.table.poverty && shareOf(table.places(), other.table.places(), true) >= 0.5,
    )
  );
}

function weigh({ table, words }: Worded, others: readonly Worded[]): number {
  const plain = ownTitles(table.titles).map(plainKey);
  // That lines are persons is no other matter where households can be made of them.
  const titled = words.title.filter((kind) => !kind.persons);
  const own = titled.some((kind) => kind.programme);
  const columns = words.columns[0]?.count ?? 0;
  const clear = others.filter((other) => other.table.poverty && isClear(other));
  const share = Math.max(
    0,
    ...clear.map((other) => shareOf(table.members(), other.table.members())),
  );
  const contained = table.shape === 'households' && share >= 0.8;
  const parts: readonly (readonly [boolean, number])[] = [
    [true, WEIGHT.bias],
    [own, WEIGHT.title],
    [!own && titled.length > 0, WEIGHT.strangeTitle],
    [words.sheet.some((kind) => !kind.persons), WEIGHT.sheet],
    [columns > 0, WEIGHT.firstColumn + WEIGHT.moreColumns * Math.min(2, columns - 1)],
    [contained, WEIGHT.contained],
    [contained && !table.classed, WEIGHT.containedWithoutClass],
    [clear.length > 0, WEIGHT.besideARegister],
    [!own && namesOthers(table.titles), WEIGHT.otherTitle],
    [plain.some((title) => PLAIN_TITLE.test(title)) && titled.length === 0, WEIGHT.plainTitle],
    [plain.some((title) => REVIEW_WORD.test(title)), WEIGHT.reviewWord],
    [table.classed, WEIGHT.classed],
    [others.length === 0, WEIGHT.alone],
  ];
  return parts.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** Nothing speaks for another list. */
function isClear({ table, words }: Worded): boolean {
  return words.title.length === 0 && words.sheet.length === 0 && !table.persons;
}

/** How much of a list stands in another; nothing in a shorter one unless `anyLength`. */
function shareOf(
  list: ReadonlySet<string>,
  longer: ReadonlySet<string>,
  anyLength = false,
): number {
  if (list.size === 0 || (longer.size < list.size && !anyLength)) return 0;
  let shared = 0;
  for (const key of list) if (longer.has(key)) shared += 1;
  return shared / list.size;
}

/** The kind that most words name; the programme's own before others, titles before columns. */
function likeliest(words: SubjectWords, table: SubjectTable): ListKind {
  const votes = new Map<ListKind, number>();
  const vote = (kind: ListKind, weight: number): void => {
    if (kind.part && !table.poverty) return;
    const loose = kind.id === 'support' || kind.id === 'persons' ? 0.5 : 1;
    votes.set(kind, (votes.get(kind) ?? 0) + weight * loose);
  };
  for (const kind of words.title) vote(kind, 4);
  for (const kind of words.sheet) vote(kind, 2.5);
  for (const { kind, count } of words.columns) vote(kind, 1 + count / 2);
  let best: ListKind = SOME_LIST;
  for (const [kind, votesOf] of votes) if (votesOf > (votes.get(best) ?? 0)) best = kind;
  return best;
}

function personsKind(words: SubjectWords): ListKind {
  return words.title.find((kind) => kind.persons) ?? listCalled(titleWords.lists.persons);
}
