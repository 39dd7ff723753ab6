import { NONE } from "../sheet/none";
import { placeOf } from "../formulas/criterion";
import { satisfactionFormulas } from "../formulas/satisfaction";
import { text } from "../formulas/text";
import { percentFormula } from "../formulas/figureText";
import { templateFormula } from "../formulas/template";
import { problemWords } from "../problems/problemWords";
import { REASON_STATISTICS } from "../pareto/table";
import type { Column } from "../sheet/column";
import { percentText } from "../sheet/numberText";
import type { CellContent } from "../sheet/cellSpec";
import { periodText } from "../sheet/periodText";
import { tableIn } from "../sheet/tableReference";
import { widthWithoutOrphan } from "../sheet/textLines";
import type { DocumentSources } from "../sources";
import type { ImprovementRow } from "./improvementRows";
import type { JoinedTexts } from "./joinedTexts";
import { IMPROVEMENT } from "./table";
import { TERMS } from "./words";
import { written } from "../sheet/cellContent";

type Columns = readonly Column<ImprovementRow>[];

/** Whether the row's period is the one that is evaluated now. */
function isCurrent({ context }: DocumentSources, { period }: JoinedTexts): string {
  return `${period}=${context.naming.setting("period-label")}`;
}

/** The period's figures are live while it is the one evaluated; rows of earlier periods show what was measured then. */
export function figureColumns(sources: DocumentSources, joined: JoinedTexts): Columns {
  const { heading, own } = tableIn(sources.context, IMPROVEMENT);
  const formulas = satisfactionFormulas(sources);
  const then = (key: "rateThen" | "dissatisfiedThen"): string =>
    `IF(${own(key)}="",${text(NONE)},${own(key)})`;
  const figure = (live: string | undefined, key: "rateThen" | "dissatisfiedThen"): string => {
    const shown = live === undefined ? then(key) : `IF(${isCurrent(sources, joined)},${live},${then(key)})`;
    return `=IF(${own("period")}="","",${shown})`;
  };
  return [
    {
      key: "period",
      heading: heading("period"),
      width: widthWithoutOrphan(periodText(sources), 14),
      wrap: true,
      value: ({ period }) => period,
    },
    { key: "source", heading: heading("source"), width: 13, wrap: true, value: ({ source }) => source },
    {
      key: "rate",
      heading: heading("rate"),
      width: 11,
      format: "percent1",
      align: "center",
      formula: figure(formulas?.rate, "rateThen"),
      value: ({ rate }) => rate ?? NONE,
    },
    {
      key: "dissatisfiedRate",
      heading: heading("dissatisfiedRate"),
      width: 10,
      format: "percent1",
      align: "center",
      formula: figure(formulas?.dissatisfiedRate, "dissatisfiedThen"),
      value: ({ dissatisfiedRate }) => dissatisfiedRate ?? NONE,
    },
  ];
}

/** The problem with its share, what customers said of it and whom it concerns. */
export function problemColumns(sources: DocumentSources, joined: JoinedTexts): Columns {
  const { context, locale, words } = sources;
  const { heading, own } = tableIn(context, IMPROVEMENT);
  const { label } = problemWords(context, locale);
  const then = own("shareThen");
  const counted = shareFormula(sources, joined);
  const share =
    counted === null ? then : `IF(${isCurrent(sources, joined)},IFERROR(${counted},${then}),${then})`;
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: 14,
      wrap: true,
      formula: `=IF(${then}="",${joined.shown}&"",${templateFormula(words(TERMS.problemShare), {
        problem: joined.shown,
        share: percentFormula(share),
      })})`,
      value: (row) => problemText(sources, label(row.category), row.share),
    },
    {
      key: "quotes",
      heading: heading("quotes"),
      width: 24,
      wrap: true,
      value: ({ quotes }) => written(quotes),
    },
    {
      key: "agents",
      heading: heading("agents"),
      width: 12,
      wrap: true,
      value: ({ agents }) => written(agents),
    },
  ];
}

function problemText({ words }: DocumentSources, problem: string, share: CellContent): string {
  return typeof share === "number"
    ? words(TERMS.problemShare, { problem, share: percentText(share) })
    : problem;
}

/** The problem's share of the reasons as counted now; null where there are none. */
function shareFormula({ context }: DocumentSources, { counted }: JoinedTexts): string | null {
  if ((context.results.pareto?.total ?? 0) === 0) return null;
  const { column } = tableIn(context, REASON_STATISTICS);
  const counts = column("count");
  return `INDEX(${counts},${placeOf(counted, column("category"))})/SUM(${counts})`;
}
