import { bandCodes } from "../../../src/analysis/measures/bandCodes";
import { groupColumns } from "../../../src/analysis/measures/groupColumns";
import { groupNames } from "../../../src/analysis/measures/groupNames";
import { measureGroups } from "../../../src/analysis/measures/groups";
import type { GroupMeasure, GroupTable } from "../../../src/analysis/measures/groupTable";
import { scaleOfKind } from "../../../src/analysis/survey/scale";
import { surveyOf, times } from "../surveyOf";

function groupsOf(agents: readonly (string | null)[], scores: readonly number[]): GroupTable | undefined {
  const survey = surveyOf({ score: scores, texts: { agentId: agents } });
  const score = Float64Array.from(scores);
  const bands = bandCodes(score, new Uint8Array(score.length).fill(1), scaleOfKind("1-5"));
  return measureGroups(survey, { score, bands, repeated: null }, 30)[0];
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
    expect(table?.items[1]).toMatchObject({
      contentCount: 1,
      dissatisfied: 1,
      rate: 0.5,
      dissatisfiedRate: 0.5,
      mean: 2.5,
    });
  });

  test("under thirty answers are called neither different nor the same", () => {
    const table = groupsOf([...times(29, "A"), ...times(60, "B")], [...times(29, 1), ...times(60, 5)]);
    expect(table?.items.map(({ p, different, verdict }) => [p, different, verdict])).toEqual([
      [null, null, "no-others"],
      [null, null, "small-sample"],
    ]);
  });

  describe("of which A is far from the others", () => {
    // A 10/40 against 65/80 of the others; B and C differ from theirs by A only.
    const table = groupsOf(
      [...times(40, "A"), ...times(40, "B"), ...times(40, "C")],
      [...times(10, 5), ...times(30, 1), ...times(38, 5), ...times(2, 1), ...times(27, 5), ...times(13, 1)],
    );
    const named = (name: string): Partial<GroupMeasure> =>
      table?.items.find((item) => item.name === name) ?? {};

    test("are different where Holm allows it", () => {
      expect(["A", "B", "C"].map((name) => named(name).verdict)).toEqual(["below", "above", "same"]);
      expect(["A", "B", "C"].map((name) => named(name).different)).toEqual([true, true, false]);
    });

    test("have their exact p, by Holm times the groups not yet called different", () => {
      // 15 of 40 are expected, so that the test is exact: 27/40 against 48/80 by exact fractions (Python's math.comb).
      expect(named("C").p).toBeCloseTo(0.49037630956348466, 12);
      expect(named("C").adjustedP).toBe(named("C").p);
      const [least, next] = [named("A"), named("B")].sort((one, other) => (one.p ?? 1) - (other.p ?? 1));
      expect(least?.adjustedP).toBeCloseTo((least?.p ?? NaN) * 3, 15);
      expect(next?.adjustedP).toBeCloseTo((next?.p ?? NaN) * 2, 15);
    });
  });

  test("are held against the other groups: rows without a group are in none", () => {
    const table = groupsOf(
      [...times(350, "A"), ...times(350, "B"), ...times(100, null)],
      [...times(280, 5), ...times(70, 1), ...times(301, 5), ...times(49, 1), ...times(100, 1)],
    );
    expect(table?.items.map(({ difference }) => difference?.toFixed(10))).toEqual([
      "-0.0600000000",
      "0.0600000000",
    ]);
  });

  test("are listed where they are among the twenty largest or different; the others are one", () => {
    const agents = Array.from({ length: 30 }, (_, i) => times(60 - i, `A${String(i)}`)).flat();
    const scores = agents.map((agent, i) => (agent === "A29" || i % 5 === 0 ? 1 : 5));
    const table = groupsOf(agents, scores);
    expect(table?.items).toHaveLength(30);
    expect(table?.listed.map(({ name }) => name)).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `A${String(i)}`),
      "A29",
    ]);
    // A20 … A28 have 40 … 32 answers.
    expect(table?.unlisted).toMatchObject({ groups: 9, n: 324 });
    const all = [...(table?.listed ?? []), ...(table?.unlisted ? [table.unlisted] : [])];
    expect(all.reduce((sum, { contentCount }) => sum + contentCount, 0)).toBe(
      scores.filter((score) => score === 5).length,
    );
  });

  test("have Wilson's interval of their rate (19 of 38: statsmodels and R binom)", () => {
    const table = groupsOf(times(38, "A"), [...times(19, 5), ...times(19, 1)]);
    expect(table?.items[0]?.interval?.[0]).toBeCloseTo(0.348499, 6);
    expect(table?.items[0]?.interval?.[1]).toBeCloseTo(0.651501, 6);
  });
});

describe("columns that divide the rows", () => {
  const survey = surveyOf({
    texts: {
      channel: ["电话", null, "电话 "],
      agentId: ["7", "007", "007"],
      region: ["North", "South", null],
    },
  });

  test("stand in the order of the roles, whether or not anything was scored", () => {
    expect(groupColumns(survey).map(({ role }) => role)).toEqual(["agentId", "channel", "region"]);
  });

  test("read each row's name in the spelling that its group goes by", () => {
    const [agents, channels] = groupColumns(survey);
    expect([0, 1, 2].map((row) => agents?.nameAt(row))).toEqual(["007", "007", "007"]);
    expect([0, 1, 2].map((row) => channels?.nameAt(row))).toEqual(["电话", null, "电话"]);
  });
});
