import { complaintLevels } from "./complaintLevels";
import { apartBySheet } from "./apartBySheet";
import { repeatCounted } from "../decision/countedAnswers";
import { dimensionNames } from "./dimensionNames";
import { onOneScale } from "./ownScales";
import { momentColumn, withTimeOfDay, type MomentColumn } from "./momentColumn";
import { pivotLongTable } from "./pivotLongTable";
import {
  amountColumn,
  durationColumn,
  flagColumn,
  invitedColumn,
  textColumn,
  tickColumn,
} from "./plainColumns";
import { namedHeaders } from "../namedHeaders";
import { CODE_EMPTY, CODE_NUMBER, type RawColumn } from "../rawColumn";
import { questionsOf, splitOption } from "../decision/reasonFlags";
import type { Recognition, Warning } from "../recognition";
import { recogniseScale } from "../decision/recogniseScale";
import { GROUP_ROLES, SUFFICIENT_ROLES, type Role } from "../role";
import { MADE_SHEETS } from "../shape/tableShape";
import { scaleOfKind, type Scale } from "../scale";
import { dimensionScale, scoreColumn, scoreWarnings } from "./scoreColumn";
import { countColumn, type AnswerCounts } from "../evidence/answerCounts";
import { computedResponse } from "./responseTime";
import { filledRows, type SourceRows } from "./sourceRows";
import type { NumberColumn, ScoreColumn, Survey, TextColumn } from "../survey";
import { SurveyError } from "../surveyError";
import { idCodes } from "../textCodes";
import { knownColumn } from "./knownWords";
import { satisfactionColumn } from "./whetherSatisfied";
import { monthsOfYears, yearColumn } from "./yearColumn";
import { surveyTable, type SurveyTable, type UsedColumn } from "./surveyTable";

const TEXT_ROLES = [...GROUP_ROLES, "ticketId", "customerId", "customerName", "phone"] as const;
const MOMENT_ROLES = ["createdTime", "respondedTime", "closedTime"] as const;
const DURATION_ROLES = ["duration", "waitTime", "responseTime", "handleTime"] as const;
const AMOUNT_ROLES = ["transfers", "weight", "count"] as const;
const FLAG_ROLES = ["resolved", "complaint", "testFlag", "misrated", "appeal"] as const;
/** Excel keeps 15 digits: longer numbers have lost their end. */
const LOST_DIGITS = 1e15;
const IN_POWERS = /^\d(\.\d+)?e\+\d+$/i;

/**
 * The survey as typed columns, from the cells under the header of the recognised columns. Every distinct text is parsed
 * once. Columns that were not read are missing; rows without anything in them are left out (see SourceRows). A long
 * table becomes one row a ticket, a table of scores and counts one row an answer. What only the whole data show stands in `warnings`.
 * Throws SurveyError `score-not-found` for a table of measures by month: it has no answers.
 */
export function buildSurvey(
  recognition: Recognition,
  columns: readonly RawColumn[],
  source: Survey["source"],
  rows: SourceRows = {},
): Survey {
  if (recognition.kind === "measures-by-month") throw noAnswers(recognition, source);
  const read = surveyTable(
    recognition,
    filledRows(columns, recognition.firstDataRow, { ...rows, shape: recognition.shape }),
  );
  const table = recognition.kind === "long" ? pivotLongTable(read) : repeatCounted(read, source.sheet);
  const asWritten = scoresOf(table, recognition);
  const moments = momentsOf(table);
  const amounts = amountsOf(table);
  const levels = levelsOf(table);
  const response =
    amounts.responseTime === undefined
      ? computedResponse(moments.numbers.createdTime, moments.numbers.respondedTime)
      : null;
  const texts = byRole(TEXT_ROLES, table, (used, role) =>
    textOf(isNumbered(role) ? { ...used, raw: apartBySheet(used.raw, table.sheets) } : used, isGroup(role)),
  );
  const scores = onOneScale(asWritten.columns, recognition.scaleSplit, { ...moments.when, texts });
  return {
    kind: recognition.kind,
    source,
    rowCount: table.rowCount,
    sheetRows: table.sheetRows,
    notAnswers: table.notAnswers,
    returned: table.returned,
    sheets: table.sheets === null ? null : textColumn(table.sheets, "", false),
    ...groupingSheets(recognition),
    headers: headersOf(table),
    ...scores.columns,
    ...wordsOf(table),
    texts,
    ...moments.when,
    numbers: {
      ...moments.numbers,
      ...amounts,
      ...(response === null ? {} : { responseTime: response.column }),
    },
    ...(levels === null ? {} : { complaintLevels: levels.column }),
    flags: byRole(FLAG_ROLES, table, ({ raw, header }) => flagColumn(raw, header)),
    warnings: [
      ...recognition.warnings,
      ...table.warnings,
      ...asWritten.warnings,
      ...scores.warnings,
      ...moments.warnings,
      ...(response?.warnings ?? []),
      ...(levels?.warnings ?? []),
      ...lostDigits(table),
    ],
  };
}

