/**
 * Dated legal data: parameters, the programme's tree, targets of the plan, holidays. A change of
 * law changes data files only.
 */
export { parameters, valueAt, valueOf } from './parameters';
export {
  codeOfPath,
  codesAbove,
  endedBefore,
  labelOfCode,
  linesToLead,
  nearestAbove,
  numberInLevel,
  parentCode,
  partsOf,
  programmeAt,
  programmeOfCode,
  programmeOfYear,
  programmes,
} from './programme';
export { programmeLeaves } from './leaves';
export { minimumCounterpartAt } from './counterpart-rule';
export { budgetRule, deadlinesOf, type Deadline, type DeadlineId } from './deadlines';
export { defaultProvince } from './default-office';
export { comparisonWords, lessWords, targetDefinitions, targetGroups } from './targets';
export { holidaySwitches, holidaySwitchNamed, holidaysOf, holidayYears } from './holidays';
export { workCalendar } from './work-calendar';
export type { OwnDays } from './work-calendar';
export { areaOf, areaOfCommune, areaOfHousehold, isAskedArea } from './poverty-standard';
export { classStandardAt, nextStandard } from './class-standard';
export {
  indicatorFields,
  indicatorName,
  indicatorSetAt,
  indicatorSetFor,
  indicatorSets,
  marksOfSet,
  shortIndicatorName,
} from './indicators';
export type { Indicator, IndicatorSet } from './indicators';
export { reviewStandardAt } from './review-standard';
export type { ReviewStandard } from './review-standard';
export type { Area } from './poverty-standard';
export type { DayOff, HolidaySwitch, HolidayYear, WorkingSaturday } from './holidays';
export type { ComparisonWords, TargetDefinition } from './targets';
export type {
  CapitalType,
  NoValue,
  Parameter,
  ParameterValue,
  Programme,
  ProgrammeLevel,
  ProgrammeLine,
  ProgrammeWords,
  Trust,
  ValueAt,
  ValueInForce,
} from './types';
