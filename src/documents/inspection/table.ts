import { CONCEPTS } from "../../glossary/concepts";
import type { Term } from "../../glossary/locale";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { INSPECTION_ITEMS, scoreKey, type ItemKey } from "./items";
import { TERMS } from "./words";

type ScoreKey = `score-${ItemKey}`;

const SCORES = Object.fromEntries(INSPECTION_ITEMS.map(({ key, short }) => [scoreKey(key), short])) as Record<
  ScoreKey,
  Term
>;

/** 质检记录: one row a case. */
export const INSPECTIONS = {
  document: "inspection-form",
  headings: {
    caseNumber: TERMS.caseNumber,
    recording: TERMS.recording,
    agent: TERMS.agent,
    served: TERMS.served,
    inspected: TERMS.inspected,
    purpose: TERMS.purpose,
    inspector: TERMS.inspector,
    ...SCORES,
    total: TERMS.total,
    percent: TERMS.percent,
    problem: TERMS.problem,
    advice: TERMS.advice,
    disputed: TERMS.disputed,
    rescored: TERMS.rescored,
    firstRescorer: TERMS.firstRescorer,
    secondRescorer: TERMS.secondRescorer,
    reviewer: TERMS.reviewer,
    version: TERMS.version,
    mark: CONCEPTS.mark,
    timeliness: TERMS.timeliness,
    key: TERMS.recordKey,
  },
} as const satisfies TableDefinition;

/** 检测项: items and standards as they are now. */
export const ITEMS = {
  document: "inspection-form",
  part: "items",
  headings: {
    dimension: TERMS.dimension,
    item: TERMS.item,
    standard: TERMS.standard,
    version: TERMS.version,
    key: TERMS.itemKey,
  },
} as const satisfies TableDefinition;

export const INSPECTION_ENTRIES = staffTable(INSPECTIONS, {
  columns: {
    key: "text",
    caseNumber: "text",
    recording: "text",
    agent: "text",
    served: "date",
    inspected: "date",
    purpose: "text",
    inspector: "text",
    ...(Object.fromEntries(INSPECTION_ITEMS.map(({ key }) => [scoreKey(key), "number"])) as Record<
      ScoreKey,
      "number"
    >),
    problem: "text",
    advice: "text",
    disputed: "mark",
    rescored: "number",
    firstRescorer: "text",
    secondRescorer: "text",
    reviewer: "text",
    version: "text",
    mark: "text",
  },
});

export const ITEM_ENTRIES = staffTable(ITEMS, {
  columns: { key: "text", dimension: "text", item: "text", standard: "text", version: "text" },
});
