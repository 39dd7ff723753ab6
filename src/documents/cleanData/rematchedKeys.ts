import type { Results } from "../../analysis/results";
import { staffRows, type StaffRow, type StaffState } from "../staffState";
import { CLEAN_DATA } from "./table";
import { textAt } from "../sheet/textAt";

/** Of the keys that stand more than this share has to miss: then the rows are known by something else. */
const MOST = 0.5;
const SECONDS_OF_DAY = 86_400;

/**
 * Where most keys of 清洗数据 are none of the survey's any more, as without 工单号 after one column more took a role: the
 * keys that the rows which staff wrote in have now, by those that they had. A row is known again by its time, its agent
 * and the score that was found, where no other has these in common with it.
 *
 * @param standing keys that stand in the table, or enough of them.
 */
export function rematchedKeys(
  staff: StaffState,
  results: Results,
  standing: readonly string[],
): ReadonlyMap<string, string> {
  const written = staffRows(staff, CLEAN_DATA) ?? [];
  if (written.length === 0) return new Map();
  const { survey } = results.cleaned;
  const keys = results.cleaned.keys();
  const present = survey.part?.allKeys ?? new Set(keys);
  const missing = standing.filter((key) => key !== "" && !present.has(key)).length;
  const lost = written.filter(({ key }) => key !== "" && !present.has(key));
  if (lost.length === 0 || missing <= standing.length * MOST) return new Map();
  const rowOf = unique(keys.map((_key, row) => signOfAnswer(results, row)));
  const lostOf = unique(lost.map(signOfRow));
  const matched = new Map<string, string>();
  for (const [sign, place] of lostOf) {
    const [before, now] = [lost[place]?.key, keys[rowOf.get(sign) ?? -1]];
    if (before !== undefined && now !== undefined) matched.set(before, now);
  }
  return matched;
}

/** What staff wrote, in the rows that have other keys now. */
export function withKeys(staff: StaffState, keys: ReadonlyMap<string, string>): StaffState {
  const rows = (staffRows(staff, CLEAN_DATA) ?? []).map((row): StaffRow => {
    const key = keys.get(row.key);
    return key === undefined ? row : { ...row, key, cells: { ...row.cells, key } };
  });
  return { ...staff, tables: new Map([...staff.tables, [CLEAN_DATA.document, rows]]) };
}

/** Null where too little is known of the answer. */
function signOfAnswer({ cleaned: { survey } }: Results, row: number): string | null {
  const agent = textAt(survey.texts.agentId, row) ?? "";
  return signOf(survey.time?.values[row] ?? NaN, agent, survey.score?.values[row] ?? NaN);
}

function signOfRow({ cells }: StaffRow): string | null {
  return signOf(
    Number(cells["time"] ?? NaN),
    String(cells["agentId"] ?? ""),
    Number(cells["scoreFound"] ?? NaN),
  );
}

function signOf(time: number, agent: string, score: number): string | null {
  if (Number.isNaN(time)) return null;
  return `${String(Math.round(time * SECONDS_OF_DAY))} ${agent} ${String(score)}`;
}

/** The places of what stands once. */
function unique(signs: readonly (string | null)[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  signs.forEach((sign, place) => {
    if (sign === null) return;
    if (places.has(sign)) several.add(sign);
    places.set(sign, place);
  });
  for (const sign of several) places.delete(sign);
  return places;
}
