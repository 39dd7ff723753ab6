import type { CleanedSurvey } from "../../analysis/cleaning/cleaning";
import { groupNames } from "../../analysis/measures/groupNames";
import type { ScoreColumn, Survey, TextColumn } from "../../analysis/survey/survey";
import type { CleanDataLayout } from "./layout";
import type { DocumentContext } from "../context";
import { sourcesOf, type DocumentSources } from "../sources";
import { addressOf } from "../formulas/reference";
import { legendLine } from "../sheet/cells";
import { shortList } from "../sheet/shortList";
import { sourceLink } from "../sheet/sourceLink";
import { tableOf, type ColumnPlan } from "../sheet/table";
import { titleBand } from "../sheet/titleBand";
import { displayWidth } from "../sheet/displayWidth";
import { maskedTextAt } from "./maskedText";
import type { CellContent, SheetSpec, TableBlock } from "../sheet/sheetSpec";

const HEADING_ROW = 4;

/**
 * 清洗数据: the table of rows that every other sheet's formulas count over. Beside each correctable column stands
 * what was found; a row with a reason in 剔除 does not count. Null for an aggregated source.
 */
export function cleanData(context: DocumentContext): SheetSpec | null {
  const sources = sourcesOf(context);
  const { data, words } = sources;
  if (data === null) return null;
  const rows = listedRows(context.results.cleaned);
  const plans = columnPlans(sources, data, rows);
  const title = words("sheetCleanData");
  return {
    id: "clean-data",
    name: title,
    tab: "data",
    columnWidths: [2, ...plans.map((plan) => widthFor(plan, rows.length))],
    hiddenColumns: [plans.length],
    blocks: [
      ...titleBand(sources, title, Math.min(plans.length - 1, 12)),
      legendLine(words("legendCleanData")),
      dataTable(sources, data, rows, plans),
    ],
    frozen: { rows: HEADING_ROW + 1, columns: 2 },
    print: {
      orientation: "landscape",
      titleRows: { first: HEADING_ROW, last: HEADING_ROW },
      onePage: false,
    },
  };
}

function dataTable(
  sources: DocumentSources,
  data: CleanDataLayout,
  rows: readonly number[],
  plans: readonly ColumnPlan[],
): TableBlock {
  const { keys } = sources.context.results.cleaned;
  const excludedAt = plans.findIndex(({ key }) => key === "excluded");
  const excludedCell = addressOf(HEADING_ROW + 1, excludedAt + 1);
  return tableOf(
    sources,
    {
      mode: "data",
      name: data.table,
      row: HEADING_ROW,
      column: 1,
      rowKeys: rows.map((row) => keys[row] ?? String(row)),
      keyColumn: "key",
      filterButtons: true,
      rules: [{ formula: `=$${excludedCell}<>""`, look: "muted" }],
    },
    plans,
  );
}

/** The rows that stand in the table, in the order of the source. */
function listedRows({ listed }: CleanedSurvey): readonly number[] {
  const rows: number[] = [];
  listed.forEach((isListed, row) => {
    if (isListed === 1) rows.push(row);
  });
  return rows;
}

function columnPlans(
  sources: DocumentSources,
  data: CleanDataLayout,
  rows: readonly number[],
): readonly ColumnPlan[] {
  const at = (index: number): number => rows[index] ?? 0;
  const { cleaned } = sources.context.results;
  return [
    ...identityPlans(sources, data, at, rows.length),
    ...scorePlans(sources, data, at),
    ...answerPlans(data, cleaned.survey, at),
    ...reasonPlans(sources, data, at),
    ...groupPlans(data, at),
    ...checkPlans(sources, data, at),
    {
      key: "key",
      heading: sources.words("rowKey"),
      format: "text",
      content: (index) => cleaned.keys[at(index)] ?? null,
    },
  ];
}

type RowAt = (index: number) => number;

function identityPlans(
  sources: DocumentSources,
  data: CleanDataLayout,
  at: RowAt,
  rows: number,
): ColumnPlan[] {
  const { context, words } = sources;
  const { survey } = context.results.cleaned;
  const plans: ColumnPlan[] = [
    {
      key: "sourceRow",
      heading: words("sourceRow"),
      format: "general",
      align: "center",
      content: (index) => survey.sheetRows[at(index)] ?? null,
    },
    ...sourceLink(sources, data.table, rows),
  ];
  for (const role of ["ticketId", "customerId"] as const) {
    const column = survey.texts[role];
    if (column !== undefined) plans.push(textPlan(role, words(role), column, at));
  }
  if (survey.time !== null && data.time !== null) {
    const { values } = survey.time;
    plans.push({
      key: "time",
      heading: data.time,
      format: "dateTime",
      align: "center",
      content: (index) => numberAt(values, at(index)),
    });
  }
  return plans;
}

function scorePlans({ context }: DocumentSources, data: CleanDataLayout, at: RowAt): ColumnPlan[] {
  const { survey, keys } = context.results.cleaned;
  const { score } = survey;
  if (score === null || data.score === null || data.scoreFound === null) return [];
  const found = (index: number): CellContent => numberAt(score.values, at(index));
  return [
    { key: "scoreFound", heading: data.scoreFound, align: "center", content: found },
    {
      key: "score",
      heading: data.score,
      owner: "staff",
      align: "center",
      validation: { kind: "score", min: score.scale.min, max: score.scale.max },
      content: (index) => {
        const correction = context.staff.corrections.get(keys[at(index)] ?? "");
        return correction?.score === undefined ? found(index) : correction.score;
      },
    },
  ];
}

