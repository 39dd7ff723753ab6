import { codebookIn } from "../candidates/codebook";
import { mergeChoices } from "../mergeChoices";
import type { Recognition, RecognitionChoices, SourceKind, SourceSample } from "../recognition";
import { recogniseSource } from "./recogniseSource";
import { findCompanions, withCompanions, type Companion } from "./companions";
import { findSisters, sheetsOfOtherScale, withSheetColumn, type Sister } from "./sisters";
import { SurveyError, type SurveyErrorCode } from "../surveyError";

/** A sample and what it was taken for. */
export interface ChosenSource {
  readonly sample: SourceSample;
  readonly recognition: Recognition;
  /** What the user chose, now and before. */
  readonly choices: RecognitionChoices;
  /** What other sheets say of the numbers of its questions. */
  readonly codebook: Recognition["codebook"];
  /** Other sheets of the same form, read with it; so many of them stand before it. */
  readonly sisters: readonly Sister[];
  readonly sistersBefore: number;
  /** Sheets that say more of the same tickets or agents. */
  readonly companions: readonly Companion[];
}

const KIND_WEIGHT: Readonly<Record<SourceKind, number>> = {
  answers: 100,
  long: 90,
  "summed-up": 40,
  "reason-counts": 30,
  "measures-by-month": 20,
};

/** Which error says most, of several sheets that cannot be used. */
const MOST_TELLING: readonly SurveyErrorCode[] = [
  "role-not-known",
  "score-not-readable",
  "counts-too-large",
  "shares-without-counts",
  "role-column-not-found",
  "score-not-found",
  "no-rows",
  "single-column",
  "header-not-found",
  "source-empty",
];

/**
 * The survey among several sheets or areas: answers before aggregated tables, more roles and more rows first, reserves
 * (which stand last) only where nothing else is one.
 * Sheets of ours must be left out by the caller. Throws SurveyError, the most telling one, when none can be used;
 * `source-empty` for no sample at all.
 */
export function chooseSource(samples: readonly SourceSample[], choices: RecognitionChoices): ChosenSource {
  const codebooks = codebooksOf(samples);
  const failures: Failure[] = [];
  const found: ChosenSource[] = [];
  let best: { source: ChosenSource; merit: number } | null = null;
  for (const [place, sample] of samples.entries()) {
    const source = tryRecognise(sample, choices, codebooks[place] ?? []);
    if (source instanceof SurveyError) failures.push({ sample, error: source });
    else found.push(source);
    if (source instanceof SurveyError || (best !== null && isWithin(best.source, source))) continue;
    if (sample.reserve === true && best !== null) continue;
    if (best === null || meritOf(source) > best.merit) best = { source, merit: meritOf(source) };
  }
  if (best === null) throw mostTelling(failures.map(({ error }) => error));
  assertNothingBetterUnread(best.source, failures);
  return withOthers(best.source, found, failures);
}

/** What the other sheets say of the numbers of each. */
function codebooksOf(samples: readonly SourceSample[]): readonly Recognition["codebook"][] {
  const books = samples.map((sample) => ({ sheet: sample.sheet, entries: codebookIn(sample) }));
  return samples.map(({ sheet }) =>
    books.filter((book) => book.sheet !== sheet).flatMap(({ entries }) => entries),
  );
}

/**
 * The survey with the other sheets of its form, and those that say more of its tickets and agents; sheets that look like a
 * survey and are not read are named.
 */
function withOthers(
  source: ChosenSource,
  found: readonly ChosenSource[],
  failures: readonly Failure[],
): ChosenSource {
  const others = found.filter(({ sample }) => sample.reserve !== true);
  const sisters = findSisters(source, others);
  const otherScale = [...new Set(sheetsOfOtherScale(source, others))];
  const read = new Set([source.sample.sheet, ...sisters.map(({ sample }) => sample.sheet)]);
  const surveys = found.filter(({ recognition }) => hasScore(recognition)).map(({ sample }) => sample.sheet);
  const unread = failures.filter(({ error }) => error.code === "score-not-readable");
  const left = [...surveys, ...unread.map(({ sample }) => sample.sheet)].filter(
    (sheet) => !read.has(sheet) && !otherScale.includes(sheet),
  );
  const scored = new Set([...surveys, ...read]);
  const rest = [...found, ...failures].flatMap(({ sample }) => (scored.has(sample.sheet) ? [] : [sample]));
  const companions = findCompanions(source, rest);
  const recognition = withCompanions(
    withSheetColumn(source.recognition, source.sample, sisters),
    companions,
    source.choices.roles,
    source.sample,
  );
  const warnings = [
    ...(left.length === 0 ? [] : [{ code: "sheets-not-read", sheets: [...new Set(left)] }]),
    ...(otherScale.length === 0 ? [] : [{ code: "sheets-of-other-scale", sheets: otherScale }]),
  ];
  const place = found.findIndex(({ sample }) => sample === source.sample);
  const before = found.slice(0, place).map(({ sample }) => sample);
  return {
    ...source,
    sisters,
    companions,
    sistersBefore: sisters.filter(({ sample }) => before.includes(sample)).length,
    recognition: { ...recognition, warnings: [...recognition.warnings, ...warnings] },
  };
}

