/** The parts of a report that can be asked for by name, in their order. */
export const SECTION_NAMES = [
  'timeline',
  'indicators',
  'activities',
  'cofinancing',
  'disbursement',
  'stated',
  'target-groups',
  'judgements',
  'notes',
  'portfolio',
] as const;
export type SectionName = (typeof SECTION_NAMES)[number];
