import type { DocumentContext } from "../context";
import { departmentChoices } from "../settings/departments";
import { settingValue } from "../settings/settingValue";
import { keyedRows } from "../sheet/rowKeys";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { staffRows } from "../staffState";
import { countsInCompletion } from "../tracking/completion";
import { statusToday } from "../tracking/status";
import { trackingRows } from "../tracking/trackingRows";
import { ASSESSMENT } from "./table";

/** A department as it is assessed. */
export interface AssessedDepartment {
  readonly key: string;
  readonly department: string;
  /** As staff entered it: 0.2 and 20 are both 20 %. */
  readonly weight: number | null;
  /** 0–100; null without an answer. */
  readonly satisfactionScore: number | null;
  /** 0–1; null where no action of the department counts. */
  readonly completion: number | null;
  readonly score: number | null;
}

/** The departments that stand, then those of 参数设置 that are not among them. */
export function assessedDepartments(context: DocumentContext): {
  readonly rows: readonly AssessedDepartment[];
  readonly adopted: AdoptedKeys;
} {
  const { keyed, adopted } = keyedRows("D", staffRows(context.staff, ASSESSMENT) ?? []);
  const standing = keyed.map(({ row: { cells }, key }) => {
    const weight = cells["weight"];
    return {
      key,
      department: String(cells["department"] ?? "").trim(),
      weight: typeof weight === "number" ? weight : null,
    };
  });
  const known = new Set(standing.flatMap(({ key, department }) => [key, department]));
  const fresh = departmentChoices(context)
    .filter((name) => !known.has(name))
    .map((name) => ({ key: name, department: name, weight: null }));
  const assessed = assessor(context);
  return { rows: [...standing, ...fresh].map(assessed), adopted };
}

type Weighted = Pick<AssessedDepartment, "key" | "department" | "weight">;

function assessor(context: DocumentContext): (weighted: Weighted) => AssessedDepartment {
  const { satisfaction, groups } = context.results;
  const target = settingValue(context, "target-rate");
  const teams = groups.find(({ role }) => role === "group")?.items ?? [];
  const stands = statusToday(context);
  const counted = trackingRows(context).filter(countsInCompletion);
  return (weighted) => {
    const { department } = weighted;
    const rate = teams.find(({ name }) => name === department)?.rate ?? satisfaction?.rate ?? null;
    const satisfactionScore = rate === null ? null : Math.min(100, (rate / target) * 100);
    const actions = counted.filter(({ plan }) => plan.department === department);
    const done = actions.filter((row) => stands(row) === "done").length;
    const completion = actions.length === 0 ? null : done / actions.length;
    return {
      ...weighted,
      satisfactionScore,
      completion,
      score: scoreOf(weighted.weight, satisfactionScore, completion),
    };
  };
}

/** Where the target is missed nothing is deducted: 改善计划完成率 counts instead, if it is the higher (003). */
function scoreOf(
  weight: number | null,
  satisfaction: number | null,
  completion: number | null,
): number | null {
  if (weight === null || satisfaction === null) return null;
  const share = weight > 1 ? weight / 100 : weight;
  if (satisfaction >= 100 || completion === null) return share * satisfaction;
  return share * Math.max(satisfaction, completion * 100);
}
