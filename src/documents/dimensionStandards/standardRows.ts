import type { DocumentContext } from "../context";
import type { CellContent } from "../sheet/cellSpec";
import type { AdoptedKeys } from "../sheet/tableSpec";
import { keyedRows } from "../sheet/rowKeys";
import { staffRows } from "../staffState";
import { SHIPPED_STANDARDS, type ShippedStandard } from "./shippedStandards";
import { STANDARDS } from "./table";

/** A row of 评价维度与指标. */
export interface StandardRow {
  readonly key: string;
  readonly dimension: CellContent;
  readonly indicator: CellContent;
  readonly standard: CellContent;
  readonly source: CellContent;
}

/** What staff made of the standards; the document's where there is no sheet of them. */
export function standardRows(context: DocumentContext): {
  readonly rows: readonly StandardRow[];
  readonly adopted: AdoptedKeys;
} {
  const own = staffRows(context.staff, STANDARDS);
  if (own === null) return { rows: shippedRows(context), adopted: new Map() };
  const { keyed, adopted } = keyedRows("D", own);
  const rows = keyed.map(({ row: { cells }, key }) => ({
    key,
    dimension: cells["dimension"] ?? null,
    indicator: cells["indicator"] ?? null,
    standard: cells["standard"] ?? null,
    source: cells["source"] ?? null,
  }));
  return { rows, adopted };
}

function shippedRows(context: DocumentContext): readonly StandardRow[] {
  const locale = context.localeOf(STANDARDS.document);
  return SHIPPED_STANDARDS.map((shipped) => ({
    key: shipped.key,
    dimension: shipped.dimension[locale],
    indicator: shipped.indicator[locale],
    standard: shipped.standard[locale],
    source: sourceOf(context, shipped) ?? shipped.onForm[locale],
  }));
}

/** The survey's column that a dimension stands for; null where it has none. */
function sourceOf({ results }: DocumentContext, { about }: ShippedStandard): string | null {
  const { score, dimensions } = results.cleaned.survey;
  if (about === null) return score?.header ?? null;
  return dimensions.find(({ header }) => about.test(header))?.header ?? null;
}
