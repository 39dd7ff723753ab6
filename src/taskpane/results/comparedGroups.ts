import type { GroupVerdict } from "../../analysis/measures/groupTests";
import type { Report } from "../../app/report/report";
import type { GroupRole } from "../../analysis/survey/role";
import { figureText } from "../language/figureText";
import type { Speech } from "../language/speech";

/** A group against all others. */
export interface ComparedGroup {
  readonly role: GroupRole;
  readonly name: string;
  /** Of the measure, as in the report. */
  readonly key: string;
  /** "" for 总体满意度. */
  readonly measure: string;
  readonly value: string;
  readonly n: number;
  readonly verdict: GroupVerdict;
}

/** Those that differ by 总体满意度, by NPS and CES, then those that don't, the largest of each division first. */
export function comparedGroups({ groups, loyaltyGroups }: Report, speech: Speech): readonly ComparedGroup[] {
  const byScore = groups.filter(hasOthers).flatMap(({ role, items }) =>
    items.map(({ name, n, rate, verdict }) => {
      return { role, name, key: "rate", measure: "", value: speech.percent(rate), n, verdict };
    }),
  );
  const byLoyalty = loyaltyGroups.filter(hasOthers).flatMap(({ role, measure: key, label, unit, items }) =>
    items.map(({ name, n, value, verdict }) => {
      const measure = label === null ? "" : speech.word(label);
      return { role, name, key, measure, value: figureText(value, unit, speech), n, verdict };
    }),
  );
  const all = [...byScore, ...byLoyalty];
  return [...all.filter(differs), ...all.filter((group) => !differs(group))];
}

function hasOthers({ items }: { readonly items: readonly unknown[] }): boolean {
  return items.length > 1;
}

/** By more than chance. */
export function differs({ verdict }: Pick<ComparedGroup, "verdict">): boolean {
  return verdict === "above" || verdict === "below";
}
