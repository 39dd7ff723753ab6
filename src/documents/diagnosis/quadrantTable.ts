import { placeOf } from "../formulas/criterion";
import type { Diagnosis, DiagnosedProblem } from "../../analysis/diagnosis/diagnosis";
import type { Quadrant } from "../../analysis/diagnosis/quadrant";
import { CONCEPTS } from "../../glossary/concepts";
import { text } from "../formulas/text";
import type { CellContent } from "../sheet/cellSpec";
import { tableOf, type Column } from "../sheet/column";
import { headingHeight, ONE_LINE } from "../sheet/headingRoom";
import type { TableBlock } from "../sheet/tableSpec";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { adjustedQuadrant } from "./adjustedQuadrant";
import { quadrantHeight, widthsIn } from "./places";
import { placeRows, type ProblemRow } from "./problemRows";
import { chosenQuadrants } from "./staffDiagnosis";
import { quadrantName } from "./quadrantNames";
import { PROBLEM_WORKINGS, QUADRANT_TABLE } from "./table";
import { TERMS } from "./words";

/** 四象限: each problem with what its quadrant follows from; staff may choose another. */
export function quadrantTable(
  sources: DocumentSources,
  diagnosis: Diagnosis,
  place: { readonly row: number; readonly column: number },
): TableBlock {
  const rows = placeRows(sources);
  const urgent = text(quadrantName("urgent-important", sources.locale));
  return tableOf(
    sources,
    {
      mode: "data",
      name: tableIn(sources.context, QUADRANT_TABLE).name,
      ...place,
      keyOf: ({ key }) => key,
      keyColumn: "key",
      filterButtons: false,
      ...quadrantHeights(sources, rows),
      headingHeight: quadrantHeading(sources, diagnosis),
      ruledRows: rows.filter(({ problem, absent }) => problem !== null || absent !== null).length,
      rules: [
        {
          formula: `=AND([@frequency]<>"",IF([@adjusted]="",[@quadrant],[@adjusted])=${urgent})`,
          look: "core",
        },
        { formula: '=[@problem]&[@adjusted]=""', look: "unused", columnKeys: ["adjusted"] },
        { formula: '=[@publicity]<>""', look: "bad", columnKeys: ["publicity"] },
      ],
    },
    rows,
    columnsOf(sources, diagnosis),
  );
}

function columnsOf(sources: DocumentSources, diagnosis: Diagnosis): readonly Column<ProblemRow>[] {
  return [...figureColumns(sources, diagnosis), ...quadrantColumns(sources, diagnosis)];
}

/** Points of the headings of 四象限; what it is counted in has its own in the same row. */
export function quadrantHeading(sources: DocumentSources, diagnosis: Diagnosis): number {
  return headingHeight(columnsOf(sources, diagnosis), ONE_LINE);
}

/** Points of a row without a problem: the chart beside has room for the names of its fields, and the page for what follows. */
const BLANK_POINTS = 28;

/** Heights of the rows of 四象限; what it is counted in stands in the same ones. */
export function quadrantHeights(
  { locale }: DocumentSources,
  rows: readonly ProblemRow[],
): Required<Pick<TableBlock, "rowHeight" | "rowHeights">> {
  const nameOf = ({ problem, absent }: ProblemRow): string => problem?.label[locale] ?? absent ?? "";
  return {
    rowHeight: quadrantHeight("", locale),
    rowHeights: rows.map((row) =>
      nameOf(row) === ""
        ? Math.min(BLANK_POINTS, quadrantHeight("", locale))
        : quadrantHeight(nameOf(row), locale),
    ),
  };
}

/** A cell of the workings in the row of the same problem. */
function lookUp({ context }: DocumentSources): (key: keyof typeof PROBLEM_WORKINGS.headings) => string {
  const { column } = tableIn(context, PROBLEM_WORKINGS);
  const own = tableIn(context, QUADRANT_TABLE).own("key");
  return (key) => `INDEX(${column(key)},${placeOf(own, column("key"))})`;
}

type Key = keyof typeof QUADRANT_TABLE.headings;

