import { dateFormula, decimalFormula, percentFormula } from "../../formulas/figureText";
import { templateFormula } from "../../formulas/template";
import { text } from "../../formulas/text";
import type { CellContent } from "../../sheet/cellSpec";
import type { Column } from "../../sheet/column";
import { tableIn } from "../../sheet/tableReference";
import { live, type DocumentSources } from "../../sources";
import { storedBaseline } from "./baseline";
import { aimFormula, chosenAmong, lowerFormula, nowFormula, shareFormula } from "./metricFormulas";
import { evaluatedSpan, spanText } from "./span";
import { TARGETS } from "./table";
import type { TargetFigures } from "./targetFigures";
import { isCountedSo, type TargetRow } from "./targetRows";
import { TERMS } from "./words";

type Columns = readonly Column<TargetRow>[];
type FiguresOf = (row: TargetRow) => TargetFigures;

/** What stands for what is not known. */
const NONE = "—";
const HELPER = { width: 10, unseen: true } as const;

/** Right of 结果: which answers 改进前值 is of, and what it comes from. */
export function besideColumns(sources: DocumentSources, figures: FiguresOf): Columns {
  return [beforePeriodColumn(sources), ...helperColumns(sources, figures)];
}

/** Which answers 改进前值 is of: of a measure that staff have just chosen, those of the last run. */
function beforePeriodColumn(sources: DocumentSources): Column<TargetRow> {
  const { context, words } = sources;
  const { heading, own } = tableIn(context, TARGETS);
  const now = spanText(words, evaluatedSpan(context));
  return {
    key: "beforePeriod",
    heading: heading("beforePeriod"),
    width: 15,
    align: "center",
    wrap: true,
    rowFormulas: true,
    value: (row) => {
      const { metricText, metricThen } = row;
      const then = thenText(sources, row);
      const chosen = `IF(${own("metric")}=${own("metricThen")},${text(then)},${text(now)})`;
      const shown = metricText === metricThen ? then : now;
      return live(sources, `=IF(${own("metric")}="","",${chosen})`, metricText === "" ? "" : shown);
    },
  };
}

/** Which answers what is stored is of, and that other bands held then; a dash where an earlier version did not say. */
function thenText({ context, words }: DocumentSources, row: TargetRow): string {
  const { baseline } = row;
  if (baseline === null) return NONE;
  const period = spanText(words, baseline.span);
  return isCountedSo(context, row, baseline) ? period : words(TERMS.otherBands, { period });
}

/** What before and after come from, unseen; and the measurable target in a sentence (S32). */
function helperColumns(sources: DocumentSources, figures: FiguresOf): Columns {
  const { heading } = tableIn(sources.context, TARGETS);
  const then = (
    key: "metricThen" | "valueThen" | "rateThen" | "baseline",
    value: (row: TargetRow) => CellContent,
  ): Column<TargetRow> => ({ key, heading: heading(key), ...HELPER, value });
  return [
    then("metricThen", ({ metricThen }) => (metricThen === "" ? null : metricThen)),
    then("valueThen", ({ valueThen }) => valueThen),
    then("rateThen", ({ rateThen }) => rateThen),
    {
      key: "now",
      heading: heading("now"),
      ...HELPER,
      unprinted: true,
      formula: `=${nowFormula(sources)}`,
      value: (row) => figures(row).now ?? "",
    },
    then("baseline", storedBaseline),
    {
      key: "sentence",
      heading: heading("sentence"),
      width: 60,
      unprinted: true,
      formula: `=${sentenceFormula(sources)}`,
      value: (row) => figures(row).sentence,
    },
  ];
}

function sentenceFormula(sources: DocumentSources): string {
  const { context, words } = sources;
  const { own } = tableIn(context, TARGETS);
  const decimals = `IF(${chosenAmong(sources, ["occurrence"])},1,2)`;
  const shown = (value: string): string =>
    `IF(${shareFormula(sources)},${percentFormula(value)},${decimalFormula(value, decimals)})`;
  const places = {
    date: `IF(ISNUMBER(${own("date")}),${dateFormula(own("date"))},"__")`,
    metric: own("metric"),
    before: `IF(ISNUMBER(${own("before")}),${shown(own("before"))},"—")`,
    target: `IF(ISNUMBER(${own("target")}),${shown(aimFormula(sources))},"__")`,
  };
  const lower = templateFormula(words(TERMS.sentenceLower), places);
  const higher = templateFormula(words(TERMS.sentenceHigher), places);
  return `IF(${own("metric")}="","",IF(${lowerFormula(sources)},${lower},${higher}))`;
}
