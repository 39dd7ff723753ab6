import { bandCodes } from "../../../src/analysis/measures/bandCodes";
import { groupNames } from "../../../src/analysis/measures/groupNames";
import { measureGroups } from "../../../src/analysis/measures/groups";
import type { GroupTable } from "../../../src/analysis/results";
import { DEFAULT_SCALES } from "../../../src/analysis/survey/scale";
import { surveyOf, times } from "../surveyOf";

function groupsOf(agents: readonly (string | null)[], scores: readonly number[]): GroupTable | undefined {
  const survey = surveyOf({ score: scores, texts: { agentId: agents } });
  const score = Float64Array.from(scores);
  const bands = bandCodes(score, new Uint8Array(score.length).fill(1), DEFAULT_SCALES["1-5"]);
  return measureGroups(survey, { score, bands }, 30)[0];
}

describe("group names", () => {
  test("put together what a worksheet's COUNTIF cannot tell apart", () => {
    const column = surveyOf({
      texts: { agentId: ["001", "1", "001", "1.0", "App", "app", "app", " app ", "A2"] },
    }).texts.agentId;
    if (column === undefined) throw new Error("no column");
    expect(groupNames(column).names).toEqual(["001", "app", "A2"]);
  });

  test("keep leading zeros where the spellings are equally frequent", () => {
    const column = surveyOf({ texts: { agentId: ["7", "007"] } }).texts.agentId;
    expect(column && groupNames(column).names).toEqual(["007"]);
  });

  test("are short enough for a criterion", () => {
    const column = surveyOf({ texts: { agentId: ["长".repeat(300), null] } }).texts.agentId;
    const names = column && groupNames(column).names;
    expect(names?.[0]).toHaveLength(200);
  });
});

describe("groups", () => {
  test("are listed largest first, blanks left out, rows partitioned", () => {
    const table = groupsOf(["B", "A", "A", null, "B", "B"], [5, 4, 1, 5, 5, 2]);
    expect(table?.items.map(({ name, n }) => [name, n])).toEqual([
      ["B", 3],
      ["A", 2],
    ]);
    expect(table?.items[1]).toMatchObject({ rate: 0.5, dissatisfiedRate: 0.5, mean: 2.5 });
  });

  test("under thirty answers are called neither different nor the same", () => {
    const table = groupsOf([...times(29, "A"), ...times(60, "B")], [...times(29, 1), ...times(60, 5)]);
    expect(table?.items.map(({ different }) => different)).toEqual([null, null]);
  });

  test("are different where Holm allows it", () => {
    // A 10/40 against 75/80 of the rest: z far out; B and C differ from their rest by A only.
    const table = groupsOf(
      [...times(40, "A"), ...times(40, "B"), ...times(40, "C")],
      [...times(10, 5), ...times(30, 1), ...times(38, 5), ...times(2, 1), ...times(27, 5), ...times(13, 1)],
    );
    const byName = new Map(table?.items.map(({ name, different }) => [name, different]));
    expect(byName.get("A")).toBe(true);
    expect(byName.get("B")).toBe(true);
    // C: 27/40 against 48/80, p = 0.42.
    expect(byName.get("C")).toBe(false);
  });
});