function answerPlans(data: CleanDataLayout, survey: Survey, at: RowAt): ColumnPlan[] {
  const plan = (key: string, heading: string, { values }: ScoreColumn): ColumnPlan => ({
    key,
    heading,
    align: "center",
    content: (index) => numberAt(values, at(index)),
  });
  const plans = data.dimensions.map(({ heading, column }, i) =>
    plan(`dimension${String(i)}`, heading, column),
  );
  if (data.nps !== null && survey.nps !== null) plans.push(plan("nps", data.nps, survey.nps));
  if (data.ces !== null && survey.ces !== null) plans.push(plan("ces", data.ces, survey.ces));
  const operating = data.operating.map(({ role, heading, values }): ColumnPlan => {
    const content = (index: number): CellContent => numberAt(values, at(index));
    return { key: `operating-${role}`, heading, align: "center", content };
  });
  return [...plans, ...operating];
}

function reasonPlans({ context, words }: DocumentSources, data: CleanDataLayout, at: RowAt): ColumnPlan[] {
  const { cleaned, reasons } = context.results;
  const { survey } = cleaned;
  const found = (index: number, place: number): CellContent =>
    reasons?.categories[at(index)]?.[place] ?? null;
  const choices = shortList(reasons?.scheme.categories.map(({ name }) => name) ?? []);
  const pairs = data.reasons.flatMap((heading, place): ColumnPlan[] => [
    {
      key: `reasonFound${String(place)}`,
      heading: data.reasonsFound[place] ?? heading,
      content: (index) => found(index, place),
    },
    {
      key: `reason${String(place)}`,
      heading,
      owner: "staff",
      ...(choices === null ? {} : { choices: { values: choices } }),
      content: (index) => {
        const correction = context.staff.corrections.get(cleaned.keys[at(index)] ?? "");
        const corrected = correction?.reasons?.[place];
        return corrected === undefined ? found(index, place) : corrected;
      },
    },
  ]);
  return [
    ...pairs,
    ...textsPlan("reasonText", words("reasonText"), { columns: survey.reasons, survey }, at),
    ...textsPlan("comment", words("comment"), { columns: survey.comments, survey }, at),
  ];
}

function groupPlans(data: CleanDataLayout, at: RowAt): ColumnPlan[] {
  return data.groups.map(({ role, heading, column }) => {
    const { names, groupOfCode } = groupNames(column);
    return {
      key: role,
      heading,
      format: "text" as const,
      content: (index: number) => names[groupOfCode[column.codes[at(index)] ?? 0] ?? -1] ?? null,
    };
  });
}

function checkPlans({ context, words }: DocumentSources, data: CleanDataLayout, at: RowAt): ColumnPlan[] {
  const { keys, flagged } = context.results.cleaned;
  const toVerify = new Set(flagged["no-reason-text"]);
  return [
    {
      key: "toVerify",
      heading: words("toVerify"),
      align: "center",
      content: (index) => (toVerify.has(at(index)) ? words("toVerify") : null),
    },
    {
      key: "excluded",
      heading: data.excluded,
      owner: "staff",
      content: (index) => context.staff.corrections.get(keys[at(index)] ?? "")?.excludedBecause ?? null,
    },
  ];
}

function textPlan(key: string, heading: string, { codes, texts }: TextColumn, at: RowAt): ColumnPlan {
  return { key, heading, format: "text", content: (index) => texts[(codes[at(index)] ?? 0) - 1] ?? null };
}

/** Several columns of free text in one, masked; [] where there is none. */
function textsPlan(
  key: string,
  heading: string,
  { columns, survey }: { readonly columns: readonly TextColumn[]; readonly survey: Survey },
  at: RowAt,
): readonly ColumnPlan[] {
  if (columns.length === 0) return [];
  const readers = columns.map((column) => maskedTextAt(survey, column));
  const content = (index: number): CellContent => {
    const said = readers.map((read) => read(at(index))).filter((text) => text !== "");
    return said.length === 0 ? null : said.join("; ");
  };
  return [{ key, heading, format: "text", content }];
}

function numberAt(values: Float64Array, row: number): number | null {
  const value = values[row] ?? NaN;
  return Number.isNaN(value) ? null : value;
}

/** Widths of columns that staff write in, or whose contents look wider than they are. */
const LEAST_WIDTHS: Readonly<Record<string, number>> = { time: 18, comment: 16, excluded: 18 };
const WIDEST = 40;
/** What a heading's filter button, and a text's edges, take of a width. */
const BUTTON = 5;
const EDGES = 4;
/** Rows whose texts are looked at. */
const SAMPLE_ROWS = 200;

/** Headings take two lines where they can be divided: between words, or between Chinese characters. */
function headingWidth(heading: string): number {
  const width = displayWidth(heading);
  return /[\s\p{Script=Han}]/u.test(heading) ? Math.ceil(width / 2) + 1 : width;
}

/** As wide as the heading and the first rows' texts, so that a printed page has room for all columns. */
function widthFor({ key, heading, content }: ColumnPlan, rows: number): number {
  const texts = Array.from({ length: Math.min(rows, SAMPLE_ROWS) }, (_, row) => content(row));
  const widest = Math.max(0, ...texts.map((text) => (typeof text === "string" ? displayWidth(text) : 0)));
  const least = LEAST_WIDTHS[key] ?? (key.startsWith("reason") ? 14 : 8);
  return Math.min(WIDEST, Math.max(least, headingWidth(heading) + BUTTON, widest + EDGES));
}
