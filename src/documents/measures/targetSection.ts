import { text } from "../formulas/text";
import { settingValue } from "../settings/settingValue";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell } from "../sheet/cellSpec";
import { live, type DocumentSources } from "../sources";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/** Counts are whole but for the noise of fractions. */
const DECIMALS = 6;

/** The overall score as it stands, and what it is to reach. */
interface Standing {
  readonly n: number;
  readonly content: number;
  readonly target: number;
}

/**
 * 达标测算: how many satisfied answers in a row reach the target, or how many dissatisfied ones it bears; and how few of
 * those still expected in the period may be dissatisfied. Null without an overall score.
 */
export function targetSection(sources: DocumentSources): Section | null {
  const { words, context } = sources;
  const { satisfaction, expectedRest } = context.results;
  if (satisfaction === null) return null;
  const { n, contentCount: content } = satisfaction;
  const standing = { n, content, target: settingValue(context, "target-rate") };
  const rows = [
    distanceCells(sources, standing),
    ...(expectedRest === null ? [] : restCells(sources, standing, expectedRest)),
  ];
  const headings = [words(TERMS.reckoning), words(TERMS.reckonedAnswers)];
  return {
    height: rows.length + 3,
    draw: (row, column) => gridTable(row, column, words(TERMS.toTarget), headings, rows),
  };
}

function distanceCells(sources: DocumentSources, standing: Standing): readonly Cell[] {
  const { words, context } = sources;
  const { n, content } = OVERALL;
  const target = context.naming.setting("target-rate");
  const [missing, spare] = [words(TERMS.satisfiedMissing), words(TERMS.dissatisfiedSpare)];
  const isShort = `${content}/${n}<${target}`;
  const needed = `IF(${target}>=1,"—",-INT(-ROUND((${target}*${n}-${content})/(1-${target}),${String(DECIMALS)})))`;
  const borne = `IF(${target}<=0,"—",INT(ROUND(${content}/${target}-${n},${String(DECIMALS)})))`;
  const short = standing.n > 0 && standing.content / standing.n < standing.target;
  return [
    cell(
      live(
        sources,
        `=IF(${n}=0,${text(missing)},IF(${isShort},${text(missing)},${text(spare)}))`,
        standing.n === 0 || short ? missing : spare,
      ),
      "text",
    ),
    cell(
      live(sources, `=IF(${n}=0,"—",IF(${isShort},${needed},${borne}))`, distanceOf(standing, short)),
      "number",
      "integer",
    ),
  ];
}

function distanceOf({ n, content, target }: Standing, short: boolean): number | string {
  if (n === 0) return "—";
  if (short) return target >= 1 ? "—" : Math.ceil(rounded((target * n - content) / (1 - target)));
  return target <= 0 ? "—" : Math.floor(rounded(content / target - n));
}

function restCells(sources: DocumentSources, standing: Standing, rest: number): readonly (readonly Cell[])[] {
  const { words, context } = sources;
  const { n, content } = OVERALL;
  const target = context.naming.setting("target-rate");
  const beyond = words(TERMS.targetBeyondReach);
  const most = `INT(ROUND(${content}+${String(rest)}-${target}*(${n}+${String(rest)}),${String(DECIMALS)}))`;
  const found = Math.floor(rounded(standing.content + rest - standing.target * (standing.n + rest)));
  const value = found < 0 ? beyond : Math.min(found, rest);
  return [
    [cell(words(TERMS.expectedRest), "text"), cell(rest, "number", "integer")],
    [
      cell(words(TERMS.mostDissatisfied), "text"),
      cell(
        live(sources, `=IF(${most}<0,${text(beyond)},MIN(${most},${String(rest)}))`, value),
        "number",
        "integer",
      ),
    ],
  ];
}

/** As Excel's ROUND, of numbers of the size of counts. */
function rounded(value: number): number {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS;
}
