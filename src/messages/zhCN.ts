import { DATA } from "./zhCN/data";
import { ERRORS } from "./zhCN/errors";
import { FOLLOW_UP } from "./zhCN/followUp";
import { MAKE } from "./zhCN/make";
import { PANE } from "./zhCN/pane";
import { READING } from "./zhCN/reading";
import { RESULTS } from "./zhCN/results";
import { SETTINGS } from "./zhCN/settings";
import { TASKS } from "./zhCN/tasks";
import { WARNINGS } from "./zhCN/warnings";

/** Every message in simplified Chinese: the language that says which codes there are. */
export const ZH_CN = {
  ...ERRORS,
  ...WARNINGS,
  ...PANE,
  ...DATA,
  ...READING,
  ...MAKE,
  ...RESULTS,
  ...FOLLOW_UP,
  ...SETTINGS,
  ...TASKS,
} as const;
