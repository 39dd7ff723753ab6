import { pick } from "../rawColumn";
import type { FlagColumn, NumberColumn, OptionColumn, ScoreColumn, Survey, TextColumn } from "../survey";

/** The survey with only the rows given, in their order; what was found of its columns stays as the whole survey tells it. */
export function pickRows(survey: Survey, rows: Uint32Array): Survey {
  const { score, nps, ces, time, reasonCategory, complaintLevels, sheets } = survey;
  const scored = (column: ScoreColumn | null): ScoreColumn | null =>
    column === null ? null : pickScores(column, rows);
  const places = new Map(Array.from(rows, (row, place) => [row, place]));
  return {
    ...survey,
    rowCount: rows.length,
    sheetRows: rows.map((row) => survey.sheetRows[row] ?? 0),
    sheets: sheets === null ? null : pickTexts(sheets, rows),
    notAnswers: moved(survey.notAnswers, places),
    returned: moved(survey.returned, places),
    score: scored(score),
    dimensions: survey.dimensions.map((column) => pickScores(column, rows)),
    nps: scored(nps),
    ces: scored(ces),
    reasons: survey.reasons.map((column) => pickTexts(column, rows)),
    reasonCategory: reasonCategory === null ? null : pickTexts(reasonCategory, rows),
    reasonFlags: survey.reasonFlags.map((column) => pickFlags<OptionColumn>(column, rows)),
    comments: survey.comments.map((column) => pickTexts(column, rows)),
    texts: withCustomers(
      each(survey.texts, (column) => pickTexts(column, rows)),
      survey,
      rows,
    ),
    time: time === null ? null : pickNumbers(time, rows),
    numbers: each(survey.numbers, (column) => pickNumbers(column, rows)),
    flags: each(survey.flags, (column) => pickFlags(column, rows)),
    ...(complaintLevels === undefined ? {} : { complaintLevels: pickNumbers(complaintLevels, rows) }),
  };
}

/** Texts that the rows do not have are gone: no group is left without an answer. */
function pickTexts(column: TextColumn, rows: Uint32Array): TextColumn {
  const texts: string[] = [];
  const codeOf = new Map<number, number>();
  const codes = new Int32Array(rows.length);
  rows.forEach((row, place) => {
    const code = column.codes[row] ?? 0;
    if (code === 0) return;
    const known = codeOf.get(code) ?? texts.push(column.texts[code - 1] ?? "");
    codeOf.set(code, known);
    codes[place] = known;
  });
  return { ...column, codes, texts };
}

/** Every customer's name stays known, for names are masked in the texts of others too. */
function withCustomers(texts: Survey["texts"], { texts: { customerName } }: Survey, rows: Uint32Array) {
  if (customerName === undefined) return texts;
  const codes = Int32Array.from(rows, (row) => customerName.codes[row] ?? 0);
  return { ...texts, customerName: { ...customerName, codes } };
}

function pickScores(column: ScoreColumn, rows: Uint32Array): ScoreColumn {
  return {
    ...column,
    values: Float64Array.from(rows, (row) => column.values[row] ?? NaN),
    invalid: Uint8Array.from(rows, (row) => column.invalid[row] ?? 0),
    raw: pick(column.raw, rows),
  };
}

function pickNumbers<Column extends NumberColumn>(column: Column, rows: Uint32Array): Column {
  return { ...column, values: Float64Array.from(rows, (row) => column.values[row] ?? NaN) };
}

function pickFlags<Column extends FlagColumn>(column: Column, rows: Uint32Array): Column {
  return { ...column, values: Int8Array.from(rows, (row) => column.values[row] ?? -1) };
}

function moved(notAnswers: Survey["notAnswers"], places: ReadonlyMap<number, number>): Survey["notAnswers"] {
  return new Map(
    [...notAnswers].flatMap(([row, found]) => {
      const place = places.get(row);
      return place === undefined ? [] : [[place, found] as const];
    }),
  );
}

function each<Columns extends Readonly<Record<string, unknown>>>(
  columns: Columns,
  of: (column: NonNullable<Columns[keyof Columns]>) => Columns[keyof Columns],
): Columns {
  const entries = Object.entries(columns).map(([role, column]) => [
    role,
    of(column as NonNullable<Columns[keyof Columns]>),
  ]);
  return Object.fromEntries(entries) as Columns;
}
