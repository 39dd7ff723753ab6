import { columnsUnderHeader, rowsUnderHeader, type SampledColumn } from "../candidates/columnsUnderHeader";
import { findHeaderRow } from "../candidates/headerRow";
import { keyText } from "../cells/keyText";
import type { RawCell } from "../rawColumn";
import type { Recognition, RecognisedColumn, RecognitionChoices, SourceSample } from "../recognition";
import { FIRST_ADDED } from "../shape/tableShape";
import { COURSE_ROLES, GROUP_ROLES, type Role } from "../role";
import { assignRoles } from "./assignRoles";
import { assertElsewhereFound, chosenElsewhere, lettersOfColumn } from "./chosenRoles";
import { refineRoles } from "./refineRoles";
import { samplesOf } from "./samplesOf";
import { answerRows, type SurveySheet } from "./surveySheet";

/** A column of a companion: where it stands there, and what it is among the answers. */
interface AddedColumn {
  readonly theirs: number;
  readonly column: RecognisedColumn;
}

/**
 * A sheet that says more of the same tickets (工单号, 通话流水号), or of the agents (花名册): its columns are added to the
 * answers by what both have in common.
 */
export interface Companion {
  readonly sample: SourceSample;
  readonly firstDataRow: number;
  /** Positions of the column in common: among the answers, and on its own sheet. */
  readonly key: { readonly own: number; readonly theirs: number; readonly header: string };
  readonly added: readonly AddedColumn[];
}

/** The survey's sheet, and what the user chose of it. */
interface Answers extends SurveySheet {
  readonly choices: RecognitionChoices;
}

const OF_TICKETS: readonly Role[] = ["ticketId", "callId"];
const OF_AGENTS: readonly Role[] = ["agentId", "agentName"];
/** What a sheet of tickets may add. Scores belong to who gave them. */
const FROM_TICKETS: ReadonlySet<Role> = new Set<Role>([
  ...(["reason", "reasonCategory", "comment", "customerId", "customerName", "phone"] as const),
  ...GROUP_ROLES,
  ...COURSE_ROLES,
  ...(["resolved", "transfers", "complaint", "complaintLevel", "testFlag", "misrated", "appeal"] as const),
]);
const FROM_ROSTER: ReadonlySet<Role> = new Set<Role>([
  "agentId",
  "agentName",
  "supervisor",
  "group",
  "region",
]);
/** So many of the filled cells of a key are different: one row each. */
const ONE_ROW_EACH = 0.95;
/** So many of the shorter side's keys are found on the other, where both were looked at whole. */
const SHARED = 0.2;

/** The sheets among `others` that say more of the answers; what the survey has itself is not taken from them. */
export function findCompanions(answers: Answers, others: readonly SourceSample[]): readonly Companion[] {
  const { kind, columns } = answers.recognition;
  if (kind !== "answers" && kind !== "long") return [];
  const taken = new Set(columns.map(({ role }) => role));
  const found: Companion[] = [];
  let next = FIRST_ADDED;
  for (const sample of others) {
    const companion = companionIn(sample, answers, taken, next);
    if (companion === null) continue;
    found.push(companion);
    companion.added.forEach(({ column }) => taken.add(column.role));
    next += companion.added.length;
  }
  return found;
}

/**
 * The recognition with the columns of companions that no column of the survey's own has the role of, or that the user gave
 * one. Throws role-column-not-found for a column of another sheet that the user named and that is not among them.
 */
export function withCompanions(
  recognition: Recognition,
  companions: readonly Companion[],
  chosen: RecognitionChoices["roles"],
  own: SourceSample,
): Recognition {
  const taken = new Set(recognition.columns.map(({ role }) => role));
  const roleOf = ({ elsewhere = "", role }: RecognisedColumn): Role =>
    chosenElsewhere(chosen, elsewhere) ?? (taken.has(role) ? "ignore" : role);
  const added = companions.flatMap((companion) =>
    companion.added.map(({ column }) => ({ ...column, role: roleOf(column) })),
  );
  assertElsewhereFound(chosen, added, own);
  return added.length === 0 ? recognition : { ...recognition, columns: [...recognition.columns, ...added] };
}

