import type { PeriodMeasure } from "../../analysis/results";
import { live, type DocumentSources } from "../sources";
import type { Condition } from "../formulas/conditions";
import { addressOf, columnOf } from "../formulas/reference";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { cell } from "../sheet/cells";
import { GRID } from "../sheet/grid";
import { percentText, roundedText } from "../sheet/numberText";
import type { CellsBlock } from "../sheet/sheetSpec";
import { monthStart, periodLabelText } from "../sheet/wording";
import type { TileNote } from "./measureTile";
import { OVERALL_ROW } from "./workings";

const ROW = OVERALL_ROW + 2;
const RATE = addressOf(ROW, GRID.helper, true);
const BEFORE = addressOf(ROW, GRID.helper + 1, true);

/** The last whole month with the one before it, where all the data and not one period is evaluated; null otherwise. */
function latestMonths(sources: DocumentSources): { month: PeriodMeasure; before: PeriodMeasure } | null {
  const { period, periods, comparison } = sources.context.results;
  if (period !== null || comparison.length > 0) return null;
  const at = periods.findLastIndex(({ complete, change }) => complete && change !== null);
  const [month, before] = [periods[at], periods[at - 1]];
  return month === undefined || before === undefined || monthStart(month.period) === null
    ? null
    : { month, before };
}

/** The rates of the last whole month and of the one before, in hidden cells; [] where there are no two. */
export function latestMonthWorkings(sources: DocumentSources): readonly CellsBlock[] {
  const found = latestMonths(sources);
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

/** "2024年5月 87.5%,较上月 ↑ 3.7 个百分点": what the last whole month was like; [] where there are no two. */
export function latestMonthNotes(sources: DocumentSources): readonly TileNote[] {
  const found = latestMonths(sources);
  if (found === null || found.month.rate === null || found.before.rate === null) return [];
  const { words } = sources;
  const change = Number(roundedText((found.month.rate - found.before.rate) * 100, 1));
  const difference = `ROUND((${RATE}-${BEFORE})*100,1)`;
  const [label, against] = [periodLabelText(words, found.month.period), words("againstLastMonth")];
  const unit = words("unitPoints");
  const arrow = `IF(${difference}>0,"↑ ",IF(${difference}<0,"↓ ","→ "))`;
  const sign = change === 0 ? "→" : change > 0 ? "↑" : "↓";
  return [
    {
      content: live(
        sources,
        `=IFERROR("${label} "&TEXT(${RATE},"0.0%")&" · ${against} "&${arrow}&TEXT(ABS(${difference}),"0.0")&"${unit}","")`,
        `${label} ${percentText(found.month.rate)} · ${against} ${sign} ${roundedText(Math.abs(change), 1)}${unit}`,
      ),
      tone: change === 0 ? null : change > 0 ? "good" : "bad",
    },
  ];
}
