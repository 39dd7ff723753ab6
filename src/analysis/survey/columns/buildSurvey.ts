import { complaintLevels } from "./complaintLevels";
import { apartBySheet } from "./apartBySheet";
import { repeatCounted } from "../decision/countedAnswers";
import { onOneScale } from "./ownScales";
import { lostDigits } from "./lostDigits";
import { momentsOf } from "./momentColumns";
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
import type { RawColumn } from "../rawColumn";
import { questionsOf, splitOption } from "../decision/reasonFlags";
import type { Recognition } from "../recognition";
import { GROUP_ROLES, SUFFICIENT_ROLES, type Role } from "../role";
import { MADE_SHEETS } from "../shape/tableShape";
import { scoresOf } from "./scoreColumns";
import { computedResponse } from "./responseTime";
import { filledRows, type SourceRows } from "./sourceRows";
import type { Survey, TextColumn } from "../survey";
import { SurveyError } from "../surveyError";
import { byRole, withRole } from "./columnsByRole";
import { surveyTable, type SurveyTable, type UsedColumn } from "./surveyTable";

const TEXT_ROLES = [...GROUP_ROLES, "ticketId", "customerId", "customerName", "phone"] as const;
const DURATION_ROLES = ["duration", "waitTime", "responseTime", "handleTime"] as const;
const AMOUNT_ROLES = ["transfers", "weight", "count"] as const;
const FLAG_ROLES = ["resolved", "complaint", "testFlag", "misrated", "appeal"] as const;

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

function headersOf(table: SurveyTable): Survey["headers"] {
  const headers: Partial<Record<Role, string[]>> = {};
  for (const { role, header } of table.columns) headers[role] = [...(headers[role] ?? []), header];
  return headers;
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
