import { CODE_EMPTY, type RawColumn } from "../rawColumn";
import { isBlankText } from "../cells/blankText";
import { foldText } from "../cells/foldText";
import { parseComplaintLevel } from "../cells/parseComplaintLevel";
import type { Warning } from "../recognition";
import type { ComplaintLevels, Survey } from "../survey";
import { decodeColumn } from "./decodeColumn";

const OF_COMPLAINTS = /投诉|投訴|客诉|客訴|complaint|escalat/u;
/** From these points on a complaint is 重大, the graver of the two that the survey's own words have. */
const MAJOR_FROM = [4, 3] as const;
const SAMPLES = 3;

/** How grave each row's complaint is: words by what they say, numbers as they stand, nothing where a cell is blank. */
export function complaintLevels(
  raw: RawColumn,
  header: string,
): { readonly column: ComplaintLevels; readonly warnings: readonly Warning[] } {
  const pointsOf = (text: string): number =>
    isBlankText(foldText(text)) ? 0 : (parseComplaintLevel(text) ?? NaN);
  const read = decodeColumn(raw, { number: (value) => (value >= 0 ? value : NaN), text: pointsOf });
  const values = read.map((points, row) => (raw.codes[row] === CODE_EMPTY ? 0 : points));
  const words = raw.texts
    .flatMap((text) => (pointsOf(text) > 0 ? [{ text: text.trim(), points: pointsOf(text) }] : []))
    .sort((one, other) => one.points - other.points);
  const ofComplaints = OF_COMPLAINTS.test(foldText(header));
  const majorFrom = MAJOR_FROM.find((least) => words.some(({ points }) => points === least)) ?? null;
  const unread = raw.texts.filter((text) => Number.isNaN(pointsOf(text)));
  return {
    column: { header, values, words, ofComplaints, majorFrom: ofComplaints ? majorFrom : null },
    warnings:
      unread.length === 0
        ? []
        : [{ code: "complaint-level-unread", header, samples: unread.slice(0, SAMPLES) }],
  };
}

/** Whether the customer of a row complained: by the column that says so, or by a level of complaints. */
export function complaintReader({ flags, complaintLevels: levels }: Survey): (row: number) => boolean {
  const points = levels?.ofComplaints === true ? levels.values : null;
  return (row) => flags.complaint?.values[row] === 1 || (points?.[row] ?? 0) > 0;
}
