import { AnalystDesk } from "../../src/app/analyst/analystDesk";
import type { Report } from "../../src/app/report/report";
import type { Question } from "../../src/analysis/survey/decision/openQuestions";
import type { RawCell } from "../../src/analysis/survey/rawColumn";
import type { RecognitionChoices } from "../../src/analysis/survey/recognition";
import { NO_CHOICES, sampleOf, type Rows } from "../analysis/survey/surveyOf";

/** A table read to its end: what the report says, and what is asked first. */
export interface Reading {
  readonly report: Report;
  readonly questions: readonly Question[];
}

/** Reads a table as the entries do. `numberFormats` by column. */
export function readTable(
  rows: Rows,
  choices: Partial<RecognitionChoices> = {},
  numberFormats: Readonly<Record<number, string>> = {},
): Reading {
  const desk = new AnalystDesk();
  desk.addSample(sampleOf(rows, numberFormats));
  const { recognition } = desk.chooseSource([{ ...NO_CHOICES, ...choices }]);
  const width = Math.max(...rows.map((row) => row.length));
  const body = rows.slice(recognition.firstDataRow - 1);
  desk.addRows(Array.from({ length: width }, (_, column) => body.map((row) => row[column] ?? "")));
  return {
    report: desk.measure({ period: null, compareWith: null, reasonsOf: "dissatisfied" }),
    questions: desk.questions(),
  };
}

/** Answers by how often each was given, mixed the same way each time. */
export function mixed(counts: readonly (readonly [answer: RawCell, count: number])[]): RawCell[] {
  const answers = counts.flatMap(([answer, count]) => Array<RawCell>(count).fill(answer));
  const step = 37;
  const length = answers.length;
  const stride = length % step === 0 ? step + 2 : step;
  return answers.map((_, place) => answers[(place * stride) % length] ?? "");
}

/** The sixty answers, each number as `write` puts it. */
export function sixty(write: (score: number) => RawCell = (score) => score): (readonly [RawCell, number])[] {
  const counts = [24, 15, 9, 7, 5];
  return counts.map((count, place) => [write(5 - place), count] as const);
}

/** A survey with a number, a day and one column of answers, mixed. */
export function surveyWith(header: string, counts: readonly (readonly [RawCell, number])[]): Rows {
  const answers = mixed(counts);
  return [
    ["工单号", "评价时间", header],
    ...answers.map((answer, row) => [`T${String(row).padStart(4, "0")}`, dayOf(row), answer]),
  ];
}

function dayOf(row: number): string {
  return `2024-05-${String((row % 28) + 1).padStart(2, "0")}`;
}

/** n and 总体满意度 in percent with two decimals, as the cases state them. */
export function figures({ report }: Reading): {
  readonly n: number;
  readonly rate: string;
  readonly mean: string;
} {
  const { satisfaction } = report;
  return {
    n: satisfaction?.n ?? 0,
    rate: ((satisfaction?.rate ?? NaN) * 100).toFixed(2),
    mean: (satisfaction?.mean ?? NaN).toFixed(4),
  };
}

/** The readings that are asked about, the likeliest first; [] where nothing is. */
export function asked({ questions }: Reading): string[] {
  return questions.flatMap(({ options }) => options.map(({ value }) => value));
}
