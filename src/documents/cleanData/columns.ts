import { numberAt } from "../sheet/numberAt";
import type { MaskedText } from "../../analysis/cleaning/maskedWords";
import type { ScoreColumn, TextColumn } from "../../analysis/survey/survey";
import type { Column } from "../sheet/column";
import { sourceLink } from "../sheet/sourceLink";
import { sourceRowOf } from "../sheet/sourceRow";
import { tableIn } from "../sheet/tableReference";
import type { DocumentSources } from "../sources";
import { widthFor } from "./columnWidth";
import { correctableColumns, type SurveyColumn } from "./correctableColumns";
import type { CleanDataLayout } from "./layout";
import { opinionColumns } from "./opinionColumns";
import { CLEAN_DATA } from "./table";
import { textAt } from "../sheet/textAt";

/** The columns of 清洗数据, as wide as what stands in `rows`. */
export function cleanDataColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  rows: readonly number[],
): readonly Column<number>[] {
  const correctable = correctableColumns(sources, data);
  const columns: readonly SurveyColumn[] = [
    ...identityColumns(sources, data, rows.length),
    ...correctable.score,
    ...answerColumns(sources, data),
    ...correctable.reasons,
    ...wordsColumns(sources),
    ...opinionColumns(sources),
    ...data.groups.map(groupColumn),
    toVerifyColumn(sources),
    correctable.excluded,
    keyColumn(sources),
  ];
  return columns.map((column) => ({ ...column, width: widthFor(column, rows) }));
}

/** Where a row comes from, whose it is and when it was given. */
function identityColumns(
  sources: DocumentSources,
  data: CleanDataLayout,
  rows: number,
): readonly SurveyColumn[] {
  const { heading } = tableIn(sources.context, CLEAN_DATA);
  const { survey } = sources.context.results.cleaned;
  const { texts, time, years } = survey;
  return [
    {
      key: "sourceRow",
      heading: heading("sourceRow"),
      align: "center",
      value: (row) => sourceRowOf(survey, row),
    },
    ...sourceLink(sources, data.table, rows),
    ...(["ticketId", "customerId"] as const).flatMap((key) => textColumn(key, heading(key), texts[key])),
    ...(time === null || data.time === null ? [] : [timeColumn(data.time, time.values)]),
    ...(years === undefined || data.years === null ? [] : [yearColumn(data.years, years.values)]),
  ];
}

function textColumn(key: string, heading: string, column: TextColumn | undefined): readonly SurveyColumn[] {
  if (column === undefined) return [];
  return [{ key, heading, format: "text", value: (row) => textAt(column, row) }];
}

function timeColumn(heading: string, values: Float64Array): SurveyColumn {
  return {
    key: "time",
    heading,
    format: "dateTime",
    align: "center",
    value: (row) => numberAt(values, row),
  };
}

function yearColumn(heading: string, values: Float64Array): SurveyColumn {
  return { key: "year", heading, format: "general", align: "center", value: (row) => numberAt(values, row) };
}

/** Answers to dimensions, NPS and CES, and what was measured of the service. */
function answerColumns({ context }: DocumentSources, data: CleanDataLayout): readonly SurveyColumn[] {
  const { nps, ces, complaintLevels } = context.results.cleaned.survey;
  const answered = (key: string, heading: string | null, column: ScoreColumn | null): SurveyColumn[] =>
    heading === null || column === null ? [] : [numbersColumn(key, heading, column.values)];
  return [
    ...data.dimensions.flatMap(({ heading, column }, i) =>
      answered(`dimension${String(i)}`, heading, column),
    ),
    ...answered("nps", data.nps, nps),
    ...answered("ces", data.ces, ces),
    ...(complaintLevels === undefined || data.complaintLevel === null
      ? []
      : [numbersColumn("complaintLevel", data.complaintLevel, complaintLevels.values)]),
    ...data.operating.map(({ role, heading, values }) => numbersColumn(`operating-${role}`, heading, values)),
  ];
}

function numbersColumn(key: string, heading: string, values: Float64Array): SurveyColumn {
  return { key, heading, align: "center", value: (row) => numberAt(values, row) };
}

/** What customers wrote, masked. */
function wordsColumns({ context }: DocumentSources): readonly SurveyColumn[] {
  const { heading } = tableIn(context, CLEAN_DATA);
  const { reasonText, comment } = context.results.maskedWords;
  const column = (key: "reasonText" | "comment", said: MaskedText | null): SurveyColumn[] =>
    said === null ? [] : [{ key, heading: heading(key), format: "text", value: said }];
  return [...column("reasonText", reasonText), ...column("comment", comment)];
}

function groupColumn({ role, heading, nameAt }: CleanDataLayout["groups"][number]): SurveyColumn {
  return { key: role, heading, format: "text", value: nameAt };
}

/** Marks rows with a score and no text, which somebody should look at. */
function toVerifyColumn({ context }: DocumentSources): SurveyColumn {
  const heading = tableIn(context, CLEAN_DATA).heading("toVerify");
  const toVerify = new Set(context.results.cleaned.flagged["no-reason-text"]);
  return {
    key: "toVerify",
    heading,
    align: "center",
    value: (row) => (toVerify.has(row) ? heading : null),
  };
}

function keyColumn({ context }: DocumentSources): SurveyColumn {
  const keys = context.results.cleaned.keys();
  return {
    key: "key",
    heading: tableIn(context, CLEAN_DATA).heading("key"),
    hidden: true,
    format: "text",
    value: (row) => keys[row] ?? null,
  };
}
