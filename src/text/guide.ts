/**
 * The officer's guide: what each part of the pane is for, step by step. Its pictures are made by
 * the browser tests.
 */
import words from './guide.json';

export interface GuideChapter {
  /** Also the name of its picture and the place that the pane's links lead to. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly steps: readonly string[];
  /** What the picture shows; null for a chapter without one. */
  readonly picture: string | null;
}

export const guideWords = {
  ...words.guideWords,
  groups: words.guideWords.groups as Readonly<Record<string, string>>,
} as const;

export const guideChapters: readonly GuideChapter[] = words.guideChapters;