function companionIn(
  sample: SourceSample,
  answers: Answers,
  taken: ReadonlySet<Role>,
  next: number,
): Companion | null {
  const header = findHeaderRow(sample, []);
  if (header === null) return null;
  const columns = columnsUnderHeader(header, rowsUnderHeader(sample, header));
  const { roles } = refineRoles(columns, assignRoles(columns, new Map(), { roles: {}, scale: null }));
  const rolesOf = (column: SampledColumn): readonly Role[] =>
    roles.get(column.position)?.map(({ role }) => role) ?? [];
  const places = [
    { keys: OF_TICKETS, adds: FROM_TICKETS },
    { keys: OF_AGENTS, adds: FROM_ROSTER },
  ];
  for (const { keys, adds } of places) {
    const key = keyInCommon(
      answers,
      sample,
      columns.filter((column) => rolesOf(column).some((role) => keys.includes(role))),
      keys,
    );
    if (key === null) continue;
    const added = columns
      .flatMap((column) => {
        const chosen = chosenElsewhere(answers.choices.roles, elsewhereOf(column, sample));
        const read = rolesOf(column).find((one) => adds.has(one) && !taken.has(one));
        const role = chosen !== null && adds.has(chosen) ? chosen : read;
        return role === undefined || column.position === key.theirs ? [] : [{ column, role }];
      })
      .map(({ column, role }, place) => addedColumn(column, role, next + place, sample));
    if (added.length > 0) return { sample, firstDataRow: sample.firstRow + header.row + 1, key, added };
  }
  return null;
}

function addedColumn(column: SampledColumn, role: Role, place: number, sample: SourceSample): AddedColumn {
  const { position, header, profile, cells } = column;
  const samples = samplesOf(cells);
  const elsewhere = elsewhereOf(column, sample);
  const { numberFormat } = profile;
  return {
    theirs: position,
    column: { position: place, header, role, confidence: 0.8, samples, numberFormat, elsewhere },
  };
}

function elsewhereOf({ position }: SampledColumn, { sheet, firstColumn }: SourceSample): string {
  return `${sheet}!${lettersOfColumn(firstColumn + position)}`;
}

/** The pair of columns that have most in common; of theirs each row has its own key. */
function keyInCommon(
  answers: Answers,
  sample: SourceSample,
  candidates: readonly SampledColumn[],
  keys: readonly Role[],
): Companion["key"] | null {
  const ownRows = answerRows(answers);
  const areWhole = [answers.sample, sample].every(({ rows, totalRows }) => rows.length >= totalRows);
  const pairs = answers.recognition.columns
    .filter(({ role }) => keys.includes(role))
    .flatMap(({ position, header }) => {
      const ours = keysIn(ownRows.map((cells) => cells[position] ?? ""));
      return candidates.filter(isOneRowEach).map((column) => {
        const key = { own: position, theirs: column.position, header };
        const isKnown = !areWhole && column.header === header;
        return { key, isKnown, ...inCommon(ours, keysIn(column.cells)) };
      });
    })
    .filter(({ isEnough, isKnown }) => isEnough || isKnown);
  return pairs.sort((one, other) => other.shared - one.shared)[0]?.key ?? null;
}

function isOneRowEach({ cells, profile }: SampledColumn): boolean {
  const { size } = keysIn(cells);
  return size > 0 && size >= profile.filled * ONE_ROW_EACH;
}

function inCommon(
  ours: ReadonlySet<string>,
  theirs: ReadonlySet<string>,
): { readonly shared: number; readonly isEnough: boolean } {
  const shared = [...ours].filter((key) => theirs.has(key)).length;
  return { shared, isEnough: shared > 0 && shared >= Math.min(ours.size, theirs.size) * SHARED };
}

function keysIn(cells: readonly RawCell[]): ReadonlySet<string> {
  return new Set(cells.map(keyText).filter((text) => text !== ""));
}