/** A sheet that cannot be used, and why. */
interface Failure {
  readonly sample: SourceSample;
  readonly error: SurveyError;
}

/**
 * Fails where a larger sheet has a column of satisfaction that cannot be read: that is what the user means, rather than a
 * pivot or a table of counts beside it.
 */
function assertNothingBetterUnread(best: ChosenSource, failures: readonly Failure[]): void {
  if (hasScore(best.recognition)) return;
  const unread = failures.find(
    ({ sample, error }) =>
      error.code === "score-not-readable" &&
      sample.sheet !== best.sample.sheet &&
      sample.totalRows > best.sample.totalRows,
  );
  if (unread !== undefined) throw unread.error;
}

function hasScore({ columns }: Recognition): boolean {
  return columns.some(({ role }) => role === "score" || role === "nps");
}

const ALONE = { sisters: [], sistersBefore: 0, companions: [] } as const;

function tryRecognise(
  sample: SourceSample,
  choices: RecognitionChoices,
  codebook: Recognition["codebook"],
): ChosenSource | SurveyError {
  try {
    return { sample, recognition: recogniseSource(sample, choices, codebook), choices, codebook, ...ALONE };
  } catch (error) {
    if (error instanceof SurveyError) return error;
    throw error;
  }
}

/** The same area with further choices; null where it cannot be read with them. */
export function recognisedAgain(
  { sample, choices, codebook, sisters, sistersBefore, companions }: ChosenSource,
  further: Partial<RecognitionChoices>,
): ChosenSource | null {
  const source = tryRecognise(sample, mergeChoices(choices, further), codebook);
  if (source instanceof SurveyError) return null;
  const withSheets = withSheetColumn(source.recognition, sample, sisters);
  const recognition = withCompanions(withSheets, companions, source.choices.roles, sample);
  return { ...source, sisters, sistersBefore, companions, recognition };
}

/** Whether `other` is the area around a table that is a survey by itself: what stands beside it is not part of it. */
function isWithin({ sample, recognition }: ChosenSource, other: ChosenSource): boolean {
  const around = other.sample;
  return (
    sample.sheet === around.sheet &&
    recognition.headerRow === other.recognition.headerRow &&
    recognition.kind === other.recognition.kind &&
    sample.firstRow >= around.firstRow &&
    sample.firstColumn >= around.firstColumn &&
    sample.firstRow + sample.totalRows <= around.firstRow + around.totalRows &&
    !goesOn(sample, around)
  );
}

/** Whether rows follow right under the table, in its columns: then they were typed there and belong to it. */
function goesOn(table: SourceSample, around: SourceSample): boolean {
  const below = around.rows[table.firstRow + table.totalRows - around.firstRow] ?? [];
  const left = table.firstColumn - around.firstColumn;
  const width = table.rows[0]?.length ?? 0;
  return below.slice(left, left + width).some((cell) => cell !== "");
}

/** Rows count roughly, so that a table and the used area around it are equals and the first of them is taken. */
function meritOf({ sample, recognition }: ChosenSource): number {
  const used = recognition.columns.filter(({ role }) => role !== "ignore");
  const confidence = used.reduce((sum, column) => sum + column.confidence, 0);
  const rows = sample.totalRows - (recognition.firstDataRow - sample.firstRow);
  const size = Math.round(10 * Math.log10(Math.max(1, rows))) / 10;
  return (
    KIND_WEIGHT[recognition.kind] + (hasScore(recognition) ? 50 : 0) + Math.min(20, confidence) + 5 * size
  );
}

function mostTelling(errors: readonly SurveyError[]): SurveyError {
  const [first] = [...errors].sort(
    (one, other) => MOST_TELLING.indexOf(one.code) - MOST_TELLING.indexOf(other.code),
  );
  return first ?? new SurveyError("source-empty", { sheet: "" });
}
