/** The words in which forms are read, out of the law and of the workbook. */
import { dimension, type Member } from '../../catalogue/dimensions';
import { expressionsOf } from '../../domain/expressions';
import { wordKey } from '../../domain/match-key';
import formWords from '../../forms/expressions.json';
import words from '../../forms/words.json';
import type { Figures } from '../../forms/coordinates';
import { tokensOf } from '../../forms/label-text';
import { Lexicon } from '../../forms/lexicon';
import { PlaceNames } from '../../forms/place-names';
import { indicatorSets } from '../../regulations';
import { placeKey } from '../../sources/facts/places';

const SKILL = expressionsOf(formWords.labels)('skill');
/** Of a line that the programme knows, and none by its name alone. */
const CODE = /^[A-Z]+\d/;

/** The words of forms together with those of the law and of this workbook, and its places. */
export function lexiconOf(figures: Figures): Lexicon {
  const indicators = indicatorSets().flatMap(({ indicators: set }) =>
    set.map(({ field, name, register }) => ({
      is: { indicator: field.replace(/^\D+/, '') },
      words: [name, register],
    })),
  );
  // "Việc làm", "Nhà ở": a service as a whole, or the one of its indicators that is called so.
  const services = indicatorSets().flatMap(({ indicators: set }) =>
    set.map(({ service }) => {
      const narrow = dimension('indicator').members.find((member) =>
        wordsOf(member).some((word) => wordKey(word) === wordKey(service)),
      )?.code;
      return {
        is: { service, ...(narrow ? { narrow: narrow.replace(/^\D+/, '') } : {}) },
        words: [service, ...words.ofService.map((word) => `${word} ${service}`)],
      };
    }),
  );
  const listed = (['indicator', 'cause'] as const).flatMap((code) =>
    dimension(code).members.map((member) => ({
      is: { [code]: member.code.replace(/^\D+/, '') },
      // What may be a trait as well is told by what stands beside it.
      words: wordsOf(member).filter((word) => !SKILL.test(word)),
    })),
  );
  const ethnic = figures.members('ethnic').map(({ id, name }) => ({
    is: { ethnic: id },
    words: [name, `${formWords.lexicon.people} ${name}`],
  }));
  // A single syllable is too little of a name to stand in a label without its kind of place.
  const members = figures.members('place');
  const names = new PlaceNames(members, placeKey);
  const places = members.map(({ id, name }) => ({
    is: { place: id },
    words: names
      .ownOf(id, name)
      .flatMap((one) => [
        ...(one.includes(' ') ? [one] : []),
        ...words.kindsOfHamlet.map((kind) => `${kind} ${one}`),
      ]),
  }));
  const projects = figures.members('line').flatMap(({ id }) => {
    const [, number] = /^DA(\d+)$/.exec(id) ?? [];
    const words = number === undefined ? [] : [`${formWords.lexicon.project} ${number}`];
    return CODE.test(id) ? [{ is: { line: id }, words: [...words, tokensOf(id).join(' ')] }] : [];
  });
  return new Lexicon([...places, ...projects, ...services, ...indicators, ...listed, ...ethnic]);
}

const wordsOf = ({ vi, words: own }: Pick<Member, 'vi' | 'words'>): string[] => [
  vi,
  ...Object.values(own ?? {}).flatMap((all) => all ?? []),
];
