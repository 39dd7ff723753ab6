import type { DocumentSources } from "../sources";
import type { CellContent, Formula, NumberFormat, TableBlock, TableColumnSpec } from "./sheetSpec";

/** A column of a table as a document declares it: what it looks like, and what stands in each row. */
export interface ColumnPlan {
  readonly key: string;
  readonly heading: string;
  readonly owner?: "staff";
  readonly format?: NumberFormat;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly formula?: string;
  readonly choices?: NonNullable<TableColumnSpec["choices"]>;
  readonly validation?: NonNullable<TableColumnSpec["validation"]>;
  readonly dataBar?: { readonly max: number };
  readonly tooltip?: string;
  readonly muted?: boolean;
  readonly link?: boolean;
  /** What stands in a row; with a formula, what it must give. */
  readonly content: (row: number) => CellContent | Formula;
}

/** A table but for its columns. */
export type TableFrame = Omit<TableBlock, "kind" | "columns" | "cell">;

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
  "times-a-month",
]);

/** A table from its plans; where sheets are written without formulas its columns hold their values. */
export function tableOf(
  sources: DocumentSources,
  frame: TableFrame,
  plans: readonly ColumnPlan[],
): TableBlock {
  const contents = new Map(plans.map((plan) => [plan.key, plan.content]));
  return {
    kind: "table",
    ...frame,
    columns: plans.map((plan) => columnSpec(plan, sources.context.formulas)),
    cell: (row, columnKey) => contents.get(columnKey)?.(row) ?? null,
  };
}

function columnSpec(plan: ColumnPlan, formulas: boolean): TableColumnSpec {
  const { formula, content, owner, format = "general", align, ...rest } = plan;
  return {
    ...rest,
    owner: owner ?? "computed",
    format,
    align: align ?? (RIGHT_FORMATS.has(format) ? "right" : "left"),
    ...(formula !== undefined && formulas
      ? { formula, value: (row: number) => plainValue(content(row)) }
      : {}),
  };
}

function plainValue(content: CellContent | Formula): CellContent {
  return typeof content === "object" && content !== null ? content.value : content;
}
