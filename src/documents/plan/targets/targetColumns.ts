import { text } from "../../formulas/text";
import { problemWords } from "../../problems/problemWords";
import type { Column } from "../../sheet/column";
import { listChoices } from "../../sheet/listChoices";
import { tableIn } from "../../sheet/tableReference";
import type { DocumentSources } from "../../sources";
import { besideColumns } from "./besideColumns";
import { aimFormula, chosenAmong, lowerFormula } from "./metricFormulas";
import { metricLabel, metricsOf } from "./metrics";
import { TARGETS } from "./table";
import { targetFigures, type TargetFigures } from "./targetFigures";
import type { TargetRow } from "./targetRows";
import { TERMS } from "./words";

type Columns = readonly Column<TargetRow>[];

const STAFF = { owner: "staff", align: "center" } as const;

/** Problem, measure, before, target, by when, what the rate would be, and whether it was reached; then what that comes from. */
export function targetColumns(sources: DocumentSources): Columns {
  const figures = targetFigures(sources);
  return [
    ...problemColumns(sources, figures),
    ...aimColumns(sources),
    ...outcomeColumns(sources, figures),
    ...besideColumns(sources, figures),
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
      width: 35,
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