/** As which groups the names of the sheets stand. */
function groupingSheets({ columns }: Recognition): Pick<Survey, "sheetsAre"> {
  const role = columns.find(({ position }) => position === MADE_SHEETS)?.role;
  const sheetsAre = GROUP_ROLES.find((group) => group === role);
  return sheetsAre === undefined ? {} : { sheetsAre };
}

function noAnswers({ columns, headerRow }: Recognition, { sheet }: Survey["source"]): SurveyError {
  const headers = namedHeaders(columns);
  return new SurveyError("score-not-found", { sheet, headerRow, headers, wanted: [...SUFFICIENT_ROLES] });
}

function isNumbered(role: Role): boolean {
  return role === "ticketId" || role === "customerId";
}

function isGroup(role: Role): boolean {
  return GROUP_ROLES.some((group) => group === role);
}

function withRole(table: SurveyTable, role: Role): UsedColumn[] {
  return table.columns.filter((used) => used.role === role);
}

/** One column for each role that occurs. */
function byRole<R extends Role, C>(
  roles: readonly R[],
  table: SurveyTable,
  build: (used: UsedColumn, role: R) => C,
): Partial<Record<R, C>> {
  const built: Partial<Record<R, C>> = {};
  for (const role of roles) {
    const [used] = withRole(table, role);
    if (used !== undefined) built[role] = build(used, role);
  }
  return built;
}

function headersOf(table: SurveyTable): Survey["headers"] {
  const headers: Partial<Record<Role, string[]>> = {};
  for (const { role, header } of table.columns) headers[role] = [...(headers[role] ?? []), header];
  return headers;
}

function scoresOf(
  table: SurveyTable,
  { scale, words }: Pick<Recognition, "scale" | "words">,
): { columns: Pick<Survey, "score" | "dimensions" | "nps" | "ces">; warnings: Warning[] } {
  const known = ({ raw }: UsedColumn): RawColumn => knownColumn(satisfactionColumn(raw), words);
  const countsOf = (used: UsedColumn): AnswerCounts => countColumn(known(used), used.numberFormat);
  const scored = (used: UsedColumn, on: Scale): ScoreColumn => scoreColumn(known(used), used.header, on);
  const single = (role: Role, scaleOf: (used: UsedColumn) => Scale): ScoreColumn | null => {
    const [used] = withRole(table, role);
    return used === undefined ? null : scored(used, scaleOf(used));
  };
  const ownScale = (used: UsedColumn): Scale => recogniseScale(used.header, countsOf(used), null).scale;
  const dimensions = withRole(table, "dimension");
  const names = dimensionNames(dimensions.map(({ header }) => header));
  const columns = {
    score: single("score", (used) => scale ?? ownScale(used)),
    dimensions: dimensions.map((used, place) => ({
      ...scored(used, dimensionScale(used.header, countsOf(used), scale)),
      header: names[place] ?? used.header,
    })),
    nps: single("nps", () => scaleOfKind("0-10")),
    ces: single("ces", ownScale),
  };
  const all = [columns.score, columns.nps, columns.ces];
  return { columns, warnings: all.flatMap((column) => (column === null ? [] : scoreWarnings(column))) };
}

function textOf({ raw, header }: UsedColumn, asGroup: boolean): TextColumn {
  return textColumn(raw, header, asGroup);
}

