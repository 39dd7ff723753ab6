import { ANALYSIS } from "./zhCN/analysis";
import { FAILURES } from "./zhCN/failures";
import { FOLLOW_UP } from "./zhCN/followUp";
import { SETTINGS } from "./zhCN/settings";

/** What the pane says in simplified Chinese. */
export const PANE_SIMPLIFIED_CHINESE: Readonly<Record<string, string>> = {
  ...ANALYSIS,
  ...FOLLOW_UP,
  ...SETTINGS,
  ...FAILURES,
};
