import { onceFor } from "../once";
import { cleanText } from "../survey/cells/foldText";
import type { TextColumn } from "../survey/survey";
import { areCapitalIds, TextCodes } from "../survey/textCodes";

/** A column's texts as groups: `names[groupOfCode[code]]`; group -1 = empty. */
export interface GroupNames {
  readonly names: readonly string[];
  readonly groupOfCode: Int32Array;
}

/** COUNTIF takes criteria of at most 255 characters, and escaping may lengthen them. */
const LONGEST_NAME = 200;

/**
 * Puts together the spellings that a worksheet's COUNTIF cannot tell apart (App/app, 001/1/1.0, edge spaces, what
 * is equal in the first 200 characters), so that sheet and analysis count alike. A group is named by its most
 * frequent spelling, the longer one of equals, so that leading zeros stay.
 */
export const groupNames = onceFor(nameGroups);

/** By row the place of its group among the names of the column, -1 for none. */
export const groupRows = onceFor(placeRows);

function placeRows(column: TextColumn): Int32Array {
  const { codes } = column;
  const { groupOfCode } = groupNames(column);
  const rows = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) rows[row] = groupOfCode[codes[row] ?? 0] ?? -1;
  return rows;
}

function nameGroups(column: TextColumn): GroupNames {
  const { codes, texts } = column;
  if (areCapitalIds(texts)) return eachItsOwn(texts);
  const countOfCode = new Int32Array(column.texts.length + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? 0;
    countOfCode[code] = (countOfCode[code] ?? 0) + 1;
  }
  const keys = new TextCodes(column.texts.length);
  const names: string[] = [];
  const bestCounts: number[] = [];
  const groupOfCode = new Int32Array(column.texts.length + 1).fill(-1);
  column.texts.forEach((text, index) => {
    const name = shorten(cleanText(text));
    if (name === "") return;
    const group = keys.codeOf(countingKey(name)) - 1;
    groupOfCode[index + 1] = group;
    const count = countOfCode[index + 1] ?? 0;
    const best = bestCounts[group] ?? -1;
    if (count < best || (count === best && name.length <= (names[group] ?? "").length)) return;
    names[group] = name;
    bestCounts[group] = count;
  });
  return { names, groupOfCode };
}

/** Every text is a group, called as it is. */
function eachItsOwn(texts: readonly string[]): GroupNames {
  const groupOfCode = new Int32Array(texts.length + 1);
  for (let code = 0; code <= texts.length; code++) groupOfCode[code] = code - 1;
  return { names: texts, groupOfCode };
}

/** Reads the name of a row's group; null where the row has none. */
export function groupNameAt(column: TextColumn): (row: number) => string | null {
  const { names, groupOfCode } = groupNames(column);
  const { codes } = column;
  return (row) => names[groupOfCode[codes[row] ?? 0] ?? -1] ?? null;
}

function shorten(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?%?$/i;

/** What COUNTIF compares: numbers by value to 15 digits, texts without case. */
function countingKey(name: string): string {
  if (!NUMBER.test(name)) return name.toLowerCase();
  const value = name.endsWith("%") ? Number(name.slice(0, -1)) / 100 : Number(name);
  return `#${value.toPrecision(15)}`;
}