function wordsOf(
  table: SurveyTable,
): Pick<Survey, "reasons" | "reasonCategory" | "reasonFlags" | "comments"> {
  const [category] = withRole(table, "reasonCategory");
  const options = withRole(table, "reasonFlag");
  const questions = questionsOf(options.map(({ header, raw: { position } }) => ({ header, position })));
  return {
    reasons: withRole(table, "reason").map((used) => textOf(used, false)),
    reasonCategory: category === undefined ? null : textOf(category, true),
    reasonFlags: options.map(({ raw, header }, place) => ({
      ...tickColumn(raw, splitOption(header).option),
      question: questions[place] ?? "",
    })),
    comments: withRole(table, "comment").map((used) => textOf(used, false)),
  };
}

function momentsOf(table: SurveyTable): {
  when: Pick<Survey, "time" | "years">;
  numbers: Partial<Record<(typeof MOMENT_ROLES)[number], MomentColumn>>;
  warnings: Warning[];
} {
  const numbers = byRole(MOMENT_ROLES, table, ({ raw, header }) => momentColumn(raw, header));
  const years = yearsOf(table);
  const own = years === null ? serviceTime(table) : monthsBeside(table, years);
  const substitute = numbers.createdTime ?? numbers.closedTime ?? null;
  const warnings = [own, ...Object.values(numbers)].flatMap((column) => column?.warnings ?? []);
  if (own === null && substitute === null && years !== null) {
    const byYear: Warning = { code: "time-by-year", header: years.header };
    return { when: { time: null, years }, numbers, warnings: [...warnings, byYear] };
  }
  if (own !== null || substitute === null) return { when: { time: own }, numbers, warnings };
  const taken: Warning = { code: "time-taken-from", header: substitute.header };
  return { when: { time: substitute }, numbers, warnings: [...warnings, taken] };
}

/** The years that stand where the time should; null where a time does. */
function yearsOf(table: SurveyTable): NumberColumn | null {
  const [column] = withRole(table, "time");
  return column === undefined ? null : yearColumn(column.raw, column.header);
}

/** A year and a month in columns of their own: the first of the month. */
function monthsBeside(table: SurveyTable, years: NumberColumn): MomentColumn | null {
  const [month] = withRole(table, "date");
  const time = month === undefined ? null : monthsOfYears(years, month.raw);
  return time === null ? null : { ...time, warnings: [] };
}

/** When the service or the answer was: one column, or a date and a time of day. */
function serviceTime(table: SurveyTable): MomentColumn | null {
  const [day] = [...withRole(table, "time"), ...withRole(table, "date")];
  if (day === undefined) return null;
  const moments = momentColumn(day.raw, day.header);
  const [timeOfDay] = day.role === "date" ? withRole(table, "timeOfDay") : [];
  return timeOfDay === undefined ? moments : withTimeOfDay(moments, timeOfDay.raw);
}

function amountsOf(table: SurveyTable): Survey["numbers"] {
  const durations = byRole(DURATION_ROLES, table, ({ raw, header, numberFormat }) =>
    durationColumn(raw, header, numberFormat),
  );
  const amounts = byRole(AMOUNT_ROLES, table, ({ raw, header }) => amountColumn(raw, header));
  const invited = byRole(["invited"] as const, table, ({ raw, header }) => invitedColumn(raw, header));
  return { ...durations, ...amounts, ...invited };
}

function levelsOf(table: SurveyTable): ReturnType<typeof complaintLevels> | null {
  const [used] = withRole(table, "complaintLevel");
  return used === undefined ? null : complaintLevels(used.raw, used.header);
}

/** `ticket-id-lost-digits`: numbers of more than 15 digits and texts such as 1.2E+17, with their count. */
function lostDigits(table: SurveyTable): Warning[] {
  return withRole(table, "ticketId").flatMap(({ raw, header }) => {
    const lost = new Set<number>();
    const ids = idCodes(raw.texts);
    raw.texts.forEach((text, index) => {
      if (ids[index + 1] !== 1 && IN_POWERS.test(text)) lost.add(index + 1);
    });
    let count = 0;
    for (let row = 0; row < raw.length && (lost.size > 0 || raw.numbers.length > 0); row++) {
      const code = raw.codes[row] ?? CODE_EMPTY;
      if (code === CODE_NUMBER ? (raw.numbers[row] ?? 0) >= LOST_DIGITS : lost.has(code)) count++;
    }
    return count === 0 ? [] : [{ code: "ticket-id-lost-digits", header, count }];
  });
}
