import type { Figure } from "../../analysis/measures/figure";
import type { Term } from "../../glossary/locale";
import { addressOf, areaOf } from "../formulas/reference";
import { goalCell } from "../settings/goals/goalCell";
import { goalOf, type MeasureGoal } from "../settings/goals/goal";
import { measureName } from "../settings/goals/measureName";
import { TERMS as GOAL_TERMS } from "../settings/goals/words";
import { cell } from "../sheet/cells";
import type { Cell } from "../sheet/cellSpec";
import { gridTable, type Section } from "../sheet/grid";
import { inShownUnit, UNIT_FORMATS } from "../sheet/unitFormats";
import { live, type DocumentSources } from "../sources";
import { actualFormula } from "./actual";
import { goalVerdict, goalVerdictFormula } from "./goalVerdict";
import { TERMS } from "./words";
import { dimensionIn } from "../formulas/dimensionKey";

/** A measure with what is set for it. */
interface GoalLine {
  readonly figure: Figure;
  readonly goal: MeasureGoal;
}

/** What the actual figure is held against. */
type Against = "goal" | "benchmark";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** 目标达成 (S10, S11): each measure that has a target, with the gap and what is to be said of it; null without one. */
export function goalsSection(sources: DocumentSources): Section | null {
  const headings = [TERMS.goalActual, TERMS.goalTarget, TERMS.goalGap, GOAL_TERMS.weight, TERMS.goalVerdict];
  return sectionOf(sources, "goal", TERMS.goals, headings, (line, place) => [
    cell(wantedOf(sources, line.figure, "weight", line.goal.weight), "textCentered", "percent0"),
    cell(
      live(
        sources,
        `=${goalVerdictFormula(sources, line.figure, place)}`,
        goalVerdict(sources, line.figure, line.goal),
      ),
      "textCentered",
    ),
  ]);
}

/** 与标杆对比 (S13): the same with benchmarks, and which way is the better one. */
export function benchmarksSection(sources: DocumentSources): Section | null {
  const headings = [TERMS.goalActual, GOAL_TERMS.benchmark, TERMS.goalGap, GOAL_TERMS.direction];
  return sectionOf(sources, "benchmark", TERMS.benchmarks, headings, ({ figure: { better } }) => [
    cell(sources.words(better === null ? GOAL_TERMS.unsaid : GOAL_TERMS[better]), "textCentered"),
  ]);
}

/**
 * Where 目标达成 at `row` has the targets of the dimensions, one under the other; null unless every dimension has one.
 */
export function dimensionTargets(sources: DocumentSources, row: number, column: number): string | null {
  const { dimensions } = sources.context.results;
  const lines = linesWith(sources, "goal");
  const first = lines.findIndex(({ figure }) => dimensionIn(figure.key) !== null);
  const count = lines.filter(({ figure }) => dimensionIn(figure.key) !== null).length;
  if (count === 0 || count < dimensions.length) return null;
  const top = row + 2 + first;
  return areaOf(top, column + 2, top + count - 1, column + 2);
}

function linesWith({ context }: DocumentSources, against: Against): readonly GoalLine[] {
  return context.results.figures
    .map((figure): GoalLine => ({ figure, goal: goalOf(context, figure) }))
    .filter(({ goal }) => goal[against] !== null);
}

function sectionOf(
  sources: DocumentSources,
  against: Against,
  title: Term,
  headings: readonly Term[],
  further: (line: GoalLine, place: Place) => readonly Cell[],
): Section | null {
  const { words } = sources;
  const lines = linesWith(sources, against);
  if (lines.length === 0) return null;
  const heads = [GOAL_TERMS.measure, ...headings].map((heading) => words(heading));
  return {
    height: lines.length + 3,
    draw: (row, column) =>
      gridTable(
        row,
        column,
        words(title),
        heads,
        lines.map((line, i) => {
          const place = { row: row + 2 + i, column };
          return [...heldAgainst(sources, line, against, place), ...further(line, place)];
        }),
      ),
  };
}

/** The measure, its actual figure, what that is held against, and the gap in the unit that changes are shown in. */
function heldAgainst(
  sources: DocumentSources,
  { figure, goal }: GoalLine,
  against: Against,
  { row, column }: Place,
): readonly Cell[] {
  const { value: format, change, factor } = UNIT_FORMATS[figure.unit];
  const [actual, wanted] = [addressOf(row, column + 1), addressOf(row, column + 2)];
  const aim = goal[against];
  const gap = figure.value === null || aim === null ? "" : (figure.value - aim) * factor;
  return [
    cell(measureName(sources.words, figure), "text"),
    cell(live(sources, `=${actualFormula(sources, figure)}`, figure.value ?? ""), "number", format),
    cell(wantedOf(sources, figure, against, aim), "number", format),
    cell(
      live(sources, `=IFERROR(${inShownUnit(figure.unit, `${actual}-${wanted}`)},"")`, gap),
      "number",
      change,
    ),
  ];
}

/** What 参数设置 has for a measure; blank where nothing is set any more. */
function wantedOf(
  sources: DocumentSources,
  figure: Figure,
  key: Against | "weight",
  value: number | null,
): Cell["content"] {
  return live(sources, `=${goalCell(sources.context, figure, key)}`, value ?? "");
}