function figureColumns(sources: DocumentSources, diagnosis: Diagnosis): readonly Column<ProblemRow>[] {
  const { heading } = tableIn(sources.context, QUADRANT_TABLE);
  const found = lookUp(sources);
  const widths = widthsIn(sources.locale);
  const shown = (
    key: Key & ("frequency" | "impact" | "months" | "publicity"),
    formula: string,
    value: (problem: DiagnosedProblem) => CellContent,
  ): Pick<Column<ProblemRow>, "key" | "heading" | "width" | "formula" | "value"> => ({
    key,
    heading: heading(key),
    width: widths[key],
    formula: `=IF(${found("isProblem")}=0,"",${formula})`,
    value: ({ problem }) => (problem === null ? "" : value(problem)),
  });
  const flagged = `IF(${found("flagged")}=0,"",${found("flagged")})`;
  const hasMonths = diagnosis.periods.length > 0;
  return [
    {
      key: "problem",
      heading: heading("problem"),
      width: widths.problem,
      format: "text",
      wrap: true,
      value: ({ problem, absent }) => problem?.label[sources.locale] ?? absent ?? "",
    },
    { ...shown("frequency", found("mentions"), ({ count }) => count), format: "integer" },
    { ...shown("impact", found("effect"), ({ impact }) => impact ?? ""), format: "signedDecimal2" },
    {
      ...shown("months", hasMonths ? found("onEnd") : '"—"', ({ months }) => months ?? "—"),
      format: "integer",
    },
    {
      ...shown("publicity", flagged, ({ publicity }) => (publicity === 0 ? "" : publicity)),
      format: "integer",
    },
  ];
}

function quadrantColumns(sources: DocumentSources, diagnosis: Diagnosis): readonly Column<ProblemRow>[] {
  const { context, locale, words } = sources;
  const { heading } = tableIn(context, QUADRANT_TABLE);
  const widths = widthsIn(locale);
  const chosen = chosenQuadrants(context.staff);
  const adjustedOf = ({ key, problem }: ProblemRow): Quadrant | null =>
    problem?.adjusted ?? chosen.get(key) ?? null;
  const name = (problem: DiagnosedProblem): string =>
    problem.quadrant === null ? words(CONCEPTS.smallSample) : quadrantName(problem.quadrant, locale);
  return [
    {
      key: "quadrant",
      heading: heading("quadrant"),
      width: widths.quadrant,
      wrap: true,
      formula: `=${quadrantFormula(sources, diagnosis)}`,
      value: ({ problem, absent }) =>
        problem === null ? ((absent ?? "") === "" ? "" : words(TERMS.absentProblem)) : name(problem),
    },
    adjustedQuadrant(sources, QUADRANT_TABLE, adjustedOf),
    {
      key: "key",
      heading: heading("key"),
      width: widths.key,
      hidden: true,
      format: "text",
      value: ({ key }) => key,
    },
  ];
}

/** The rule of quadrantOf in the analysis, without "=". */
function quadrantFormula(sources: DocumentSources, { fewestMentions, periods }: Diagnosis): string {
  const { context, locale, words } = sources;
  const found = lookUp(sources);
  const { column } = tableIn(context, PROBLEM_WORKINGS);
  const all = `MAX(${column("mentions")})`;
  const named = (id: Quadrant): string => text(quadrantName(id, locale));
  const isPublic = `${found("flagged")}>0`;
  const isHeavy = `${found("isHeavy")}=1`;
  const lasting = `${found("onEnd")}>=${context.naming.setting("persistent-months")}`;
  const rare = `IF(${isHeavy},${named("urgent")},${named("neither")})`;
  const standing = periods.length === 0 ? rare : `IF(${lasting},${named("important")},${rare})`;
  const frequent = `IF(OR(${isHeavy},${isPublic}),${named("urgent-important")},${named("important")})`;
  const infrequent = `IF(${isPublic},${named("urgent")},${standing})`;
  const judged = `IF(${found("isFrequent")}=1,${frequent},${infrequent})`;
  const few = `IF(${all}<${String(fewestMentions)},${text(words(CONCEPTS.smallSample))},${judged})`;
  const absent = `IF(${tableIn(context, QUADRANT_TABLE).own("problem")}="","",${text(words(TERMS.absentProblem))})`;
  return `IF(${found("isProblem")}=0,${absent},${few})`;
}
