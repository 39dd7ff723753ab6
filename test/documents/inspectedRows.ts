import { INSPECTION_ITEMS, scoreKey, type ItemKey } from "../../src/documents/inspection/items";
import type { CellContent } from "../../src/documents/sheet/cellSpec";
import type { StaffRow } from "../../src/documents/staffState";

/** 2024-04-01 and 2024-05-01 as serial days. */
export const APRIL = 45_383;
export const MAY = 45_413;

/** A case of 质检记录 as staff filled it in. */
export function inspectedRow(
  number: number,
  cells: Readonly<Record<string, CellContent>>,
  scores: Readonly<Partial<Record<ItemKey, number>>>,
): StaffRow {
  const scored = Object.entries(scores).map(([item, score]) => [scoreKey(item as ItemKey), score]);
  return {
    key: `I${String(number).padStart(3, "0")}`,
    tableRow: number - 1,
    cells: {
      caseNumber: `QC${String(number).padStart(3, "0")}`,
      ...cells,
      ...(Object.fromEntries(scored) as Record<string, number>),
    },
  };
}

/**
 * Twelve cases of April and ten of May by two inspectors, of three agents: 需求记录 is often low in May; one case was
 * scored again by two, one was checked late, one has no date.
 */
export function inspectedRows(): readonly StaffRow[] {
  return Array.from({ length: 23 }, (_, i) => {
    const inMay = i >= 12;
    const inspected = i === 22 ? null : inMay ? MAY + 2 + i : APRIL + i;
    const scores = Object.fromEntries(
      INSPECTION_ITEMS.map(({ key }, item) => {
        const usual = 3 + ((i * 5 + item * 3) % 3);
        return [key, key === "record" && inMay && i % 2 === 0 ? 2 : usual];
      }),
    );
    return inspectedRow(
      i + 1,
      {
        agent: ["0123", "0124", "陈*"][i % 3] ?? "",
        served: (inspected ?? MAY) - (i === 15 ? 5 : 1),
        inspected,
        inspector: i % 4 === 0 ? "周质检" : "吴质检",
        problem: i % 2 === 0 ? `未记录联系方式（第${String(i)}例）` : null,
        ...(i === 13 ? { rescored: 4.5, firstRescorer: "周质检", secondRescorer: "吴质检" } : {}),
      },
      i === 17 ? {} : scores,
    );
  });
}
