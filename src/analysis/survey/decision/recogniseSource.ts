import { assignRoles, type AssignedRole, type Assignment } from "./assignRoles";
import { chosenRoles, chosenTexts, nameIn } from "./chosenRoles";
import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { assertNoSharesAlone, withCounts } from "./countedAnswers";
import { findHeaderRow, type HeaderRow } from "../candidates/headerRow";
import { legendsFor } from "../candidates/codebook";
import { legendsBeside } from "../candidates/legends";
import { strongestRole } from "../candidates/headerWords";
import type {
  Decision,
  Recognition,
  RecognisedColumn,
  RecognitionChoices,
  SourceKind,
  SourceSample,
} from "../recognition";
import { shapeWarnings } from "../shape/shapeWarnings";
import { withDefinedRoles } from "./definedRoles";
import { knownCells } from "../columns/knownWords";
import { withLoneAnswers } from "./loneAnswers";
import { refineRoles } from "./refineRoles";
import { samplesOf } from "./samplesOf";
import { namedHeaders } from "../namedHeaders";
import { SUFFICIENT_ROLES, type Role } from "../role";
import {
  longTable,
  measuresByMonth,
  monthsDown,
  reasonCounts,
  type LongTable,
} from "../candidates/sourceKind";
import { summedUp } from "./summedUp";
import { SurveyError } from "../surveyError";
import { unusedColumns, unusedWarnings } from "./unusedColumns";
import { wordsBeside } from "../candidates/wordsBeside";
import { whichScore } from "./whichScore";
import { shapedColumns, type ShapedColumns } from "./shapedColumns";

const CERTAIN_REASON = 0.7;

/**
 * Finds the header row of a source and what each column is, from header words and content together.
 * What the user chose stands over everything. Works on the sample alone: what only later rows show is reported when
 * the survey is built. `codesElsewhere`: what other sheets say of numbers. Throws SurveyError (see SurveyErrorCode) when the source cannot be used.
 */
export function recogniseSource(
  read: SourceSample,
  choices: RecognitionChoices,
  codesElsewhere: Recognition["codebook"] = [],
): Recognition {
  const words = choices.words ?? {};
  const sample = inKnownWords(read, words);
  const { header, columns, shape } = tableOf(sample, choices);
  const chosen = chosenRoles(columns, sample, choices);
  const captions = captionsOf(sample, header);
  const beside = wordsBeside(columns);
  const codebook = [...codesElsewhere, ...beside.map(({ entry }) => entry)];
  assertUsable(sample, header, columns, chosen);
  const { kind, assignment } =
    readTable(columns, chosen, choices, { captions, codebook }) ?? notFound(sample, header, columns);
  assertReadable(sample, columns, chosen);
  if (kind === "answers") assertNoSharesAlone(columns, assignment, sample.sheet);
  const areAnswers = kind === "answers" || kind === "long";
  const inWords = beside.map(({ words: { position } }) => position);
  const unused = areAnswers ? unusedColumns(columns, assignment.roles, inWords) : [];
  const which = areAnswers ? whichScore(columns, assignment, nameIn(columns, sample)) : [];
  return {
    kind,
    headerRow: sample.firstRow + header.row,
    firstDataRow: sample.firstRow + header.row + 1,
    columns: columns.flatMap((column) => recognised(column, assignment.roles.get(column.position))),
    shape,
    scale: assignment.scale,
    scaleChosen: choices.scale !== null,
    words,
    captions,
    codebook,
    decisions: [...which, ...assignment.decisions],
    unused,
    warnings: [...assignment.warnings, ...shapeWarnings(shape, columns), ...unusedWarnings(unused)],
  };
}

/** The sample with words that the user explained as those that are known. */
function inKnownWords(sample: SourceSample, words: Recognition["words"]): SourceSample {
  if (Object.keys(words).length === 0) return sample;
  const { rows, furtherRows = [] } = sample;
  const known = (cells: SourceSample["rows"][number]) => knownCells(cells, words);
  return { ...sample, rows: rows.map(known), furtherRows: furtherRows.map(known) };
}

