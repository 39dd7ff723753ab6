import { DATA } from "./zhTW/data";
import { ERRORS } from "./zhTW/errors";
import { FOLLOW_UP } from "./zhTW/followUp";
import { MAKE } from "./zhTW/make";
import { PANE } from "./zhTW/pane";
import { READING } from "./zhTW/reading";
import { RESULTS } from "./zhTW/results";
import { SETTINGS } from "./zhTW/settings";
import { TASKS } from "./zhTW/tasks";
import { WARNINGS } from "./zhTW/warnings";
import type { ZH_CN } from "./zhCN";

/** Every message in traditional Chinese. */
export const ZH_TW: Readonly<Record<keyof typeof ZH_CN, string>> = {
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
