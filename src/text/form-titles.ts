/** What each form is about, for a list that is read in English; the forms themselves are Vietnamese. */

const ENGLISH: Readonly<Partial<Record<string, string>>> = {
  'phu-luc-01': 'Funding of the programme by project',
  'bieu-02': 'Targets: fewer poor and near-poor households',
  'bieu-03': 'Targets: lack of basic social services',
  'bc-01': 'Results of the review: poor, near-poor and farming households of an average living',
  'bc-02': 'Changes of poor households',
  'bc-03': 'Changes of near-poor households',
  'bc-04': 'Poor households by indicator of basic social services',
  'bc-05': 'Rates of poor households by indicator of basic social services',
  'bc-06': 'Near-poor households by indicator of basic social services',
  'bc-07': 'Rates of near-poor households by indicator of basic social services',
  'bc-08': 'Poor and near-poor households by group',
  'bc-09': 'Poor and near-poor households by ethnic group',
  'bc-10': 'Poor and near-poor households by cause',
  'bc-11': 'List of poor and near-poor households',
  'bc-12': 'List of poor and near-poor households to be put up',
  'bc-13': 'Disbursement of the programme by project',
  'bc-14': 'Duties and funding by lead agency',
  'bc-15': 'Progress of the targets',
  'bc-16': 'Poor and near-poor households under a new standard, from the list of households',
  'bc-17': 'Households that change class, or cannot be judged, under a new standard',
  'bc-18': 'Support that households were given',
};

/** @returns undefined for a form that nobody has put into English */
export function englishTitle(form: string): string | undefined {
  return ENGLISH[form];
}