function tableOf(
  sample: SourceSample,
  choices: RecognitionChoices,
): ShapedColumns & { readonly header: HeaderRow } {
  if (sample.rows.every((row) => row.every((cell) => cell === ""))) {
    throw new SurveyError("source-empty", { sheet: sample.sheet });
  }
  const header = findHeaderRow(sample, chosenTexts(choices, sample));
  if (header === null) throw new SurveyError("header-not-found", { sheet: sample.sheet });
  return { header, ...shapedColumns(sample, header, choices) };
}

function assertUsable(
  sample: SourceSample,
  header: HeaderRow,
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
): void {
  const { sheet, firstRow } = sample;
  const headers = namedHeaders(columns);
  const used = columns.filter(({ profile, header: text }) => profile.filled > 0 || text !== "");
  const hasRows = columns.some(({ cells }) => cells.length > 0);
  if (used.length < 2 && chosen.size === 0) throw new SurveyError("single-column", { sheet, headers });
  if (!hasRows) throw new SurveyError("no-rows", { sheet, headerRow: firstRow + header.row, headers });
}

/** A column chosen as score in which nothing can be read as an answer. */
function assertReadable(
  { sheet }: SourceSample,
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
): void {
  for (const { position, header, profile, cells } of columns) {
    const isScore = chosen.get(position)?.some((role) => role === "score" || role === "nps") ?? false;
    if (!isScore || profile.filled === 0 || profile.scoreShare > 0) continue;
    const samples = samplesOf(cells).map(String);
    throw new SurveyError("score-not-readable", { sheet, header, samples });
  }
}

/** What stands near the table and on sheets of codes. */
type ToldElsewhere = Pick<Recognition, "captions" | "codebook">;

function legendsOf({ captions, codebook }: ToldElsewhere): (header: string) => readonly string[] {
  return (header) => legendsFor(header, captions, codebook);
}

/** The table as answers, as a long table or as an aggregated one; null when it is none of them. */
function readTable(
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
  choices: RecognitionChoices,
  told: ToldElsewhere,
): { kind: SourceKind; assignment: Assignment } | null {
  const down = chosen.size === 0 ? monthsDown(columns) : null;
  if (down !== null) return aggregated("measures-by-month", down);
  const isCounted = [...chosen.values()].some((roles) => roles.includes("count"));
  const counted = reasonCounts(columns, chosen, told.captions);
  if (isCounted && counted !== null) return aggregated("reason-counts", counted);
  const long = longTable(columns, chosen);
  if (long !== null)
    return { kind: "long", assignment: assignLong(columns, chosen, choices, { ...told, long }) };
  const refined = refineRoles(columns, assignRoles(columns, chosen, choices, legendsOf(told)));
  const assignment = withLoneAnswers(columns, withDefinedRoles(columns, refined), choices);
  const scored = scoredRows(columns, assignment, choices);
  if (scored !== null) return scored;
  const byMonth = measuresByMonth(columns);
  if (byMonth !== null) return aggregated("measures-by-month", byMonth);
  if (counted !== null) return aggregated("reason-counts", counted);
  return hasRole(assignment, SUFFICIENT_ROLES) ? { kind: "answers", assignment } : null;
}

/** A table of scores: one answer a row, or rows that sum answers up; null without scores. */
function scoredRows(
  columns: readonly SampledColumn[],
  assignment: Assignment,
  choices: RecognitionChoices,
): { kind: SourceKind; assignment: Assignment } | null {
  const summed = summedUp(columns, assignment);
  const rows = summed === null ? null : whatRowsAre(choices);
  if (summed !== null && rows?.chosen.value === "summed-up") return aggregated("summed-up", summed, [rows]);
  if (!hasRole(assignment, ["score", "nps"])) return null;
  const counted = withCounts(columns, assignment);
  const decisions = rows === null ? counted.decisions : [...counted.decisions, rows];
  return { kind: "answers", assignment: { ...counted, decisions } };
}

