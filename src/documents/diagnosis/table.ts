import { CONCEPTS } from "../../glossary/concepts";
import { TERMS as MEASURE_TERMS } from "../measures/words";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { CIRCUMSTANCE_TERMS } from "./circumstanceWords";
import { TERMS } from "./words";
import { isFilled } from "../sheet/cellContent";

/** 四象限: the problems with what their quadrant follows from. */
export const QUADRANT_TABLE = {
  document: "diagnosis",
  headings: {
    problem: TERMS.problem,
    frequency: TERMS.frequency,
    impact: TERMS.impact,
    months: TERMS.months,
    publicity: TERMS.publicity,
    quadrant: TERMS.quadrant,
    adjusted: TERMS.adjusted,
    key: TERMS.problemKey,
  },
} as const satisfies TableDefinition;

/** What the quadrants are counted from, a row a problem and one for all of them; its months are numbered. */
export const PROBLEM_WORKINGS = {
  document: QUADRANT_TABLE.document,
  part: "workings",
  headings: {
    x: TERMS.placeX,
    y: TERMS.placeY,
    key: TERMS.problemKey,
    criterion: TERMS.criterion,
    unlike: TERMS.unlike,
    isProblem: TERMS.isProblem,
    mentions: TERMS.mentions,
    scoreSum: TERMS.scoreSum,
    flagged: TERMS.flagged,
    effect: TERMS.effect,
    harm: TERMS.harm,
    weighted: TERMS.weighted,
    harmKey: TERMS.harmKey,
    onEnd: TERMS.onEnd,
    isFrequent: TERMS.isFrequent,
    isHeavy: TERMS.isHeavy,
    settled: TERMS.settled,
    isImportant: TERMS.isImportant,
    isUrgent: TERMS.isUrgent,
  },
} as const satisfies TableDefinition;

/** The dimensions by importance and mean, where there are neither reasons nor themes. */
export const DIMENSION_FIELDS = {
  document: QUADRANT_TABLE.document,
  part: "dimensions",
  headings: {
    name: MEASURE_TERMS.dimension,
    n: CONCEPTS.answersCount,
    weight: MEASURE_TERMS.importance,
    mean: CONCEPTS.meanScore,
    field: TERMS.quadrant,
    adjusted: TERMS.adjusted,
  },
} as const satisfies TableDefinition;

/** Under which circumstances satisfaction is lower, where there are no dimensions either. */
export const CIRCUMSTANCES = {
  document: QUADRANT_TABLE.document,
  part: "circumstances",
  headings: {
    name: CIRCUMSTANCE_TERMS.circumstance,
    n: CONCEPTS.answersCount,
    dissatisfied: CIRCUMSTANCE_TERMS.dissatisfiedCount,
    rate: CONCEPTS.groupRate,
    othersRate: CIRCUMSTANCE_TERMS.othersRate,
    difference: CIRCUMSTANCE_TERMS.difference,
    interval: MEASURE_TERMS.interval95,
    verdict: CONCEPTS.significant,
    quadrant: TERMS.quadrant,
    adjusted: TERMS.adjusted,
    key: TERMS.problemKey,
  },
} as const satisfies TableDefinition;

/** What staff say of words. */
export const WORD_LIST = {
  document: QUADRANT_TABLE.document,
  part: "words",
  headings: { word: TERMS.listedWord, countedAs: TERMS.countedAs, off: TERMS.off },
} as const satisfies TableDefinition;

export const QUADRANT_CHOICES = staffTable(QUADRANT_TABLE, {
  columns: { key: "text", problem: "text", adjusted: "text" },
  keeps: ({ adjusted }) => isFilled(adjusted),
  rescued: true,
});

export const CIRCUMSTANCE_CHOICES = staffTable(CIRCUMSTANCES, {
  columns: { key: "text", adjusted: "text" },
  keeps: ({ adjusted }) => isFilled(adjusted),
  rescued: true,
});

export const FIELD_CHOICES = staffTable(DIMENSION_FIELDS, {
  columns: { name: "text", adjusted: "text" },
  keeps: ({ adjusted }) => isFilled(adjusted),
  rescued: true,
});

export const WORD_ENTRIES = staffTable(WORD_LIST, {
  columns: { word: "text", countedAs: "text", off: "mark" },
});
