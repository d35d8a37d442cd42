import type { Conversion } from '../../../calc/exchange.js';
import type { ProjectAssessment } from '../../../calc/project-assessment.js';
import { compareTexts } from '../../../model/compare-texts.js';
import type { Place } from '../../../model/place.js';

/** A conversion of an amount whose place in the file is known. */
export interface LocatedConversion extends Conversion {
  readonly at: Place;
}

/** Every conversion that the figures of a project needed, the oldest first. One amount may have been needed often. */
export function conversionsOf({
  disbursement,
  cofinancing = [],
  stated = [],
}: ProjectAssessment): readonly LocatedConversion[] {
  return [disbursement, ...cofinancing, ...stated]
    .flatMap((section) => section?.conversions ?? [])
    .flatMap((conversion) => (conversion.amount.at ? [{ ...conversion, at: conversion.amount.at }] : []))
    .toSorted((a, b) => compareTexts(a.on, b.on));
}

/** How many amounts of the file some conversions are of. */
export function countAmounts(conversions: readonly LocatedConversion[]): number {
  return new Set(conversions.map(({ at }) => at)).size;
}
