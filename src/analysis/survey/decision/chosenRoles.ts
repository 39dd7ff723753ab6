import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { foldHeader } from "../cells/foldHeader";
import type { RecognisedColumn, RecognitionChoices, SourceSample } from "../recognition";
import { namedHeaders } from "../namedHeaders";
import { ROLES, type Role } from "../role";
import { SurveyError } from "../surveyError";

/** A column that another sheet adds is not looked for among the survey's own. */
const ON_ANOTHER_SHEET = /^.+![A-Za-z]{1,3}$/;
const COLUMN_LETTERS = /^[A-Za-z]{1,3}$/;

/** Header texts that the user named for any role. */
export function chosenTexts(choices: RecognitionChoices, sample: SourceSample): string[] {
  return Object.values(choices.roles).flatMap((texts) => texts.map((text) => onOwnSheet(text, sample)));
}

/** The role that the user gave to a column of another sheet, called as in `elsewhere`; null where none was given. */
export function chosenElsewhere(choices: RecognitionChoices["roles"], elsewhere: string): Role | null {
  const entry = Object.entries(choices).find(([, texts]) =>
    texts.some((text) => elsewhereNamed(text) === elsewhere),
  );
  return entry === undefined ? null : knownRole(entry[0]);
}

/** Throws role-column-not-found for a column of another sheet than `own` that the user named and that is none of `columns`. */
export function assertElsewhereFound(
  choices: RecognitionChoices["roles"],
  columns: readonly Pick<RecognisedColumn, "elsewhere" | "header">[],
  own: SourceSample,
): void {
  for (const [role, texts] of Object.entries(choices)) {
    for (const text of texts) {
      const named = elsewhereNamed(onOwnSheet(text, own));
      if (named === null || columns.some(({ elsewhere }) => elsewhere === named)) continue;
      const sheet = text.slice(0, text.lastIndexOf("!"));
      const there = columns.filter(({ elsewhere = "" }) => elsewhere.startsWith(`${sheet}!`));
      const headers = there.map(({ elsewhere = "", header }) => `${header} (${elsewhere})`);
      throw new SurveyError("role-column-not-found", { sheet, role, wanted: text, headers });
    }
  }
}

/** What a column is called as `elsewhere`; null for a text that names none of another sheet. */
function elsewhereNamed(text: string): string | null {
  if (!ON_ANOTHER_SHEET.test(text)) return null;
  const mark = text.lastIndexOf("!");
  return text.slice(0, mark) + text.slice(mark).toUpperCase();
}

/**
 * The columns that the user named, by position. A text is taken as a header first, without its remarks next,
 * and as a column letter last. Of several columns with one header, each naming takes the next. Throws role-not-known
 * and role-column-not-found.
 */
export function chosenRoles(
  columns: readonly SampledColumn[],
  sample: SourceSample,
  choices: RecognitionChoices,
): Map<number, Role[]> {
  const chosen = new Map<number, Role[]>();
  for (const [name, texts] of Object.entries(choices.roles)) {
    const role = knownRole(name);
    for (const named of texts) {
      const text = onOwnSheet(named, sample);
      if (ON_ANOTHER_SHEET.test(text)) continue;
      const free = columns.filter(({ position }) => !chosen.has(position));
      const column = findColumn(text, free, sample) ?? findColumn(text, columns, sample);
      if (column === undefined) throw columnNotFound(role, text, columns, sample);
      chosen.set(column.position, [...(chosen.get(column.position) ?? []), role]);
    }
  }
  return chosen;
}

/** 回访!C is column C where the survey stands on 回访. */
function onOwnSheet(text: string, { sheet }: SourceSample): string {
  const own = ON_ANOTHER_SHEET.test(text) && text.slice(0, text.lastIndexOf("!")) === sheet;
  return own ? text.slice(text.lastIndexOf("!") + 1) : text;
}

function knownRole(name: string): Role {
  const role = ROLES.find((known) => known === name);
  if (role === undefined) throw new SurveyError("role-not-known", { role: name, known: [...ROLES] });
  return role;
}

/** The column that a text of the user names. */
export function findColumn(
  text: string,
  columns: readonly SampledColumn[],
  sample: SourceSample,
): SampledColumn | undefined {
  const wanted = foldHeader(text);
  return (
    columns.find(({ reading }) => reading.folded.whole === wanted.whole) ??
    columns.find(({ header, reading }) => header !== "" && reading.folded.core === wanted.core) ??
    columns.find(({ position }) => COLUMN_LETTERS.test(text) && position === columnOfLetters(text, sample))
  );
}

/** What choices call a column: its header, or its letters where the header is blank or not the only one. */
export function nameIn(
  columns: readonly SampledColumn[],
  { firstColumn }: SourceSample,
): (column: SampledColumn) => string {
  return ({ header, position, reading }) => {
    const isOnly =
      columns.filter((other) => other.reading.folded.whole === reading.folded.whole).length === 1;
    return header !== "" && isOnly ? header : lettersOfColumn(firstColumn + position);
  };
}

/**
 * The letters of a column of a sheet, 1-based.
 *
 * @example [1, 26, 27, 703].map(lettersOfColumn) // ["A", "Z", "AA", "AAA"]
 */
export function lettersOfColumn(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOfColumn(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function columnOfLetters(letters: string, sample: SourceSample): number {
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return column - sample.firstColumn;
}

function columnNotFound(
  role: Role,
  wanted: string,
  columns: readonly SampledColumn[],
  { sheet }: SourceSample,
): SurveyError {
  return new SurveyError("role-column-not-found", { sheet, role, wanted, headers: namedHeaders(columns) });
}
