import type { Warning } from "../survey/recognition";
import type { ReasonReaders } from "./reasonReader";

/**
 * How cells with several reasons were read, over the rows of `mask`:
 * - `reasons-split`: so many held reasons that were parted, and at which marks. Data: cells, marks.
 * - `reasons-not-split`: so many speak of several categories in one sentence, of which one counts. Data: cells.
 */
export function splittingWarnings({ coded, written }: ReasonReaders, mask: Uint8Array): Warning[] {
  const readers = coded === null ? written : [coded, ...written];
  const marks = new Map<string, number>();
  let [split, whole] = [0, 0];
  mask.forEach((counts, row) => {
    if (counts !== 1) return;
    for (const { marksAt, holdsSeveral } of readers) {
      const found = marksAt(row);
      if (found.length > 0) split++;
      for (const mark of found) marks.set(mark, (marks.get(mark) ?? 0) + 1);
      if (holdsSeveral(row)) whole++;
    }
  });
  const byFrequency = [...marks].sort(([, a], [, b]) => b - a).map(([mark]) => mark);
  return [
    ...(split > 0 ? [{ code: "reasons-split", cells: split, marks: byFrequency.join(" ") }] : []),
    ...(whole > 0 ? [{ code: "reasons-not-split", cells: whole }] : []),
  ];
}
