import type { DocumentContext } from "../context";
import { SETTING_DEFAULTS } from "./records";
import { settingsOf, settingValue } from "./settingValue";

/** Remembered in the workbook once somebody said that threshold and target are theirs. */
export const GOALS_CONFIRMED = "goals-confirmed";

/** Threshold and target of 总体满意度 (0–1) that are proposed. */
export interface ProposedGoals {
  readonly threshold: number;
  readonly target: number;
}

/** The threshold and target of document 002 while nobody confirmed or changed them (S10); else null. */
export function proposedGoals(context: Pick<DocumentContext, "staff">): ProposedGoals | null {
  const [threshold, target] = [settingValue(context, "threshold-rate"), settingValue(context, "target-rate")];
  const isConfirmed = settingsOf(context.staff).get(GOALS_CONFIRMED) === 1;
  const isChanged =
    threshold !== SETTING_DEFAULTS["threshold-rate"] || target !== SETTING_DEFAULTS["target-rate"];
  return isConfirmed || isChanged ? null : { threshold, target };
}
