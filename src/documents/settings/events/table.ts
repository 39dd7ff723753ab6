import { CONCEPTS } from "../../../glossary/concepts";
import type { TableDefinition } from "../../sheet/tableReference";
import { staffTable } from "../../staffTable";
import { TERMS } from "./words";

/** 事件: what happened on a day that may explain a figure. */
export const EVENTS = {
  document: "settings",
  part: "events",
  headings: { date: CONCEPTS.date, name: TERMS.name },
} as const satisfies TableDefinition;

export const EVENT_ENTRIES = staffTable(EVENTS, { columns: { date: "date", name: "text" } });
