import type {
  Recognition,
  RecognitionChoices,
  RecognisedColumn,
  UnusedColumn,
} from "../../analysis/survey/recognition";
import { REPEATABLE_ROLES, type Role } from "../../analysis/survey/role";
import type { FoundSurvey } from "../../app/source/lookAtSurvey";
import type { PaneChoices } from "./paneState";

/** A column of the source as the pane shows it. */
export interface PaneColumn {
  /** What choices call it: its header, or its letters where the header is blank or not the only one. */
  readonly name: string;
  readonly letters: string;
  readonly header: string;
  /** The first role is the one that can be changed. */
  readonly roles: readonly Role[];
  readonly confidence: number;
  readonly samples: RecognisedColumn["samples"];
  readonly numberFormat: string;
  /** What an unused column looks like; null where it looks like nothing that counts. */
  readonly looksLike: UnusedColumn["looksLike"] | null;
}

/** The columns in their order, one that serves two roles once. */
export function columnsOf({ recognition, letters }: FoundSurvey): readonly PaneColumn[] {
  const columns = new Map<number, PaneColumn>();
  const headers = headerCounts(recognition);
  recognition.columns.forEach((column, index) => {
    const { position, header, role, confidence, samples, numberFormat = "", elsewhere } = column;
    const known = columns.get(position);
    const ownLetters = letters[index] ?? "";
    const isUnique = elsewhere === undefined && header !== "" && (headers.get(header)?.size ?? 0) === 1;
    columns.set(position, {
      name: isUnique ? header : ownLetters,
      letters: ownLetters,
      header: header.replace(/\s+/gu, " "),
      roles: [...(known?.roles ?? []), role],
      confidence: Math.min(known?.confidence ?? 1, confidence),
      samples,
      numberFormat,
      looksLike: looksOf(header, role, recognition),
    });
  });
  return [...columns.values()];
}

function looksOf(header: string, role: Role, { unused }: Recognition): PaneColumn["looksLike"] {
  const found = role === "ignore" ? unused.find((column) => column.header === header) : undefined;
  return found?.looksLike ?? null;
}

function headerCounts({ columns }: Recognition): ReadonlyMap<string, ReadonlySet<number>> {
  const counts = new Map<string, Set<number>>();
  for (const { header, position } of columns) {
    counts.set(header, (counts.get(header) ?? new Set<number>()).add(position));
  }
  return counts;
}

/**
 * The user's choices as the recognition takes them. Roles that were remembered from an earlier run and no column has
 * any more are named without a column, so that what is remembered does not come back.
 */
export function recognitionChoices(
  { roles, scale, words, answers }: Pick<PaneChoices, "roles" | "scale" | "words" | "answers">,
  remembered: RecognitionChoices | null,
): RecognitionChoices {
  const columnsByRole: Partial<Record<Role, string[]>> = {};
  for (const [role, columns] of Object.entries(remembered?.roles ?? {}) as [Role, readonly string[]][]) {
    columnsByRole[role] = columns.filter((column) => !roles.has(column));
  }
  for (const [column, role] of roles) (columnsByRole[role] ??= []).push(column);
  return {
    roles: columnsByRole,
    scale: scale ?? remembered?.scale ?? null,
    words: { ...remembered?.words, ...words },
    answers: { ...remembered?.answers, ...answers },
  };
}

/** The roles after a column was given another: a role that one column alone may have leaves the one that had it. */
export function withRole(
  roles: ReadonlyMap<string, Role>,
  column: string,
  role: Role,
): ReadonlyMap<string, Role> {
  const kept = [...roles].filter(
    ([other, had]) => other !== column && (had !== role || REPEATABLE_ROLES.includes(role)),
  );
  return new Map([...kept, [column, role]]);
}
