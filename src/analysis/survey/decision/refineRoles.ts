import { columnOf, type AssignedRole, type Assignment } from "./assignRoles";
import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { parseScoreText, scoreOfNumber, scoreOfText } from "../cells/parseScore";
import type { RawCell } from "../rawColumn";
import type { Warning } from "../recognition";
import { statedKind } from "./recogniseScale";
import { withNeighbours } from "./neighbouringRoles";
import type { Role } from "../role";
import { bandOf, type Scale } from "../scale";

/** Headers whose word is a guess that what stands beside the best scores can refute. */
const UNCERTAIN =
  /^(原因|理由|reasons?|问题原因|問題原因|问题类型|問題類型|问题类别|問題類別|issue category|problem type)$/;
const FILLED_BY_SATISFIED = 0.5;

/**
 * Second thoughts that need more than one column: "原因" that satisfied customers fill in too is a comment, "问题类型"
 * on every row is a service type, and a 0–10 rating question can be the NPS item where there is no other.
 */
export function refineRoles(columns: readonly SampledColumn[], assignment: Assignment): Assignment {
  const roles = new Map(assignment.roles);
  const score = columnOf("score", columns, roles);
  if (score !== null && assignment.scale !== null) {
    const satisfied = satisfiedRows(score.cells, assignment.scale);
    reconsider("reason", "comment", columns, roles, satisfied);
    reconsider("reasonCategory", "serviceType", columns, roles, satisfied);
    chosenReasons(columns, roles, satisfied);
  }
  withNeighbours(columns, roles);
  const warnings = score === null ? [] : alsoNetPromoter(score, columns, roles);
  return { ...assignment, roles, warnings: [...assignment.warnings, ...warnings] };
}

function satisfiedRows(cells: readonly RawCell[], scale: Scale): number[] {
  return cells.flatMap((cell, row) => {
    const value =
      typeof cell === "number"
        ? scoreOfNumber(cell, scale)
        : scoreOfText(parseScoreText(String(cell)), scale);
    const isSatisfied = value !== null && !Number.isNaN(value) && bandOf(value, scale) === "satisfied";
    return isSatisfied ? [row] : [];
  });
}

function reconsider(
  from: Role,
  to: Role,
  columns: readonly SampledColumn[],
  roles: Map<number, readonly AssignedRole[]>,
  satisfied: readonly number[],
): void {
  const isFree = to === "comment" || columnOf(to, columns, roles) === null;
  for (const { position, reading, cells } of columns) {
    const assigned = roles.get(position)?.find(({ role, confidence }) => role === from && confidence < 1);
    if (assigned === undefined || satisfied.length === 0) continue;
    if (!UNCERTAIN.test(reading.folded.core) && !reading.roles.has("comment")) continue;
    if (filledIn(cells, satisfied) < satisfied.length * FILLED_BY_SATISFIED) continue;
    if (isFree) roles.set(position, [{ role: to, confidence: assigned.confidence }]);
    else roles.delete(position);
  }
}

const OF_REASONS = /原因|理由|\breasons?\b|\bwhy\b/;
const MOST_OPTIONS = 12;
const CHOSEN_AGAIN = 5;

/**
 * A question why a score was given (main reason for your score) is one for reasons where its few answers come again and again
 * and satisfied customers hardly give any: they were chosen from a list, not written.
 */
function chosenReasons(
  columns: readonly SampledColumn[],
  roles: Map<number, readonly AssignedRole[]>,
  satisfied: readonly number[],
): void {
  if (columnOf("reason", columns, roles) !== null || satisfied.length === 0) return;
  for (const { position, reading, cells, profile } of columns) {
    const assigned = roles
      .get(position)
      ?.find(({ role, confidence }) => role === "comment" && confidence < 1);
    const areOptions = profile.distinct <= MOST_OPTIONS && profile.filled >= profile.distinct * CHOSEN_AGAIN;
    if (assigned === undefined || !areOptions || !OF_REASONS.test(reading.folded.whole)) continue;
    if (filledIn(cells, satisfied) >= satisfied.length * FILLED_BY_SATISFIED) continue;
    roles.set(position, [{ role: "reason", confidence: assigned.confidence }]);
    return;
  }
}

function filledIn(cells: readonly RawCell[], rows: readonly number[]): number {
  return rows.filter((row) => String(cells[row] ?? "").trim() !== "").length;
}

/** A question "how would you rate … on a scale of 0–10" is asked as NPS is; taken for it, with a warning. */
function alsoNetPromoter(
  score: SampledColumn,
  columns: readonly SampledColumn[],
  roles: Map<number, readonly AssignedRole[]>,
): Warning[] {
  const assigned = roles.get(score.position) ?? [];
  const isChosen = assigned.some(({ confidence }) => confidence === 1);
  if (isChosen || columnOf("nps", columns, roles) !== null) return [];
  const { whole } = score.reading.folded;
  const isRating = /\brate\b|推荐|推薦|recommend/.test(whole) && !/satisf|满意|滿意/.test(whole);
  if (!isRating || statedKind(score.header, score.profile.answers.numbers) !== "0-10") return [];
  roles.set(score.position, [...assigned, { role: "nps", confidence: 0.6 }]);
  return [{ code: "nps-from-rating", header: score.header }];
}
