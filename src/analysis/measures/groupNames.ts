import { cleanText } from "../survey/cells/foldText";
import type { TextColumn } from "../survey/survey";
import { TextCodes } from "../survey/textCodes";

/** A column's texts as groups: `names[groupOfCode[code]]`; group -1 = empty. */
export interface GroupNames {
  readonly names: readonly string[];
  readonly groupOfCode: Int32Array;
}

/** COUNTIF takes criteria of at most 255 characters, and escaping may lengthen them. */
const LONGEST_NAME = 200;

/** Many measures ask for the names of one column, which may be as many as its rows. */
const namedBefore = new WeakMap<TextColumn, GroupNames>();

/**
 * Puts together the spellings that a worksheet's COUNTIF cannot tell apart (App/app, 001/1/1.0, edge spaces, what
 * is equal in the first 200 characters), so that sheet and analysis count alike. A group is named by its most
 * frequent spelling, the longer one of equals, so that leading zeros stay.
 */
export function groupNames(column: TextColumn): GroupNames {
  const names = namedBefore.get(column) ?? nameGroups(column);
  namedBefore.set(column, names);
  return names;
}

function nameGroups(column: TextColumn): GroupNames {
  const countOfCode = new Int32Array(column.texts.length + 1);
  column.codes.forEach((code) => {
    countOfCode[code] = (countOfCode[code] ?? 0) + 1;
  });
  const keys = new TextCodes();
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

/** Reads the name of a row's group; null where the row has none. */
export function groupNameAt(column: TextColumn): (row: number) => string | null {
  const { names, groupOfCode } = groupNames(column);
  return (row) => names[groupOfCode[column.codes[row] ?? 0] ?? -1] ?? null;
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
