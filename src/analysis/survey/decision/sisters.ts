import { monthOfHeader } from "../candidates/monthHeader";
import { foldHeader } from "../cells/foldHeader";
import type { RecognisedColumn, Recognition, SourceSample } from "../recognition";
import { WHEN_ROLES, type GroupRole, type Role } from "../role";
import { areOfOtherScales } from "./otherScale";
import { answerRows, dataRowsOf, type SurveySheet } from "./surveySheet";
import { MADE_SHEETS } from "../shape/tableShape";

/** A sheet that is read with the survey: its columns by the positions of the survey's. */
export interface Sister {
  readonly sample: SourceSample;
  readonly headerRow: number;
  readonly firstDataRow: number;
  readonly positions: ReadonlyMap<number, number>;
}

/** So many of the columns that have a role in the survey have one of the same heading in a sister. */
const SHARED = 0.5;
/** So many rows that stand in both make one the copy or a part of the other. */
const COPIED = 0.5;
const NEARLY_ALL = 0.98;
const FEWEST_ROWS = 5;
const KEYS: readonly Role[] = ["ticketId", "customerId", "time"];
/** Larger whole numbers are numbers of tickets and customers rather than of rows. */
const LARGEST_RUNNING = 1_000_000;

/**
 * The sheets that are more of the same form as `main` (one a month, one a team): they share its score and most of the
 * columns that have a role. Copies and extracts of another sheet, a sheet that the others add up to, and one answered on
 * another scale are none.
 */
export function findSisters(main: SurveySheet, others: readonly SurveySheet[]): readonly Sister[] {
  const { shape } = main.recognition;
  if (main.recognition.kind !== "answers" || shape.across !== null || shape.joined.length > 0) return [];
  const found: { readonly sheet: SurveySheet; readonly sister: Sister }[] = [];
  for (const other of others) {
    const isKnown = [main, ...found.map(({ sheet }) => sheet)].some(
      (sheet) => sheet.sample.sheet === other.sample.sheet || isCopy(sheet, other),
    );
    const sister = isKnown || areOfOtherScales(main, other) ? null : sisterOf(main, other);
    if (sister !== null) found.push({ sheet: other, sister });
  }
  const rows = found.reduce((sum, { sheet }) => sum + dataRowsOf(sheet), 0);
  const isSum = found.length > 1 && rows === dataRowsOf(main);
  return isSum ? [] : found.map(({ sister }) => sister);
}

/** The sheets that would be more of the same form, were they not answered on another scale. */
export function sheetsOfOtherScale(main: SurveySheet, others: readonly SurveySheet[]): readonly string[] {
  const isApart = (other: SurveySheet): boolean =>
    other.sample.sheet !== main.sample.sheet &&
    areOfOtherScales(main, other) &&
    !isCopy(main, other) &&
    sisterOf(main, other) !== null;
  return others.filter(isApart).map(({ sample }) => sample.sheet);
}

/** The survey with a column that tells each row's sheet: its month where nothing else tells when, else a group. */
export function withSheetColumn(
  recognition: Recognition,
  main: SourceSample,
  sisters: readonly Sister[],
): Recognition {
  if (sisters.length === 0) return recognition;
  const sheets = [main.sheet, ...sisters.map(({ sample }) => sample.sheet)];
  const role = roleOfSheets(sheets, recognition);
  const column: RecognisedColumn = {
    position: MADE_SHEETS,
    header: isChinese(recognition) ? "工作表" : "Sheet",
    role,
    confidence: 0.8,
    samples: sheets,
  };
  const warning = { code: "sheets-as-one", sheets, as: role };
  return {
    ...recognition,
    columns: [...recognition.columns, column],
    warnings: [...recognition.warnings, warning],
  };
}

const FREE_GROUPS = ["group", "segment", "region", "product"] as const satisfies readonly GroupRole[];

function roleOfSheets(sheets: readonly string[], { columns }: Recognition): Role {
  const has = (roles: readonly Role[]): boolean => columns.some(({ role }) => roles.includes(role));
  const months = sheets.map(monthOfHeader);
  if (months.every((month) => month !== null)) {
    if (has(WHEN_ROLES)) return "ignore";
    if (months.every(({ year }) => year !== null)) return "time";
  }
  return FREE_GROUPS.find((role) => !has([role])) ?? "ignore";
}

function isChinese({ columns }: Recognition): boolean {
  return columns.some(({ header, role }) => role !== "ignore" && /[\u4e00-\u9fff]/u.test(header));
}

function sisterOf(main: SurveySheet, other: SurveySheet): Sister | null {
  const { kind, shape, headerRow, firstDataRow } = other.recognition;
  if (kind !== "answers" || shape.across !== null || shape.joined.length > 0) return null;
  const positions = positionsIn(main.recognition, other.recognition);
  const used = main.recognition.columns.filter(({ role }) => role !== "ignore");
  const shared = used.filter(({ position }) => positions.has(position));
  const hasScore = shared.some(({ role }) => role === "score" || role === "nps");
  const isSame = hasScore && shared.length >= used.length * SHARED;
  return isSame ? { sample: other.sample, headerRow, firstDataRow, positions } : null;
}

/** Columns by heading; of several with one heading, each by its turn. */
function positionsIn(main: Recognition, other: Recognition): ReadonlyMap<number, number> {
  const free = columnsOnce(other);
  const positions = new Map<number, number>();
  for (const { position, header } of columnsOnce(main)) {
    const wanted = foldHeader(header);
    if (header === "") continue;
    const column =
      free.find((one) => foldHeader(one.header).whole === wanted.whole) ??
      free.find((one) => foldHeader(one.header).core === wanted.core);
    if (column === undefined) continue;
    free.splice(free.indexOf(column), 1);
    positions.set(position, column.position);
  }
  return positions;
}

function columnsOnce({ columns }: Recognition): RecognisedColumn[] {
  return columns.filter(
    ({ position }, index) => columns.findIndex((other) => other.position === position) === index,
  );
}

/** Whether one of two sheets holds mostly rows of the other; sheets that only number their rows, nearly all at their place. */
function isCopy(one: SurveySheet, other: SurveySheet): boolean {
  const areNamed = namesRows(one) && namesRows(other);
  const texts = [one, other].map((sheet) => rowTexts(sheet, areNamed));
  const [shorter, longer] = texts.sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length < FEWEST_ROWS) return false;
  const known = new Set(longer);
  const share = areNamed ? COPIED : NEARLY_ALL;
  return shorter.filter((row) => known.has(row)).length > shorter.length * share;
}

/** Ticket and customer numbers that are more than running numbers, or moments, tell rows apart over all sheets. */
function namesRows({ sample, recognition }: SurveySheet): boolean {
  const keys = recognition.columns.filter(({ role }) => KEYS.includes(role));
  const rows = sample.rows.slice(recognition.firstDataRow - sample.firstRow);
  return keys.some(({ position }) => {
    const cells = rows.map((row) => row[position] ?? "").filter((cell) => cell !== "");
    const running = cells.filter((cell) => Number.isInteger(Number(cell)) && Number(cell) < LARGEST_RUNNING);
    return cells.length > 0 && running.length * 2 < cells.length;
  });
}

function rowTexts(sheet: SurveySheet, areNamed: boolean): string[] {
  const used = sheet.recognition.columns.filter(({ role }) => role !== "ignore");
  const told = used.map(({ position }) => position);
  return answerRows(sheet).map((cells, place) =>
    JSON.stringify([areNamed ? "" : place, ...told.map((position) => cells[position] ?? "")]),
  );
}
