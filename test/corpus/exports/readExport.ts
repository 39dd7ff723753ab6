import { AnalystDesk } from "../../../src/app/analyst/analystDesk";
import type { Report } from "../../../src/app/report/report";
import type { Question } from "../../../src/analysis/survey/decision/openQuestions";
import type { Recognition, RecognitionChoices, SourceSample } from "../../../src/analysis/survey/recognition";
import { SurveyError } from "../../../src/analysis/survey/surveyError";
import { readCsv } from "../../../src/embedded/file/csv/readCsv";
import { NO_CHOICES, sampleOf, type Rows } from "../../analysis/survey/surveyOf";
import type { SurveyExport } from "./surveyExport";

interface SheetsReading {
  readonly recognition: Recognition;
  readonly report: Report;
  readonly questions: readonly Question[];
}

/** What comes of an export: figures that stand, questions that come first, or why it is refused. */
type ExportReading =
  ({ readonly kind: "read" } & SheetsReading) | { readonly kind: "refused"; readonly because: string };

/** Reads an export to its end, with the sheets that belong together, as the entries do. */
export function readExport(
  { sheets }: Pick<SurveyExport, "sheets">,
  choices: RecognitionChoices = NO_CHOICES,
): ExportReading {
  const tables = sheets instanceof Uint8Array ? { export: cellsOf(sheets) } : sheets;
  try {
    return { kind: "read", ...readSheets(tables, choices) };
  } catch (error) {
    if (error instanceof SurveyError) return { kind: "refused", because: error.code };
    throw error;
  }
}

function readSheets(tables: Readonly<Record<string, Rows>>, choices: RecognitionChoices): SheetsReading {
  const desk = new AnalystDesk();
  const samples = Object.entries(tables).map(([sheet, rows]): SourceSample => ({ ...sampleOf(rows), sheet }));
  samples.forEach((sample) => desk.addSample(sample));
  const source = desk.chooseSource([choices]);
  const rowsOf = (place: number): Rows => Object.values(tables)[place] ?? [];
  const own = rowsOf(source.sample);
  const width = Math.max(...own.map((cells) => cells.length));
  const positions = Array.from({ length: width }, (_, position) => position);
  desk.addRows(columnsOf(own, source.recognition.firstDataRow, positions));
  source.sisters.forEach((sister, place) => {
    desk.beginSheet(place + 1, sister.firstDataRow);
    const theirs = positions.map((position) => sister.positions.get(position) ?? -1);
    desk.addRows(columnsOf(rowsOf(sister.sample), sister.firstDataRow, theirs));
  });
  source.companions.forEach(({ sample, firstDataRow, key, added }, place) => {
    const theirs = [key.theirs, ...added.map((column) => column.theirs)];
    desk.addCompanionRows(place, columnsOf(rowsOf(sample), firstDataRow, theirs));
  });
  const questions = desk.questions();
  const report = desk.measure({ period: null, compareWith: null, reasonsOf: "dissatisfied" });
  return { recognition: source.recognition, report, questions };
}

function columnsOf(rows: Rows, firstDataRow: number, positions: readonly number[]): Rows {
  const body = rows.slice(firstDataRow - 1);
  return positions.map((position) => body.map((cells) => cells[position] ?? ""));
}

function cellsOf(bytes: Uint8Array): Rows {
  const [sheet] = readCsv(bytes, "export.csv").sheets;
  const area = sheet?.cells.usedArea(true) ?? null;
  if (sheet === undefined || area === null) return [];
  return Array.from({ length: area.bottom + 1 }, (_, row) =>
    Array.from({ length: area.right + 1 }, (__, column) => {
      const value = sheet.cells.getValue(row, column);
      return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
        ? value
        : "";
    }),
  );
}
