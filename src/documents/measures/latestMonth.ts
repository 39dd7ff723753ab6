import type { PeriodMeasure, Results } from "../../analysis/results";
import type { Condition } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { text } from "../formulas/text";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import { percentText, roundedText } from "../sheet/numberText";
import type { CellsBlock } from "../sheet/cellSpec";
import { monthStart, periodLabelText } from "../sheet/wording";
import { live, type DocumentSources } from "../sources";
import { arrowFormula, arrowOf } from "./changeNote";
import { figureOf, monthTone } from "./figure";
import type { TileNote } from "./measureTile";
import { TERMS } from "./words";
import { OVERALL_ROW } from "./workings";

const ROW = OVERALL_ROW + 2;
const RATE = addressOf(ROW, GRID.helper, true);
const BEFORE = addressOf(ROW, GRID.helper + 1, true);

/** The last whole month with the one before it, where all the data and not one period is evaluated; null otherwise. */
function latestMonths(
  results: Results,
): { readonly month: PeriodMeasure; readonly before: PeriodMeasure } | null {
  const { period, periods, comparison } = results;
  if (period !== null || comparison.length > 0) return null;
  const month = periods.findLast(({ complete, change }) => complete && change !== null);
  if (month === undefined || month.before === null || monthStart(month.period) === null) return null;
  const before = periods[month.before];
  return before === undefined ? null : { month, before };
}

/** The rates of the last whole month and of the one before, in hidden cells; [] where there are no two. */
export function latestMonthWorkings(sources: DocumentSources): readonly CellsBlock[] {
  const found = latestMonths(sources.context.results);
  if (found === null) return [];
  const cells = [found.month, found.before].map(({ period, rate }) => {
    const formulas = satisfactionFormulas(sources, ...withinMonth(sources, period));
    return cell(live(sources, `=${formulas?.rate ?? '""'}`, rate ?? ""), "number");
  });
  return [{ kind: "cells", row: ROW, column: GRID.helper, rows: [cells] }];
}

function withinMonth({ data }: DocumentSources, month: string): readonly Condition[] {
  const [year, number] = month.split("-").map(Number);
  if (data === null || data.time === null || year === undefined || number === undefined) return [];
  const time = columnOf(data.table, data.time);
  const first = (at: number): string => `DATE(${String(year)},${String(at)},1)`;
  return [
    [time, `">="&${first(number)}`],
    [time, `"<"&${first(number + 1)}`],
  ];
}

/** "2024年5月 87.5% · 较上月 ↑ 3.7 个百分点": what the last whole month was like; [] where there are no two. */
export function latestMonthNotes(sources: DocumentSources): readonly TileNote[] {
  const { words, context } = sources;
  const month = latestMonths(context.results)?.month;
  const rate = figureOf(context.results, "rate");
  if (month === undefined || month.rate === null || month.change === null || rate === null) return [];
  const change = Number(roundedText(month.change * 100, 1));
  const difference = `ROUND((${RATE}-${BEFORE})*100,1)`;
  const [label, against] = [periodLabelText(words, month.period), words(TERMS.againstLastMonth)];
  const unit = words(TERMS.unitPoints);
  const moved = `${arrowFormula(difference)}&TEXT(ABS(${difference}),"0.0")&${text(unit)}`;
  return [
    {
      content: live(
        sources,
        `=IFERROR(${text(`${label} `)}&TEXT(${RATE},"0.0%")&${text(` · ${against} `)}&${moved},"")`,
        `${label} ${percentText(month.rate)} · ${against} ${arrowOf(change)}${roundedText(Math.abs(change), 1)}${unit}`,
      ),
      tone: monthTone(rate, change),
    },
  ];
}
