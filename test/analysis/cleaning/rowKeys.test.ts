import { contentHashes } from "../../../src/analysis/cleaning/contentHash";
import { rowKeys } from "../../../src/analysis/cleaning/rowKeys";
import { surveyOf, type SurveyColumns } from "../surveyOf";

function keysOf(columns: SurveyColumns): string[] {
  const survey = surveyOf(columns);
  return rowKeys(survey, contentHashes(survey));
}

describe("row keys", () => {
  test("are the ticket number and its occurrence", () => {
    expect(keysOf({ score: [1, 2, 3], texts: { ticketId: ["007", "T2", "007"] } })).toEqual([
      "007#1",
      "T2#1",
      "007#2",
    ]);
  });

  test("of repeated tickets follow time, so that newer rows in front shift nothing", () => {
    const before = keysOf({ texts: { ticketId: ["T", "T"] }, time: [10, 11] });
    const after = keysOf({ texts: { ticketId: ["X", "T", "T", "T"] }, time: [13, 12, 10, 11] });
    expect(before).toEqual(["T#1", "T#2"]);
    expect(after).toEqual(["X#1", "T#3", "T#1", "T#2"]);
  });

  test("without tickets are a hash of the content, the same wherever the row stands", () => {
    const first = keysOf({ score: [5, 4], comments: [["好", "慢"]], time: [1.25, 2.5] });
    const second = keysOf({ score: [1, 5, 4], comments: [["差", "好", "慢"]], time: [9, 1.25, 2.5] });
    expect(second.slice(1)).toEqual(first);
    expect(first[0]).toMatch(/^~[0-9a-f]{16}#1$/);
  });

  test("of equal rows differ by occurrence", () => {
    const [first, second] = keysOf({ score: [5, 5] });
    expect(first?.slice(0, 17)).toBe(second?.slice(0, 17));
    expect(first).not.toBe(second);
  });

  test("of 200,000 rows that differ in a number or a text don't collide", () => {
    const score = Array.from({ length: 200_000 }, (_, i) => i);
    expect(new Set(keysOf({ score })).size).toBe(200_000);
  });
});
