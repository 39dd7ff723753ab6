import { CONCEPTS } from "../../glossary/concepts";
import { sentence } from "../formulas/sentence";
import { answersForMargin } from "../formulas/statistics";
import { text } from "../formulas/text";
import { settingValue } from "../settings/settingValue";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { Cell } from "../sheet/cellSpec";
import { live, liveText, type DocumentSources } from "../sources";
import { DECIMALS, toTarget, type ToTarget } from "./toTarget";
import { TERMS } from "./words";
import { OVERALL } from "./workings";

/**
 * 达标测算: how many satisfied answers in a row reach the target, or how many dissatisfied ones it bears; and how few of
 * those still expected in the period may be dissatisfied. Last how many answers the precision wanted takes. Null without
 * an overall score.
 */
export function targetSection(sources: DocumentSources): Section | null {
  const { words, context } = sources;
  const facts = toTarget(context);
  if (facts === null) return null;
  const rows = [
    distanceCells(sources, facts),
    ...(facts.rest === null ? [] : restCells(sources, facts.rest)),
    precisionCells(sources),
  ];
  const headings = [words(TERMS.reckoning), words(TERMS.reckonedAnswers)];
  return {
    height: rows.length + 3,
    draw: (row, column) => gridTable(row, column, words(CONCEPTS.toTarget), headings, rows),
  };
}

function distanceCells(sources: DocumentSources, { kind, answers }: ToTarget): readonly Cell[] {
  const { words, context } = sources;
  const { n, content } = OVERALL;
  const target = context.naming.setting("target-rate");
  const [missing, spare] = [words(TERMS.satisfiedMissing), words(TERMS.dissatisfiedSpare)];
  const isShort = `${content}/${n}<${target}`;
  const needed = `IF(${target}>=1,"—",-INT(-ROUND((${target}*${n}-${content})/(1-${target}),${String(DECIMALS)})))`;
  const borne = `IF(${target}<=0,"—",INT(ROUND(${content}/${target}-${n},${String(DECIMALS)})))`;
  return [
    cell(
      live(
        sources,
        `=IF(${n}=0,${text(missing)},IF(${isShort},${text(missing)},${text(spare)}))`,
        kind === "missing" ? missing : spare,
      ),
      "text",
    ),
    cell(
      live(sources, `=IF(${n}=0,"—",IF(${isShort},${needed},${borne}))`, answers ?? "—"),
      "number",
      "integer",
    ),
  ];
}

function restCells(
  sources: DocumentSources,
  { expected, mostDissatisfied }: NonNullable<ToTarget["rest"]>,
): readonly (readonly Cell[])[] {
  const { words, context } = sources;
  const { n, content } = OVERALL;
  const target = context.naming.setting("target-rate");
  const beyond = words(TERMS.targetBeyondReach);
  const rest = String(expected);
  const most = `INT(ROUND(${content}+${rest}-${target}*(${n}+${rest}),${String(DECIMALS)}))`;
  return [
    [cell(words(TERMS.expectedRest), "text"), cell(expected, "number", "integer")],
    [
      cell(words(TERMS.mostDissatisfied), "text"),
      cell(
        live(sources, `=IF(${most}<0,${text(beyond)},MIN(${most},${rest}))`, mostDissatisfied ?? beyond),
        "number",
        "integer",
      ),
    ],
  ];
}

function precisionCells(sources: DocumentSources): readonly Cell[] {
  const { words, context } = sources;
  const margin = context.naming.setting("precision-points");
  const points = settingValue(context, "precision-points") * 100;
  const label = sentence(words, TERMS.answersForPrecision, {
    points: { formula: `ROUND(${margin}*100,1)`, value: String(Number(points.toFixed(1))) },
  });
  const { n, content: count } = OVERALL;
  return [
    cell(liveText(sources, label), "text"),
    cell(
      live(
        sources,
        `=IF(${n}=0,"—",${answersForMargin({ count, n }, margin)})`,
        context.results.requiredSample?.n ?? "—",
      ),
      "number",
      "integer",
    ),
  ];
}