function aggregated(
  kind: SourceKind,
  roles: Assignment["roles"],
  decisions: Assignment["decisions"] = [],
): { kind: SourceKind; assignment: Assignment } {
  return { kind, assignment: { roles, scale: null, decisions, warnings: [] } };
}

/** A table that looks summed up is so, unless the user said that each of its rows is an answer. */
function whatRowsAre({ answers }: RecognitionChoices): Decision {
  const areAnswers = answers?.["rows"] === "answers";
  const [value, code, because] = areAnswers
    ? ["answers", "option-rows-answers", "because-chosen"]
    : ["summed-up", "option-rows-summed-up", "because-one-row-each"];
  return {
    what: "rows",
    header: null,
    chosen: { value, told: { code }, choices: { answers: { rows: value } } },
    because: [{ code: because }],
    alternatives: [],
  };
}

/** In a long table `dimension` is the column of names, and the score's column holds every dimension's answers. */
function assignLong(
  columns: readonly SampledColumn[],
  chosen: ReadonlyMap<number, readonly Role[]>,
  choices: RecognitionChoices,
  { long, ...told }: ToldElsewhere & { readonly long: LongTable },
): Assignment {
  const fixed = new Map(chosen);
  fixed.set(long.names, ["dimension"]);
  const { untoldKey } = long;
  if (untoldKey !== null && !fixed.has(untoldKey)) fixed.set(untoldKey, ["ticketId"]);
  return assignRoles(columns, fixed, choices, legendsOf(told));
}

function hasRole(assignment: Assignment, wanted: readonly Role[]): boolean {
  return [...assignment.roles.values()].some((roles) =>
    roles.some(({ role, confidence }) => wanted.includes(role) && isSure(role, confidence)),
  );
}

function isSure(role: Role, confidence: number): boolean {
  return role === "score" || role === "nps" || confidence >= CERTAIN_REASON;
}

/** The sheet's name, what stands over the header, and the legends beside and under the table. */
function captionsOf(sample: SourceSample, header: HeaderRow): string[] {
  const above = sample.rows
    .slice(0, header.row)
    .flatMap((cells) => cells.map(String).filter((cell) => cell !== ""));
  return [sample.sheet, ...above, ...legendsBeside(sample, header)];
}

/** A heading that says so much of satisfaction is that of the score. */
const CLEARLY_SCORE = 0.75;

/** There is no score column, or there is one and its values cannot be read: two different sentences. */
function notFound(sample: SourceSample, header: HeaderRow, columns: readonly SampledColumn[]): never {
  const unread = columns.find(
    ({ reading, profile }) =>
      reading.overall >= CLEARLY_SCORE && profile.filled > 0 && profile.momentShare < 0.5,
  );
  if (unread !== undefined) {
    const samples = samplesOf(unread.cells).map(String);
    throw new SurveyError("score-not-readable", { sheet: sample.sheet, header: unread.header, samples });
  }
  throw new SurveyError("score-not-found", {
    sheet: sample.sheet,
    headerRow: sample.firstRow + header.row,
    headers: namedHeaders(columns),
    wanted: [...SUFFICIENT_ROLES],
  });
}

function recognised(column: SampledColumn, roles: readonly AssignedRole[] | undefined): RecognisedColumn[] {
  const { position, header, cells, profile, reading } = column;
  const unused: AssignedRole = { role: "ignore", confidence: Math.max(0, 1 - strongestRole(reading)) };
  return (roles ?? [unused]).map(({ role, confidence }) => ({
    position,
    header,
    role,
    confidence,
    samples: samplesOf(cells),
    numberFormat: profile.numberFormat,
  }));
}
