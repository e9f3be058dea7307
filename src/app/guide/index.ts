/** Every code of the checks, as the guide explains it. */
import { RULES, topicOf } from '../../rules';
import { guideWords } from '../../text/guide';
import { documentsOf } from './grounds';
import { patternOf } from './patterns';

export interface GuideEntry {
  readonly code: string;
  readonly title: string;
  /** What happened; "…" stands for what the workbook says. */
  readonly message: string;
  /** What it means for the Biểu. */
  readonly effect: string;
  readonly fix: string;
  /** Documents, or the sentence that the code rests on arithmetic. */
  readonly ground: string;
}

export interface GuideGroup {
  /** "VON" */
  readonly prefix: string;
  readonly title: string;
  readonly entries: readonly GuideEntry[];
}

/** In the order of the words' groups; a group that nobody has named comes last under its prefix. */
export function findingGuide(): GuideGroup[] {
  const entries = RULES.map(({ code, vi, ground }): GuideEntry => {
    const pattern = patternOf(vi);
    const documents = documentsOf(ground);
    return {
      code,
      title: vi.title,
      message: pattern.message ?? `${vi.title}.`,
      effect: vi.effect ?? guideWords.noEffect,
      fix: pattern.fix ?? guideWords.noFix,
      ground: documents.length > 0 ? documents.join('; ') : guideWords.noDocument,
    };
  });
  const prefixes = [...new Set([...Object.keys(guideWords.groups), ...entries.map(topicOf)])];
  return prefixes
    .map((prefix) => ({
      prefix,
      title: guideWords.groups[prefix] ?? prefix,
      entries: entries.filter((entry) => topicOf(entry) === prefix),
    }))
    .filter((group) => group.entries.length > 0);
}
