import type { Diagnosis } from "../../analysis/diagnosis/diagnosis";
import type { CleanDataLayout } from "../cleanData/layout";
import type { Column } from "../sheet/column";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { chartColumns } from "./chartColumns";
import { factColumns } from "./factColumns";
import { mentionFormulas } from "./mentionFormulas";
import { monthColumns } from "./monthColumns";
import { ALL_KEY, areUnlike, type ProblemRow } from "./problemRows";
import { PROBLEM_WORKINGS } from "./table";
import { working } from "./workingColumn";

/** The columns that quadrants are counted in: places for the chart, mentions and their months, what follows from them. */
export function workingColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  diagnosis: Diagnosis,
): readonly Column<ProblemRow>[] {
  return [
    ...chartColumns(sources, diagnosis),
    ...identityColumns(sources),
    ...countColumns(sources, data, diagnosis),
    ...harmColumns(sources),
    ...monthColumns(sources, data, diagnosis),
    ...factColumns(sources, diagnosis),
  ];
}

function identityColumns(sources: DocumentSources): readonly Column<ProblemRow>[] {
  const { heading } = tableIn(sources.context, PROBLEM_WORKINGS);
  const unlike: readonly Column<ProblemRow>[] = areUnlike(sources)
    ? [
        {
          key: "unlike",
          heading: heading("unlike"),
          width: 16,
          format: "text",
          value: ({ criteria: [, text] }) => text,
        },
      ]
    : [];
  return [
    { key: "key", heading: heading("key"), width: 12, format: "text", value: ({ key }) => key },
    {
      key: "criterion",
      heading: heading("criterion"),
      width: 16,
      format: "text",
      value: ({ criteria: [like] }) => like,
    },
    ...unlike,
    {
      key: "isProblem",
      heading: heading("isProblem"),
      width: 9,
      format: "integer",
      value: ({ isProblem }) => (isProblem ? 1 : 0),
    },
  ];
}

function countColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  { total }: Diagnosis,
): readonly Column<ProblemRow>[] {
  const { own } = tableIn(sources.context, PROBLEM_WORKINGS);
  const { mentions, scoreSum, flagged, all } = mentionFormulas(sources, data);
  const ofProblem = (formula: string, otherwise: string): string =>
    `IF(${own("isProblem")}=0,${otherwise},${formula})`;
  const others = all === null ? "0" : `(${all.sum}-${own("scoreSum")})/(${all.n}-${own("mentions")})`;
  const effect = all === null ? '""' : `IFERROR(${own("scoreSum")}/${own("mentions")}-${others},"")`;
  return [
    working(sources, "mentions", mentions, ({ key, problem }) =>
      key === ALL_KEY ? total : (problem?.count ?? 0),
    ),
    working(sources, "scoreSum", ofProblem(scoreSum ?? "0", "0"), ({ problem }) => problem?.scoreSum ?? 0),
    working(sources, "flagged", ofProblem(flagged, "0"), ({ problem }) => problem?.publicity ?? 0),
    working(sources, "effect", ofProblem(effect, '""'), ({ problem }) => problem?.impact ?? ""),
  ];
}

function harmColumns(sources: DocumentSources): readonly Column<ProblemRow>[] {
  const { own, header } = tableIn(sources.context, PROBLEM_WORKINGS);
  const sign = sources.context.results.scale?.direction === "lower-is-better" ? "" : "-";
  const place = `ROW()-ROW(${header("harmKey")})-1`;
  const key = `ROUND(ROUND(${own("harm")},6)+(${place})/10^7,7)`;
  return [
    working(
      sources,
      "harm",
      `IF(${own("effect")}="",0,${sign}${own("effect")})`,
      ({ problem }) => problem?.harm ?? 0,
    ),
    working(sources, "weighted", `${own("mentions")}*${own("harm")}`, ({ problem }) =>
      problem === null ? 0 : problem.weightedHarm,
    ),
    working(sources, "harmKey", `IF(${own("isProblem")}=0,0,${key})`, ({ problem }) => problem?.harmKey ?? 0),
  ];
}
