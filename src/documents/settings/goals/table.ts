import type { TableDefinition } from "../../sheet/tableReference";
import { staffTable } from "../../staffTable";
import { TERMS } from "./words";

/** 指标目标: what each measure is to reach, what it is held against, and when it raises an alarm (S09–S11, S13). */
export const GOALS = {
  document: "settings",
  part: "goals",
  headings: {
    name: TERMS.measure,
    direction: TERMS.direction,
    threshold: TERMS.threshold,
    target: TERMS.target,
    targetMode: TERMS.targetMode,
    base: TERMS.base,
    benchmark: TERMS.benchmark,
    weight: TERMS.weight,
    alarm: TERMS.alarm,
    alarmMode: TERMS.alarmMode,
    goal: TERMS.goal,
    absolute: TERMS.absoluteLimit,
    relative: TERMS.relativeLimit,
    key: TERMS.key,
  },
} as const satisfies TableDefinition;

/** Every row stands for a measure: one that staff emptied has nothing set. */
export const GOAL_ENTRIES = staffTable(GOALS, {
  columns: {
    key: "text",
    threshold: "number",
    target: "number",
    targetMode: "text",
    base: "number",
    benchmark: "number",
    weight: "number",
    alarm: "number",
    alarmMode: "text",
  },
});
