import { buildSurvey } from "../../../src/analysis/survey/columns/buildSurvey";
import { RawColumnBuilder, type RawCell, type RawColumn } from "../../../src/analysis/survey/rawColumn";
import type { Recognition, RecognitionChoices, SourceSample } from "../../../src/analysis/survey/recognition";
import { recogniseSource } from "../../../src/analysis/survey/decision/recogniseSource";
import type { Role } from "../../../src/analysis/survey/role";
import type { Survey } from "../../../src/analysis/survey/survey";

export type Rows = readonly (readonly RawCell[])[];

export const NO_CHOICES: RecognitionChoices = { roles: {}, scale: null };

/** The first 500 rows of a sheet, as the workbook's reader hands them over. */
export function sampleOf(rows: Rows, numberFormats: Readonly<Record<number, string>> = {}): SourceSample {
  const shown = rows.slice(0, 500);
  return {
    sheet: "数据",
    firstRow: 1,
    firstColumn: 1,
    totalRows: rows.length,
    rows: shown,
    numberFormats: shown.map((cells) => cells.map((_, column) => numberFormats[column] ?? "General")),
  };
}

export function recognise(rows: Rows, choices: Partial<RecognitionChoices> = {}): Recognition {
  return recogniseSource(sampleOf(rows), { ...NO_CHOICES, ...choices });
}

/** Headers by role, as the report tells them. */
export function rolesOf({ columns }: Recognition): Partial<Record<Role, string[]>> {
  const roles: Partial<Record<Role, string[]>> = {};
  for (const { role, header } of columns)
    if (role !== "ignore") roles[role] = [...(roles[role] ?? []), header];
  return roles;
}

/** The columns of the sheet under the header, as read in blocks. */
export function columnsOf(rows: Rows, recognition: Recognition): RawColumn[] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, position) => {
    const column = recognition.columns.find((one) => one.position === position);
    const builder = new RawColumnBuilder(position, column?.header ?? "");
    rows.slice(recognition.firstDataRow - 1).forEach((cells) => {
      builder.add(cells[position] ?? "");
    });
    return builder.build();
  });
}

export function surveyOf(
  rows: Rows,
  choices: Partial<RecognitionChoices> = {},
  numberFormats: Readonly<Record<number, string>> = {},
): Survey {
  const recognition = recogniseSource(sampleOf(rows, numberFormats), { ...NO_CHOICES, ...choices });
  const source = { sheet: "数据", range: "A1", headerRow: recognition.headerRow };
  return buildSurvey(recognition, columnsOf(rows, recognition), source);
}

/** Values as a list, null for what is missing. */
export function listed(values: Float64Array | undefined): (number | null)[] {
  return Array.from(values ?? [], (value) => (Number.isNaN(value) ? null : value));
}

/** A sheet of one header row and the same answer in every row but the running number. */
export function rolesOfHeaders(
  columns: Readonly<Record<string, (row: number) => RawCell>>,
): ReturnType<typeof rolesOf> {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 40 }, (_, row) => names.map((name) => columns[name]?.(row) ?? ""));
  return rolesOf(recognise([names, ...rows]));
}

export const oneToFive = (row: number): number => (row % 5) + 1;
export const dated = (row: number): string => `2024-05-${String((row % 28) + 1).padStart(2, "0")} 10:30`;
