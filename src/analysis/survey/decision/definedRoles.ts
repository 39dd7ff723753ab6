import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { statedScale } from "../candidates/statedScale";
import { totalOf } from "../evidence/answerCounts";
import type { Decision, Warning } from "../recognition";
import { scaleOfKind } from "../scale";
import type { AssignedRole, Assignment } from "./assignRoles";
import { recogniseScale } from "./recogniseScale";

type DefinedRole = "nps" | "ces";

/** Fewer answers don't tell on which scale they were given, where the header does not. */
const ENOUGH = 20;

/**
 * Takes NPS and CES from columns that were answered on a scale for which they are not defined: NPS is of 0–10 (or 1–10,
 * where that is said), CES of a scale of steps. What was left out and why stands in warnings `nps-not-defined` and
 * `ces-not-defined`, an NPS without a 0 in `nps-without-zero`.
 */
export function withDefinedRoles(columns: readonly SampledColumn[], assignment: Assignment): Assignment {
  const roles = new Map(assignment.roles);
  const decisions: Decision[] = [];
  const warnings: Warning[] = [];
  for (const column of columns) {
    for (const role of ["nps", "ces"] as const) {
      const assigned = roles.get(column.position) ?? [];
      if (!assigned.some((one) => one.role === role)) continue;
      const verdict = VERDICTS[role](column);
      if (verdict === null) continue;
      warnings.push(verdict);
      if (verdict.code === "nps-without-zero") continue;
      decisions.push(leftOut(role, column.header, verdict));
      setRoles(
        roles,
        column.position,
        assigned.filter((one) => one.role !== role),
      );
    }
  }
  return {
    ...assignment,
    roles,
    decisions: [...assignment.decisions, ...decisions],
    warnings: [...assignment.warnings, ...warnings],
  };
}

function setRoles(
  roles: Map<number, readonly AssignedRole[]>,
  position: number,
  left: readonly AssignedRole[],
): void {
  if (left.length === 0) roles.delete(position);
  else roles.set(position, left);
}

const VERDICTS: Readonly<Record<DefinedRole, (column: SampledColumn) => Warning | null>> = {
  nps: ({ header, profile: { answers } }) => {
    const { min, max } = statedScale(header);
    const { scale } = recogniseScale(header, answers, null);
    const isKnown =
      max !== null || scale.kind.startsWith("words") || totalOf(answers.numbers.values()) >= ENOUGH;
    if (isKnown && (max ?? scale.max) !== 10) return { code: "nps-not-defined", header, ...endsOf(scale) };
    return min === 1 && max === 10 ? { code: "nps-without-zero", header } : null;
  },
  ces: ({ header, profile: { answers } }) => {
    const { scale } = recogniseScale(header, answers, null);
    const isLong = scale.max >= 10 && answers.numbers.size > 0;
    return isLong ? { code: "ces-not-defined", header, ...endsOf(scale) } : null;
  },
};

function endsOf({ kind, min, max }: ReturnType<typeof scaleOfKind>): { readonly scale: string } {
  return { scale: kind.startsWith("words") ? kind : `${String(min)}–${String(max)}` };
}

function leftOut(what: DefinedRole, header: string, because: Warning): Decision {
  const chosen = { value: "none", told: { code: "option-not-computed" }, choices: {} };
  return { what, header, chosen, because: [because], alternatives: [] };
}
