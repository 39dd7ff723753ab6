import { TERMS as EFFECT_TERMS } from "../effectVerification/words";
import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

const DOCUMENT = "work-summary";

/** 总结文字: what each sentence is proposed to say, and what staff say instead. */
export const SUMMARY_TEXTS = {
  document: DOCUMENT,
  headings: {
    section: TERMS.section,
    own: TERMS.own,
    proposed: TERMS.proposed,
    key: TERMS.textKey,
  },
} as const satisfies TableDefinition;

export const SUMMARY_ENTRIES = staffTable(SUMMARY_TEXTS, { columns: { key: "text", own: "text" } });

/** 咨询, 售后, 投诉 and whatever else the services are called. */
export const SERVICE_TYPES = {
  document: DOCUMENT,
  part: "types",
  headings: {
    name: CONCEPTS["groups-serviceType"],
    n: CONCEPTS.answersCount,
    share: CONCEPTS.share,
    rate: CONCEPTS.groupRate,
    dissatisfiedRate: CONCEPTS.dissatisfiedRate,
  },
} as const satisfies TableDefinition;

/** A row a month, then the whole period and the targets; its columns of measures are headed by these. */
export const SUMMARY_MONTHS = {
  document: DOCUMENT,
  part: "months",
  headings: {
    period: TERMS.monthOrPeriod,
    n: CONCEPTS.answersCount,
  },
} as const satisfies TableDefinition;

export const SUMMARY_REASONS = {
  document: DOCUMENT,
  part: "reasons",
  headings: {
    category: CONCEPTS.category,
    factor: CONCEPTS.factor,
    count: TERMS.mentions,
    share: CONCEPTS.share,
  },
} as const satisfies TableDefinition;

export const SUMMARY_CUSTOMERS = {
  document: DOCUMENT,
  part: "customers",
  headings: {
    name: CONCEPTS["groups-segment"],
    n: CONCEPTS.answersCount,
    mean: CONCEPTS.meanScore,
    rate: CONCEPTS.groupRate,
    dissatisfiedRate: CONCEPTS.dissatisfiedRate,
    verdict: CONCEPTS.againstRest,
    focus: TERMS.focus,
  },
} as const satisfies TableDefinition;

export const SUMMARY_EFFECTS = {
  document: DOCUMENT,
  part: "effects",
  headings: {
    name: TERMS.effect,
    before: EFFECT_TERMS.before,
    after: EFFECT_TERMS.after,
    change: EFFECT_TERMS.change,
    changeRate: EFFECT_TERMS.changeRate,
    verdict: EFFECT_TERMS.verdict,
  },
} as const satisfies TableDefinition;

export const ASSESSMENT = {
  document: DOCUMENT,
  part: "assessment",
  headings: {
    department: TERMS.department,
    weight: TERMS.weight,
    satisfactionScore: TERMS.satisfactionScore,
    completion: TERMS.completion,
    score: TERMS.score,
    key: TERMS.assessmentKey,
  },
} as const satisfies TableDefinition;

export const ASSESSMENT_ENTRIES = staffTable(ASSESSMENT, {
  columns: { key: "text", department: "text", weight: "number" },
});
