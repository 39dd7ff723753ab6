import type { TableColumnSpec } from "../../../src/documents/sheet/tableSpec";
import { takesWords } from "../staffLedgers";
import type { World } from "./world";

/** Columns with a list to choose from in which other words do no harm. */
const OTHER_WORDS: readonly string[] = ["department"];

/** 2024-04-18, as a serial day. */
const A_DAY = 45_400;

/** What a person might enter in a column; null where it takes nothing but what the workbook lists. */
export function typedValue(world: World, column: TableColumnSpec): string | number | null {
  const { key, choices } = column;
  if (takesWords(column) || OTHER_WORDS.includes(key)) return world.cells.nextText();
  if (choices === undefined) return typedNumber(world, column);
  return "values" in choices ? world.random.oneOf(choices.values) : null;
}

function typedNumber({ random }: World, { validation, format }: TableColumnSpec): number {
  if (validation?.kind === "date" || format === "date") return A_DAY + random.below(90);
  if (validation?.kind === "progress") return 10 + random.below(80);
  const { min = 1, max = 5 } = validation ?? {};
  const number = min + random.below(max - min + 1);
  return format === "percent0" ? number / 10 : number;
}
