import { dayText } from "../periods/calendarDay";
import type { Results } from "../results";
import { resultsWithoutAnswers } from "../resultsWithoutAnswers";
import { amountColumn } from "../survey/columns/plainColumns";
import { filledRows } from "../survey/columns/sourceRows";
import { surveyTable, type UsedColumn } from "../survey/columns/surveyTable";
import { rawCellAt, type RawColumn } from "../survey/rawColumn";
import type { Recognition, Warning } from "../survey/recognition";
import type { Survey } from "../survey/survey";
import type { SummedUpMeasure } from "./summedUpMeasure";

/**
 * What a table of means or rates gives: the mean of its rows, weighed by their volumes where it has them, said with its own
 * warning (`summed-up-rate`, `summed-up-mean`, `summed-up-unweighted`). Everything that counts single answers is null.
 */
export function analyseSummedUp(
  recognition: Recognition,
  columns: readonly RawColumn[],
  source: Survey["source"],
): Results {
  const { firstDataRow, shape } = recognition;
  const table = surveyTable(recognition, filledRows(columns, firstDataRow, { shape }));
  const measure = measureOf(table.columns, table.rowCount);
  const warnings = [...recognition.warnings, ...table.warnings, warningOf(measure)];
  return {
    ...resultsWithoutAnswers("summed-up", source, measure.items.length, warnings),
    summedUp: measure,
  };
}

function measureOf(columns: readonly UsedColumn[], rowCount: number): SummedUpMeasure {
  const score = columns.find(({ role }) => role === "score");
  const volume = columns.find(({ role }) => role === "count");
  const names = columns.filter((column) => column !== score && column !== volume);
  const { unit, values } = score === undefined ? NO_VALUES : figuresOf(score);
  const volumes = volume === undefined ? null : amountColumn(volume.raw, volume.header).values;
  const items = Array.from({ length: rowCount }, (_, row) => ({
    name: names.map((column) => nameAt(column, row)).join(" · "),
    n: volumes === null ? null : (volumes[row] ?? NaN),
    value: values[row] ?? NaN,
  })).filter(({ n, value }) => !Number.isNaN(value) && (n === null || n > 0));
  const weight = items.reduce((sum, { n }) => sum + (n ?? 1), 0);
  const total = items.reduce((sum, { n, value }) => sum + (n ?? 1) * value, 0);
  return {
    header: score?.header ?? "",
    unit,
    volumeHeader: volume?.header ?? null,
    n: volumes === null ? null : weight,
    value: weight === 0 ? null : total / weight,
    items,
  };
}

type Figures = Pick<SummedUpMeasure, "unit"> & { readonly values: readonly number[] };

const NO_VALUES: Figures = { unit: "mean", values: [] };

/** The means, or the rates as fractions whether they are written 0.88, 88% or 88. */
function figuresOf(score: UsedColumn): Figures {
  const values = valuesOf(score);
  if (!areRates(score, values)) return { unit: "mean", values };
  const divisor = values.some((value) => value > 1) ? 100 : 1;
  return { unit: "rate", values: values.map((value) => value / divisor) };
}

/** Percentages count as fractions, as a cell that shows 88% holds 0.88. */
function valuesOf({ raw }: UsedColumn): number[] {
  return Array.from(amountColumn(raw, "").values, (value, row) =>
    /[%％]\s*$/u.test(String(rawCellAt(raw, row))) ? value / 100 : value,
  );
}

function areRates({ header, numberFormat }: UsedColumn, values: readonly number[]): boolean {
  const filled = values.filter((value) => !Number.isNaN(value));
  if (numberFormat.includes("%") || filled.every((value) => value >= 0 && value <= 1)) return true;
  return /率|占比|\brate\b|percent|%/iu.test(header) && filled.every((value) => value >= 0 && value <= 100);
}

function nameAt({ raw, role }: UsedColumn, row: number): string {
  const cell = rawCellAt(raw, row);
  if (typeof cell !== "number" || (role !== "time" && role !== "date")) return String(cell).trim();
  return dayText(cell);
}

function warningOf({ header, unit, volumeHeader, n, value, items }: SummedUpMeasure): Warning {
  const figure = value === null ? "—" : unit === "rate" ? `${(value * 100).toFixed(2)}%` : value.toFixed(2);
  const told = { header, value: figure, rows: items.length };
  if (volumeHeader === null || n === null) return { code: "summed-up-unweighted", ...told };
  const code = unit === "rate" ? "summed-up-rate" : "summed-up-mean";
  return { code, ...told, volume: volumeHeader, n };
}
