import { benchWords, type BenchWords } from '../text/bench';
import { useLanguage } from './language';

/** The words beside an open workbook; they come with what shows it. */
export function useBenchWords(): BenchWords {
  return benchWords[useLanguage()];
}
