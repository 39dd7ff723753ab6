import type { Report } from "../../app/run/report";
import type { GroupRole } from "../../analysis/survey/role";
import { figureText } from "../language/figureText";
import type { Speech } from "../language/speech";

/** A group that differs from all others by more than chance. */
interface DifferentGroup {
  readonly role: GroupRole;
  readonly name: string;
  /** Of the measure, as in the report. */
  readonly key: string;
  /** "" for 总体满意度. */
  readonly measure: string;
  readonly value: string;
  readonly n: number;
  readonly isAbove: boolean;
}

/** Those by 总体满意度, then those by NPS and CES. */
export function differentGroups(
  { groups, loyaltyGroups }: Report,
  speech: Speech,
): readonly DifferentGroup[] {
  const byScore = groups.flatMap(({ role, items }) =>
    items.map(({ rate, ...item }) => ({
      ...item,
      role,
      key: "rate",
      measure: "",
      value: speech.percent(rate),
    })),
  );
  const byLoyalty = loyaltyGroups.flatMap(({ role, measure: key, label, unit, items }) =>
    items.map((item) => ({
      ...item,
      role,
      key,
      measure: label === null ? "" : speech.word(label),
      value: figureText(item.value, unit, speech),
    })),
  );
  return [...byScore, ...byLoyalty]
    .filter(({ different }) => different === true)
    .map(({ role, name, key, measure, value, n, difference }) => {
      return { role, name, key, measure, value, n, isAbove: (difference ?? 0) > 0 };
    });
}
