import { distributionOf, meanOf } from "../../analysis/measures/distribution";
import { live, type DocumentSources } from "../sources";
import { answered, countOf, meanFormula } from "../formulas/conditions";
import { addressOf } from "../formulas/reference";
import { cell } from "../sheet/cells";
import { gridTable, type Section } from "../sheet/grid";
import type { OperatingColumn } from "../cleanData/operatingColumns";
import type { CleanDataLayout } from "../cleanData/layout";
import type { Cell, NumberFormat } from "../sheet/sheetSpec";

/** How a mean of seconds is shown: from these many seconds on in the larger unit. */
const UNITS = [
  { from: 7200, seconds: 3600, term: "unitHours" },
  { from: 300, seconds: 60, term: "unitMinutes" },
  { from: 0, seconds: 1, term: "unitSeconds" },
] as const;

/** 服务过程指标 (S12): means of durations and transfers, shares of solved and complained; null without such columns. */
export function operatingSection(sources: DocumentSources): Section | null {
  const { data, words } = sources;
  if (data === null || data.operating.length === 0) return null;
  const headings = (["operatingMeasure", "operatingValue", "operatingUnit", "answers"] as const).map((key) =>
    words(key),
  );
  return {
    height: data.operating.length + 3,
    draw: (row, column) =>
      gridTable(
        row,
        column,
        words("operatingMeasures"),
        headings,
        data.operating.map((each, i) => operatingCells(sources, data, each, { row: row + 2 + i, column })),
      ),
  };
}

function operatingCells(
  sources: DocumentSources,
  data: CleanDataLayout,
  { role, heading, unit, values }: OperatingColumn,
  { row, column }: { readonly row: number; readonly column: number },
): Cell[] {
  const { words, context } = sources;
  const found = distributionOf(values, context.results.cleaned.answers);
  const mean = meanOf(found);
  const shown = shownIn(sources, unit, mean);
  const n = addressOf(row, column + 3);
  const formula = `=IF(${n}=0,"—",${meanFormula(sources, data, heading)}${shown.divisor === 1 ? "" : `/${String(shown.divisor)}`})`;
  return [
    cell(words(`operating-${role}`), "text"),
    cell(live(sources, formula, mean === null ? "—" : mean / shown.divisor), "number", shown.format),
    cell(shown.unit, "textCentered"),
    cell(live(sources, `=${countOf(sources, data, answered(data, heading))}`, found.n), "number", "integer"),
  ];
}

function shownIn(
  { words }: DocumentSources,
  unit: OperatingColumn["unit"],
  mean: number | null,
): { readonly divisor: number; readonly unit: string; readonly format: NumberFormat } {
  if (unit === "share") return { divisor: 1, unit: words("share"), format: "percent1" };
  if (unit === "times") return { divisor: 1, unit: words("unitTimes"), format: "decimal2" };
  const { seconds, term } = UNITS.find(({ from }) => (mean ?? 0) >= from) ?? UNITS[2];
  return { divisor: seconds, unit: words(term), format: "decimal1" };
}
