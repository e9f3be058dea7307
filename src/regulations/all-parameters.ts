/**
 * Every parameter file. A new value is a new file and one line here; a test compares this list with
 * the folder.
 */
import type { Parameter } from './types';
import counterpartCommunePercent from './parameters/counterpart-commune-percent.json';
import counterpartMinimumPercentCentralShareFrom50 from './parameters/counterpart-minimum-percent-central-share-from-50.json';
import counterpartMinimumPercentCentralShareFrom70 from './parameters/counterpart-minimum-percent-central-share-from-70.json';
import counterpartMinimumPercentCentralShareUnder50 from './parameters/counterpart-minimum-percent-central-share-under-50.json';
import counterpartMinimumPercentQuangNgaiQuangNam from './parameters/counterpart-minimum-percent-quang-ngai-quang-nam.json';
import counterpartProvincePercent from './parameters/counterpart-province-percent.json';
import lowIncomeLineRural from './parameters/low-income-line-rural.json';
import lowIncomeLineUrban from './parameters/low-income-line-urban.json';
import povertyAverageLineRural from './parameters/poverty-average-line-rural.json';
import povertyAverageLineUrban from './parameters/poverty-average-line-urban.json';
import povertyDeprivationThreshold from './parameters/poverty-deprivation-threshold.json';
import povertyIncomeLineRural from './parameters/poverty-income-line-rural.json';
import povertyIncomeLineUrban from './parameters/poverty-income-line-urban.json';
import povertyIndicatorCount from './parameters/poverty-indicator-count.json';
import povertyPointsPerIndicator from './parameters/poverty-points-per-indicator.json';
import povertyScoreLineRural from './parameters/poverty-score-line-rural.json';
import povertyScoreLineUrban from './parameters/poverty-score-line-urban.json';
import reviewMonthlyReportDay from './parameters/review-monthly-report-day.json';
import reviewMonthlyStartDay from './parameters/review-monthly-start-day.json';
import reviewYearlyEnd from './parameters/review-yearly-end.json';
import reviewYearlyOfficial from './parameters/review-yearly-official.json';
import reviewYearlyPreliminary from './parameters/review-yearly-preliminary.json';
import reviewYearlyStart from './parameters/review-yearly-start.json';

/** What JSON cannot say of its own words, such as those of trust, a test of the files says. */
const files: readonly unknown[] = [
  counterpartCommunePercent,
  counterpartMinimumPercentCentralShareFrom50,
  counterpartMinimumPercentCentralShareFrom70,
  counterpartMinimumPercentCentralShareUnder50,
  counterpartMinimumPercentQuangNgaiQuangNam,
  counterpartProvincePercent,
  lowIncomeLineRural,
  lowIncomeLineUrban,
  povertyAverageLineRural,
  povertyAverageLineUrban,
  povertyDeprivationThreshold,
  povertyIncomeLineRural,
  povertyIncomeLineUrban,
  povertyIndicatorCount,
  povertyPointsPerIndicator,
  povertyScoreLineRural,
  povertyScoreLineUrban,
  reviewMonthlyReportDay,
  reviewMonthlyStartDay,
  reviewYearlyEnd,
  reviewYearlyOfficial,
  reviewYearlyPreliminary,
  reviewYearlyStart,
];

export const allParameters = files as readonly Parameter[];
