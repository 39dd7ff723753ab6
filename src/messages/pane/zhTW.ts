import { ANALYSIS } from "./zhTW/analysis";
import { FAILURES } from "./zhTW/failures";
import { FOLLOW_UP } from "./zhTW/followUp";
import { SETTINGS } from "./zhTW/settings";

/** What the pane says in traditional Chinese. */
export const PANE_TRADITIONAL_CHINESE: Readonly<Record<string, string>> = {
  ...ANALYSIS,
  ...FOLLOW_UP,
  ...SETTINGS,
  ...FAILURES,
};
