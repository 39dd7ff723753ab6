import {
  columnsUnderHeader,
  rowsUnderHeader,
  sampledColumn,
  type SampledColumn,
} from "../candidates/columnsUnderHeader";
import type { HeaderRow } from "../candidates/headerRow";
import { filledRows } from "../columns/sourceRows";
import { RawColumnBuilder, rawCellAt, type RawColumn } from "../rawColumn";
import type { RecognitionChoices, SourceSample } from "../recognition";
import { findShape } from "../shape/findShape";
import { isMade, MADE_ANSWERS, MADE_GROUPS, PLAIN_SHAPE, type TableShape } from "../shape/tableShape";
import { chosenTexts, findColumn } from "./chosenRoles";

/** The columns of a sample as one answer a row, and how they become so. */
export interface ShapedColumns {
  readonly columns: readonly SampledColumn[];
  readonly shape: TableShape;
}

/**
 * The columns under a header without the rows that are no answers, shaped to one answer a row. Columns that the user gave
 * a role stay as they are.
 */
export function shapedColumns(
  sample: SourceSample,
  header: HeaderRow,
  choices: RecognitionChoices,
): ShapedColumns {
  const rows = rowsUnderHeader(sample, header);
  const found = columnsUnderHeader(header, rows);
  const sheetRows = Uint32Array.from(rows, ({ sheetRow }) => sheetRow);
  const answered = withRows(found, sheetRows, PLAIN_SHAPE);
  const chosen = new Set(
    chosenTexts(choices, sample).flatMap((text) => findColumn(text, found, sample)?.position ?? []),
  );
  const shape = findShape(answered, (position) => chosen.has(position));
  if (isPlain(shape)) return { columns: answered, shape };
  const shaped = withRows(found, sheetRows, shape);
  const told = shaped.map(toldByShape);
  return { columns: shape.across?.kind === "counts" ? told.map(withoutSums) : told, shape };
}

function isPlain({ mergedDown, joined, across }: TableShape): boolean {
  return mergedDown.length === 0 && joined.length === 0 && across === null;
}

/** The columns with what stands in the rows that are answers. */
function withRows(
  columns: readonly SampledColumn[],
  sheetRows: Uint32Array,
  shape: TableShape,
): readonly SampledColumn[] {
  const { columns: read, notAnswers } = filledRows(columns.map(rawColumn), 1, { sheetRows, shape });
  if (notAnswers.size === 0 && isPlain(shape)) return columns;
  return [...read.values()].map((raw) => {
    const { position, header } = raw;
    const column = columns.find((one) => one.position === position);
    const cells = Array.from({ length: raw.length }, (_, row) => rawCellAt(raw, row)).filter(
      (_, row) => !notAnswers.has(row),
    );
    const format = column?.profile.numberFormat ?? "General";
    return sampledColumn(
      { position, header, group: column?.group ?? "" },
      cells,
      cells.map(() => format),
    );
  });
}

function rawColumn({ position, header, cells }: SampledColumn): RawColumn {
  const builder = new RawColumnBuilder(position, header);
  for (const cell of cells) builder.add(cell);
  return builder.build();
}

/** Columns that were made are what they were made for, whatever they are called. */
function toldByShape(column: SampledColumn): SampledColumn {
  const { position, reading } = column;
  if (position === MADE_ANSWERS) return { ...column, reading: { ...reading, overall: 1, notScore: false } };
  if (position !== MADE_GROUPS) return column;
  return { ...column, reading: { ...reading, overall: 0, roles: new Map([["group", 1]]) } };
}

/** Beside counts of answers stand rates and means of them, which nobody gave. */
function withoutSums(column: SampledColumn): SampledColumn {
  if (isMade(column.position)) return column;
  const roles = new Map([...column.reading.roles].filter(([role]) => role !== "count" && role !== "nps"));
  return {
    ...column,
    reading: { ...column.reading, overall: 0, dimensionWord: false, notScore: true, roles },
  };
}
