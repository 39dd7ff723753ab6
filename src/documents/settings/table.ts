import { CONCEPTS } from "../../glossary/concepts";
import type { TableDefinition } from "../sheet/tableReference";
import { staffTable } from "../staffTable";
import { TERMS } from "./words";

const HEADINGS = {
  label: TERMS.settingLabel,
  value: TERMS.settingValue,
  explanation: TERMS.explanation,
  key: TERMS.settingKey,
} as const;

/** What staff may adjust. */
export const SETTINGS = { document: "settings", headings: HEADINGS } as const satisfies TableDefinition;

/** What the last run was about. */
export const SETTINGS_RUN = {
  document: "settings",
  part: "run",
  headings: HEADINGS,
} as const satisfies TableDefinition;

/** 工作日历: holidays and days made up. */
export const CALENDAR = {
  document: "settings",
  part: "calendar",
  headings: {
    from: TERMS.calendarFrom,
    to: TERMS.calendarTo,
    kind: TERMS.calendarKind,
    note: CONCEPTS.remark,
  },
} as const satisfies TableDefinition;

/** No setting is a date; one that staff emptied counts as not set, whatever was remembered before there was a sheet. */
export const SETTINGS_ENTRIES = staffTable(SETTINGS, {
  columns: { key: "text", value: "number" },
  keeps: () => true,
});

export const CALENDAR_ENTRIES = staffTable(CALENDAR, {
  columns: { from: "date", to: "date", kind: "text", note: "text" },
});
