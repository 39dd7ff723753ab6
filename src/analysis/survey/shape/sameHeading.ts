import type { SampledColumn } from "../candidates/columnsUnderHeader";
import { scoreFit } from "../evidence/roleFit";
import type { JoinedColumns } from "./tableShape";

/** Slips: so many of the rows may have an answer in both. */
const MOST_DOUBLE = 0.01;
const READABLE = 0.5;

/** Columns with one heading that hold scores, in the order of the sheet. */
function scoresOfOneHeading(columns: readonly SampledColumn[]): readonly (readonly SampledColumn[])[] {
  const byHeading = new Map<string, SampledColumn[]>();
  for (const column of columns) {
    const { reading, profile } = column;
    const isScore =
      reading.overall > 0 || reading.dimensionWord || reading.roles.has("nps") || reading.roles.has("ces");
    if (reading.folded.core === "" || !isScore || profile.filled === 0 || scoreFit(profile) < READABLE)
      continue;
    const heading = reading.folded.whole;
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), column]);
  }
  return [...byHeading.values()].filter((same) => same.length > 1);
}

/** Columns of one question that different people answered: of each row one is filled at most. */
export function findJoined(columns: readonly SampledColumn[]): readonly JoinedColumns[] {
  return scoresOfOneHeading(columns).flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined || !areApart(same)) return [];
    return [{ into: first.position, from: others.map(({ position }) => position) }];
  });
}

function areApart(same: readonly SampledColumn[]): boolean {
  const rows = same[0]?.cells.length ?? 0;
  let [answered, double] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const filled = same.filter(({ cells }) => (cells[row] ?? "") !== "").length;
    if (filled > 0) answered++;
    if (filled > 1) double++;
  }
  return double <= answered * MOST_DOUBLE;
}
