import { INSPECTION_ITEMS } from "../../documents/inspection/items";
import { TERMS as PROBLEMS } from "../../documents/problems/words";
import type { CellContent } from "../../documents/sheet/cellSpec";
import type { SheetSpec } from "../../documents/sheet/sheetSpec";
import type { TableBlock } from "../../documents/sheet/tableSpec";
import type { StaffRow, StaffState } from "../../documents/staffState";
import { CONCEPTS } from "../../glossary/concepts";
import { formerWording } from "../../glossary/formerWording";
import { LOCALES } from "../../glossary/locale";
import { wordsOf } from "../../glossary/words";

/** What staff choose of labels that were worded otherwise before: problems and what a target is measured by. */
const PRESENT: ReadonlyMap<string, string> = new Map(
  LOCALES.map(wordsOf)
    .flatMap((words) => [
      words(CONCEPTS.satisfactionRate),
      words(PROBLEMS.rate),
      ...INSPECTION_ITEMS.map(({ short }) => words(PROBLEMS.inspection, { name: words(short) })),
    ])
    .flatMap((label): [string, string][] => {
      const before = formerWording(label);
      return before === label ? [] : [[before, label]];
    }),
);

/** What staff wrote, with labels of earlier versions as they are worded now: sheets find problems and measures by them. */
export function inPresentWords(staff: StaffState): StaffState {
  const tables = [...staff.tables].map(([key, rows]): [string, readonly StaffRow[]] => [
    key,
    rows.some(isFormer) ? rows.map((row) => ({ ...row, cells: presentCells(row.cells) })) : rows,
  ]);
  return { ...staff, tables: new Map(tables) };
}

/**
 * The sheets, with cells of staff's that hold such a label to be written anew.
 *
 * @param entered what staff wrote, as it stands.
 * @param tableNames names of tables by tableKey.
 */
export function withPresentWords(
  specs: readonly SheetSpec[],
  entered: StaffState,
  tableNames: Readonly<Record<string, string>>,
): readonly SheetSpec[] {
  const former = new Map(
    Object.entries(tableNames).flatMap(([key, name]) => {
      const rows = entered.tables.get(key)?.filter(isFormer) ?? [];
      return rows.length === 0 ? [] : [[name, rows] as const];
    }),
  );
  if (former.size === 0) return specs;
  return specs.map((spec) => ({
    ...spec,
    blocks: spec.blocks.map((block) => {
      const rows = block.kind === "table" && block.mode === "ledger" ? former.get(block.name) : undefined;
      return block.kind === "table" && rows !== undefined ? reworded(block, rows) : block;
    }),
  }));
}

function reworded(block: TableBlock, rows: readonly StaffRow[]): TableBlock {
  const isWorded = ({ key, cells }: StaffRow, column: string): boolean => {
    const now = present(cells[column] ?? null);
    const place = block.rowKeys.indexOf(key);
    return now !== undefined && place >= 0 && block.cell(place, column) === now;
  };
  const decided = block.columns
    .filter(({ owner }) => owner === "staff")
    .map(({ key: column }): [string, readonly string[]] => [
      column,
      [
        ...(block.decided?.[column] ?? []),
        ...rows.filter((row) => isWorded(row, column)).map(({ key }) => key),
      ],
    ])
    .filter(([, keys]) => keys.length > 0);
  return { ...block, decided: { ...block.decided, ...Object.fromEntries(decided) } };
}

function isFormer({ cells }: StaffRow): boolean {
  return Object.values(cells).some((content) => present(content) !== undefined);
}

function presentCells(cells: StaffRow["cells"]): StaffRow["cells"] {
  const entries = Object.entries(cells).map(([key, content]) => [key, present(content) ?? content]);
  return Object.fromEntries(entries) as StaffRow["cells"];
}

function present(content: CellContent): string | undefined {
  return typeof content === "string" ? PRESENT.get(content.trim()) : undefined;
}
