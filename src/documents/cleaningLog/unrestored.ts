import type { Exclusion } from "../../analysis/cleaning/cleaning";
import type { Warning } from "../../analysis/survey/recognition";
import type { DocumentContext } from "../context";
import { sourceRowOf } from "../sheet/sourceRow";
import { takenBack } from "./takenBack";

/** Why a row that staff take back cannot count: it has no score that can be read, or staff themselves leave it out. */
type Hindrance = "score" | "by-hand";

/** What keeps a row from counting although staff take it back. */
export function hindranceOf({ rule }: Pick<Exclusion, "rule">): Hindrance | null {
  if (rule === "score-missing" || rule === "score-invalid") return "score";
  return rule === "by-hand" ? "by-hand" : null;
}

const CODES = { score: "not-restored-score", "by-hand": "not-restored-by-hand" } as const satisfies Record<
  Hindrance,
  string
>;

const MOST_NAMED = 10;

/** Says which rows do not count although they are taken back. Data: count, rows. */
export function unrestoredNotices({ staff, results }: DocumentContext): readonly Warning[] {
  const returned = takenBack(staff);
  const { survey } = results.cleaned;
  const keys = returned.size === 0 ? [] : results.cleaned.keys();
  const taken = results.periodRows.exclusions.filter(({ row }) =>
    returned.has(survey.notAnswers.get(row)?.key ?? keys[row] ?? ""),
  );
  return (Object.keys(CODES) as Hindrance[]).flatMap((hindrance): Warning[] => {
    const rows = taken.filter((exclusion) => hindranceOf(exclusion) === hindrance);
    if (rows.length === 0) return [];
    const named = rows.slice(0, MOST_NAMED).flatMap(({ row }) => sourceRowOf(survey, row) ?? []);
    return [{ code: CODES[hindrance], count: rows.length, rows: named }];
  });
}
