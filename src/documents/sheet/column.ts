import { formerWording } from "../../glossary/formerWording";
import { text } from "../formulas/text";
import type { PlainSources } from "../sources";
import type { CellContent, Formula, NumberFormat } from "./cellSpec";
import { ownHeading } from "./ownColumn";
import type { TableBlock, TableColumnSpec } from "./tableSpec";
import { isFormula, shownIn } from "./cellContent";

/** A column of a table as a document declares it: what it looks like, whose it is, and what stands in each row. */
export interface Column<Row> {
  readonly key: string;
  readonly heading: string;
  /** Characters of the body font; a Chinese character counts two. */
  readonly width: number;
  readonly owner?: "staff";
  readonly hidden?: boolean;
  /** Stands right of what is printed. */
  readonly unprinted?: boolean;
  readonly format?: NumberFormat;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly formula?: string;
  /** Rows have formulas of their own, and a value stands as a formula as well: Excel may fill a column from any one in it. */
  readonly rowFormulas?: true;
  readonly choices?: NonNullable<TableColumnSpec["choices"]>;
  readonly validation?: NonNullable<TableColumnSpec["validation"]>;
  readonly dataBar?: { readonly max: number };
  readonly tooltip?: string;
  readonly muted?: boolean;
  readonly unseen?: boolean;
  readonly link?: boolean;
  /** What stands in a row; with a formula, what it must give. */
  readonly value: (row: Row, index: number) => CellContent | Formula;
}

/** The widths of columns. */
export function widthsOf(columns: readonly { readonly width: number }[]): readonly number[] {
  return columns.map(({ width }) => width);
}

/** The columns of the sheet that are hidden, of those of a table that begins in the column `first`. */
export function hiddenPlaces(
  columns: readonly { readonly hidden?: boolean }[],
  first: number,
): readonly number[] {
  return columns.flatMap(({ hidden }, place) => (hidden === true ? [first + place] : []));
}

/** A table but for its columns and the cells that follow from them. */
export interface TableFrame<Row> extends Omit<
  TableBlock,
  "kind" | "columns" | "cell" | "rowKeys" | "cellFormat" | "named"
> {
  readonly keyOf: (row: Row, index: number) => string;
  /** Computed: the columns that say what a row is of; the first where absent. */
  readonly namedBy?: readonly string[];
  /** How single cells show where rows of one column differ; null for the column's own format. */
  readonly formatOf?: (row: Row, columnKey: string) => NumberFormat | null;
  /** What comes back into a column that staff added, by its heading; null leaves the cell as it is. */
  readonly ownCell?: (row: Row, heading: string) => CellContent;
}

const RIGHT_FORMATS: ReadonlySet<NumberFormat> = new Set<NumberFormat>([
  "integer",
  "decimal1",
  "decimal2",
  "decimal3",
  "percent0",
  "percent1",
  "percent2",
  "signedPoints",
  "signedPercent1",
  "signedDecimal2",
  "chance",
  "times-a-month",
  "per-month",
]);

/** A table of `rows`; where sheets are written without formulas its columns hold their values. */
export function tableOf<Row>(
  { context }: Pick<PlainSources, "context">,
  { keyOf, formatOf, ownCell, namedBy, ...frame }: TableFrame<Row>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): TableBlock {
  const values = new Map(columns.map((column) => [column.key, column.value]));
  const asFormulas = new Set(
    columns.filter(({ rowFormulas }) => rowFormulas === true && context.formulas).map(({ key }) => key),
  );
  const at = (index: number, key: string): CellContent | Formula => {
    const row = rows[index];
    if (row === undefined) return null;
    const heading = ownHeading(key);
    const content = (heading === null ? values.get(key)?.(row, index) : ownCell?.(row, heading)) ?? null;
    return asFormulas.has(key) ? formulaOf(content) : content;
  };
  return {
    kind: "table",
    ...frame,
    rowKeys: rows.map(keyOf),
    columns: columns.map((column) => columnSpec(column, context.formulas, (index) => at(index, column.key))),
    cell: at,
    ...(frame.mode === "computed" ? { named: namedRows(rows, columns, namedBy) } : {}),
    ...(formatOf === undefined ? {} : { cellFormat: (index, key) => formatIn(rows[index], key, formatOf) }),
  };
}

function namedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  columnKeys: readonly string[] = columns.slice(0, 1).map(({ key }) => key),
): NonNullable<TableBlock["named"]> {
  const naming = columnKeys.flatMap((key) => columns.filter((column) => column.key === key));
  return {
    columnKeys,
    rows: rows.map((row, index) => naming.map(({ value }) => String(shownIn(value(row, index)) ?? ""))),
  };
}

function formulaOf(content: CellContent | Formula): Formula {
  if (isFormula(content)) return content;
  const value = content ?? "";
  return { formula: `=${typeof value === "string" ? text(value) : String(value).toUpperCase()}`, value };
}

function formatIn<Row>(
  row: Row | undefined,
  key: string,
  formatOf: (row: Row, columnKey: string) => NumberFormat | null,
): NumberFormat | null {
  return row === undefined ? null : formatOf(row, key);
}

function columnSpec<Row>(
  column: Column<Row>,
  formulas: boolean,
  valueAt: (index: number) => CellContent | Formula,
): TableColumnSpec {
  const { key, heading, owner = "computed", format = "general", formula } = column;
  const { wrap, choices, validation, dataBar, tooltip, muted, unseen, link } = column;
  const align = column.align ?? (RIGHT_FORMATS.has(format) ? "right" : "left");
  const told = { wrap, choices, validation, dataBar, tooltip, muted, unseen, link };
  const formerHeading = formerWording(heading);
  return {
    key,
    heading,
    ...(formerHeading === heading ? {} : { formerHeading }),
    owner,
    format,
    align,
    ...(withoutUndefined(told) as Partial<TableColumnSpec>),
    ...(formula !== undefined && formulas
      ? { formula, value: (index: number) => shownIn(valueAt(index)) }
      : {}),
  };
}

function withoutUndefined(entries: object): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}
