import { rangeAt } from "../../rangeAt";
import { NUMBER_FORMATS } from "../../theme";
import type { WrittenValue } from "../../writtenValue";
import { setAll } from "../cells/formatting";
import type { TableTask } from "../plan/sheetTask";
import { stretches } from "./stretches";
import type { BodyRows } from "./tables";

/**
 * Writes into rows of a table while its texts stand under no format: under that of texts Excel may show the apostrophe
 * that keeps a text from being read as a formula or a number.
 */
export function withoutTextFormat(
  sheet: Excel.Worksheet,
  task: TableTask,
  { from, to }: BodyRows,
  write: () => void,
): void {
  const { area } = task;
  const texts = textStretches(task).map(
    ({ first, count }) =>
      (): Excel.Range =>
        rangeAt(sheet, area.row + 1 + from, area.column + first, to - from, count),
  );
  for (const range of texts) setAll(range(), "numberFormat", NUMBER_FORMATS.general);
  write();
  for (const range of texts) setAll(range(), "numberFormat", NUMBER_FORMATS.text);
}

/**
 * The same for cells whose formats are known: only texts that stand under that of texts are without it meanwhile.
 *
 * @param formats of the cells, as they stand.
 */
export function writeOver(
  range: Excel.Range,
  values: WrittenValue[][],
  formats: readonly (readonly unknown[])[],
): void {
  const isText = (row: number, column: number): boolean => {
    const value = values[row]?.[column];
    return typeof value === "string" && value !== "" && formats[row]?.[column] === NUMBER_FORMATS.text;
  };
  const texts = (values[0] ?? []).flatMap((_cell, column) =>
    stretches(values.flatMap((_row, row) => (isText(row, column) ? [row] : []))).map(
      ({ first, count }) =>
        (): Excel.Range =>
          range
            .getCell(first, column)
            .untrack()
            .getResizedRange(count - 1, 0)
            .untrack(),
    ),
  );
  for (const cells of texts) setAll(cells(), "numberFormat", NUMBER_FORMATS.general);
  range.values = values;
  for (const cells of texts) setAll(cells(), "numberFormat", NUMBER_FORMATS.text);
}

/** Whether what is written into a column stands under the format of texts. */
function isTextColumn({ format, formula }: TableTask["block"]["columns"][number]): boolean {
  return format === "text" && formula === undefined;
}

/** Neighbouring columns of texts, by their 0-based places in the table. */
function textStretches({ block, columnAt }: TableTask): readonly { first: number; count: number }[] {
  const places = block.columns.flatMap((column) =>
    isTextColumn(column) ? (columnAt.get(column.key) ?? []) : [],
  );
  return stretches([...places].sort((one, other) => one - other));
}
