import { DATA } from "./en/data";
import { ERRORS } from "./en/errors";
import { FOLLOW_UP } from "./en/followUp";
import { MAKE } from "./en/make";
import { PANE } from "./en/pane";
import { READING } from "./en/reading";
import { RESULTS } from "./en/results";
import { SETTINGS } from "./en/settings";
import { TASKS } from "./en/tasks";
import { WARNINGS } from "./en/warnings";
import type { ZH_CN } from "./zhCN";

/** Every message in English. */
export const EN: Readonly<Record<keyof typeof ZH_CN, string>> = {
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
};
