import { text } from "../../formulas/text";
import { templateFormula } from "../../formulas/template";
import { dateFormula, decimalFormula, percentFormula } from "../../formulas/figureText";
import { problemWords } from "../../problems/problemWords";
import type { CellContent } from "../../sheet/cellSpec";
import type { Column } from "../../sheet/column";
import { listChoices } from "../../sheet/shortList";
import { tableIn } from "../../sheet/tableReference";
import type { DocumentSources } from "../../sources";
import { chosenAmong, lowerFormula, nowFormula, shareFormula } from "./metricFormulas";
import { metricLabel, metricsOf } from "./metrics";
import { TARGETS } from "./table";
import { targetFigures, type TargetFigures } from "./targetFigures";
import type { TargetRow } from "./targetRows";
import { TERMS } from "./words";

type Columns = readonly Column<TargetRow>[];

const STAFF = { owner: "staff", align: "center" } as const;
const HELPER = { width: 10, unseen: true } as const;

/** Problem, measure, before, target, by when, what the rate would be, and whether it was reached; then what that comes from. */
export function targetColumns(sources: DocumentSources): Columns {
  const figures = targetFigures(sources);
  return [
    ...problemColumns(sources, figures),
    ...aimColumns(sources),
    ...outcomeColumns(sources, figures),
    ...helperColumns(sources, figures),
  ];
}

type FiguresOf = (row: TargetRow) => TargetFigures;

function problemColumns({ context, words, locale }: DocumentSources, figures: FiguresOf): Columns {
  const { heading, own } = tableIn(context, TARGETS);
  const { label } = problemWords(context, locale);
  const metrics = metricsOf(context.results).map((key) => metricLabel(key, locale));
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: 16,
      wrap: true,
      value: ({ problem }) => label(problem),
    },
    {
      key: "metric",
      heading: heading("metric"),
      width: 38,
      owner: "staff",
      ...listChoices(metrics),
      tooltip: words(TERMS.tooltipMetric),
      value: ({ metricText }) => (metricText === "" ? null : metricText),
    },
    {
      key: "before",
      heading: heading("before"),
      width: 13,
      align: "center",
      format: "decimal2",
      formula: `=IF(${own("metric")}="","",IF(${own("metric")}=${own("metricThen")},IF(${own("valueThen")}="","",${own("valueThen")}),${own("now")}))`,
      value: (row) => figures(row).before ?? "",
    },
  ];
}

function aimColumns({ context, words }: DocumentSources): Columns {
  const { heading } = tableIn(context, TARGETS);
  return [
    {
      key: "target",
      heading: heading("target"),
      width: 12,
      ...STAFF,
      format: "decimal2",
      tooltip: words(TERMS.tooltipTarget),
      value: ({ target }) => target,
    },
    {
      key: "date",
      heading: heading("date"),
      width: 12,
      ...STAFF,
      format: "date",
      validation: { kind: "date" },
      value: ({ date }) => date,
    },
  ];
}

/** The target as a number of the measure's own unit: 95 stands for 95 % of a rate. */
function aimFormula(sources: DocumentSources): string {
  const target = tableIn(sources.context, TARGETS).own("target");
  return `IF(AND(${shareFormula(sources)},${target}>1),${target}/100,${target})`;
}

function outcomeColumns(sources: DocumentSources, figures: FiguresOf): Columns {
  const { context } = sources;
  const { heading } = tableIn(context, TARGETS);
  return [
    {
      key: "expected",
      heading: heading("expected"),
      width: 10,
      align: "center",
      format: "percent1",
      formula: `=${expectedFormula(sources)}`,
      value: (row) => figures(row).expected,
    },
    {
      key: "result",
      heading: heading("result"),
      width: 12,
      align: "center",
      formula: `=${resultFormula(sources)}`,
      value: (row) => figures(row).result,
    },
  ];
}

/** One mention less is one satisfied answer more; of a dimension nothing is said. */
function expectedFormula(sources: DocumentSources): string {
  const { own } = tableIn(sources.context, TARGETS);
  const [before, rate] = [own("before"), own("rateThen")];
  const aim = aimFormula(sources);
  const isKnown = `AND(ISNUMBER(${own("target")}),ISNUMBER(${before}),ISNUMBER(${rate}))`;
  const occurrence = `MAX(0,MIN(1,${rate}+(${before}-${aim})/100))`;
  const dissatisfied = `MAX(0,MIN(1,${rate}+${before}-${aim}))`;
  const chosen = `IF(${chosenAmong(sources, ["occurrence"])},${occurrence},IF(${chosenAmong(sources, ["dissatisfied"])},${dissatisfied},IF(${chosenAmong(sources, ["rate"])},${aim},"—")))`;
  return `IF(${own("metric")}="","",IF(${isKnown},${chosen},"—"))`;
}

function resultFormula(sources: DocumentSources): string {
  const { context, words } = sources;
  const { own } = tableIn(context, TARGETS);
  const aim = aimFormula(sources);
  const isReached = `IF(${lowerFormula(sources)},${own("now")}<=${aim},${own("now")}>=${aim})`;
  const judged = `IF(ISNUMBER(${own("now")}),IF(${isReached},${text(words(TERMS.resultReached))},${text(words(TERMS.resultMissed))}),"—")`;
  const due = `IF(${context.naming.setting("today")}<=${own("date")},${text(words(TERMS.resultWaiting))},${judged})`;
  const isSet = `AND(ISNUMBER(${own("target")}),ISNUMBER(${own("date")}))`;
  return `IF(${own("problem")}="","",IF(${isSet},${due},${text(words(TERMS.resultOpen))}))`;
}

/** What before and after come from, unseen; and the measurable target in a sentence (S32). */
function helperColumns(sources: DocumentSources, figures: FiguresOf): Columns {
  const { heading } = tableIn(sources.context, TARGETS);
  const then = (
    key: "metricThen" | "valueThen" | "rateThen",
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
    {
      key: "sentence",
      heading: heading("sentence"),
      width: 12,
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
