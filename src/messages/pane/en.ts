import { ANALYSIS } from "./en/analysis";
import { FAILURES } from "./en/failures";
import { FOLLOW_UP } from "./en/followUp";
import { SETTINGS } from "./en/settings";

/** What the pane says in English. */
export const PANE_ENGLISH: Readonly<Record<string, string>> = {
  ...ANALYSIS,
  ...FOLLOW_UP,
  ...SETTINGS,
  ...FAILURES,
};
