import type { Area } from "../../area";
import { runExcel } from "../../excelRun";
import { rangeAt } from "../../rangeAt";
import type { Cell } from "../../../documents/sheet/cellSpec";
import { COLORS, RULE_LOOKS, SIGNED_FORMATS } from "../../theme";
import { cellsArea, type SheetTask } from "../plan/sheetTask";
import { skeletonOf } from "./figureMarks";

/** As `addNothingRule` writes it. */
const NOTHING_RULE = /^=ROUND\(\$?[A-Z]+\$?\d+,\d+\)=0$/u;

/** What Excel gives for what a rule leaves as it is. */
const UNSET: readonly unknown[] = [null, undefined, "", false, "#000000", "#FFFFFF", "GENERAL"];

/** Rules that earlier runs put on cells, and where each is met. */
export type OwnRules = readonly { readonly sheet: string; readonly area: Area; readonly id: string }[];

/**
 * Finds the rules of earlier runs on cells that get theirs anew, by their looks: those of staff's stay, and what they cover. Two
 * round trips for all sheets, none in a first run.
 */
export async function findOwnRules(tasks: readonly SheetTask[], signal: AbortSignal): Promise<OwnRules> {
  const ruled = tasks.flatMap((task): readonly RuledArea[] =>
    task.isNew
      ? []
      : ruledAreas(task).map((area) => ({ sheet: task.sheet, area, formulas: skeletons(task) })),
  );
  if (ruled.length === 0) return [];
  return runExcel(async (context) => {
    const loaded = ruled.map((each) => ({
      ...each,
      rules: rulesAt(context, each).load({ id: true, type: true }),
    }));
    await context.sync();
    const met = new Map(
      loaded.flatMap(({ rules, ...place }) =>
        rules.items.map(({ id, type }) => [`${place.sheet}/${id}`, { ...place, id, type }] as const),
      ),
    );
    if (met.size === 0) return [];
    const asked = [...met.values()].map((rule) => ({
      rule,
      isOurs: ask(rulesAt(context, rule).getItem(rule.id), rule),
    }));
    await context.sync();
    return asked.flatMap(({ rule: { sheet, area, id }, isOurs }) => (isOurs() ? [{ sheet, area, id }] : []));
  }, signal);
}

/** Takes rules away, in the running batch. */
export function removeRules(context: Excel.RequestContext, rules: OwnRules): void {
  for (const rule of rules) rulesAt(context, rule).getItem(rule.id).delete();
}

function rulesAt(
  context: Excel.RequestContext,
  { sheet, area: { row, column, rows, columns } }: Omit<OwnRules[number], "id">,
): Excel.ConditionalFormatCollection {
  return rangeAt(context.workbook.worksheets.getItem(sheet), row, column, rows, columns).conditionalFormats;
}

/** Cells of a sheet that get rules, and the formulas of ours there. */
interface RuledArea {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: ReadonlySet<string>;
}

interface MetRule extends RuledArea, Pick<Excel.ConditionalFormat, "id" | "type"> {}

/** The bodies of tables and the blocks of cells whose rules a run adds anew; what it leaves to ledgers is not among them. */
function ruledAreas({ tables, cells }: SheetTask): readonly Area[] {
  const bodies = tables.flatMap(({ block, isNew, area }) =>
    block.mode === "ledger" || isNew ? [] : [{ ...area, row: area.row + 1, rows: area.rows - 1 }],
  );
  const others = cells.filter(({ block }) => block.rows.some((row) => row.some(isRuled)));
  return [...bodies, ...others.map(cellsArea)];
}

function isRuled(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  return (
    cell.dataBar !== undefined ||
    (cell.rules ?? []).length > 0 ||
    SIGNED_FORMATS[cell.format ?? "general"] !== undefined
  );
}

function skeletons({ tables }: SheetTask): ReadonlySet<string> {
  const rules = tables.flatMap(({ block }) => block.rules ?? []);
  return new Set(rules.map(({ formula }) => skeletonOf(formula)));
}

/** Asks how a rule looks; what comes back tells after the next sync whether it is ours. */
function ask(rule: Excel.ConditionalFormat, { type, formulas }: MetRule): () => boolean {
  if (type === "DataBar") {
    const { positiveFormat } = rule.dataBar;
    positiveFormat.load({ fillColor: true });
    return () => same(positiveFormat.fillColor, COLORS.bar);
  }
  if (type !== "Custom") return () => false;
  const { custom } = rule;
  custom.rule.load({ formula: true });
  custom.format.font.load({ color: true, bold: true });
  custom.format.fill.load({ color: true });
  return () => {
    const { color, bold } = custom.format.font;
    const fill = custom.format.fill.color;
    const { formula } = custom.rule;
    if ([color, bold, fill].every((each) => UNSET.includes(upper(each)))) {
      return NOTHING_RULE.test(formula) || formulas.has(skeletonOf(formula));
    }
    return Object.values(RULE_LOOKS).some(
      (look) => same(color, look.color) && same(fill, look.fill) && same(bold, look.bold),
    );
  };
}

function same(one: unknown, other: unknown): boolean {
  return other === undefined ? UNSET.includes(upper(one)) : upper(one) === upper(other);
}

function upper(value: unknown): unknown {
  return typeof value === "string" ? value.toUpperCase() : value;
}
