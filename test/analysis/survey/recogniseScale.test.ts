import { countCells } from "../../../src/analysis/survey/evidence/answerCounts";
import type { RawCell } from "../../../src/analysis/survey/rawColumn";
import { recogniseScale, type RecognisedScale } from "../../../src/analysis/survey/decision/recogniseScale";
import type { ScaleKind } from "../../../src/analysis/survey/scale";

function scaleOf(
  header: string,
  cells: readonly RawCell[],
  chosen: ScaleKind | null = null,
  format = "General",
): RecognisedScale {
  const repeated = Array.from({ length: 40 }, (_, row) => cells[row % cells.length] ?? "");
  return recogniseScale(header, countCells(repeated, format), chosen);
}

describe("recognising a scale", () => {
  it.each<[string, readonly RawCell[], ScaleKind]>([
    ["满意度", [1, 2, 3, 4, 5], "1-5"],
    ["满意度", ["5分", "４", "★★★☆☆", " 2 "], "1-5"],
    ["满意度", [1, 4, 7, 6, 5], "1-7"],
    ["满意度", [1, 8, 9, 10, 7], "1-10"],
    ["满意度", [0, 2, 8, 9, 10, 7], "0-10"],
    ["满意度", [95, 80, 60, 100], "0-100"],
    ["满意度", ["8/10", "9/10"], "1-10"],
    ["满意度评分(1-10分)", [3, 4, 5], "1-10"],
    ["满意度（0～10分）", [3, 4, 5], "0-10"],
    ["评分(满分100)", [5, 10], "0-100"],
    ["评分（十分制）", [3, 4, 5], "1-10"],
    ["On a scale of 1 to 7, how satisfied", [4, 5], "1-7"],
    ["NPS", [3, 4, 5], "0-10"],
    ["满意度", ["满意", "基本满意", "不满意"], "words-3"],
    ["满意度", ["满意", "一般", "不满意"], "words-3n"],
    ["满意度", ["非常满意", "满意", "一般", "不满意", "非常不满意"], "words-5"],
    ["满意度", ["满意", "较满意", "一般", "较不满意", "不满意"], "words-5"],
    ["Satisfaction", ["Very satisfied", "Satisfied", "Neutral"], "words-5"],
    ["Rating", ["good", "average", "poor"], "words-3n"],
    ["Satisfaction", ["satisfied", "neutral or dissatisfied"], "words-3"],
    ["按键评价", [1, 2, 3], "ivr"],
    ["评价(按键1-3)", [1, 2, 3], "ivr"],
    ["按键评价(1-3分，3分最满意)", [1, 2, 3], "1-3"],
    ["满意度(1满意 2基本满意 3不满意)", [1, 1, 2], "ivr"],
  ])("%s of %j is %s", (header, cells, kind) => {
    expect(scaleOf(header, cells).scale.kind).toBe(kind);
  });

  it("keeps 1–5 where a few 0 and 6 stand for no answer", () => {
    const answers = Array.from({ length: 38 }, (_, row) => (row % 5) + 1);
    expect(scaleOf("Q7ALL", [0, 6, ...answers]).scale.kind).toBe("1-5");
  });

  it("takes percentages for 0–100", () => {
    expect(scaleOf("满意度", [0.95, 0.8, 1], null, "0.00%").scale.kind).toBe("0-100");
  });

  it("suspects IVR keys where only 1, 2 and 3 occur, and leaves it to the user", () => {
    const { scale, decisions } = scaleOf("满意度", [1, 1, 2, 3]);
    expect(scale.kind).toBe("ivr");
    expect(decisions[0]?.alternatives.map(({ value }) => value)).toEqual(["1-3", "1-5"]);
    expect(scaleOf("满意度", [1, 2, 3], "ivr")).toMatchObject({
      scale: { kind: "ivr" },
      decisions: [{ alternatives: [] }],
    });
  });

  it("reads words about keys as IVR, to be confirmed", () => {
    expect(scaleOf("IVR评价", [1, 1, 2, 3])).toMatchObject({
      scale: { kind: "ivr" },
      warnings: [{ code: "ivr-assumed" }],
    });
  });

  it("turns the scale where the header says that 1 is best of five, and says so", () => {
    const header = "满意度(1非常满意,5非常不满意)";
    const { scale, warnings } = scaleOf(header, [1, 2, 5]);
    expect(scale).toMatchObject({ kind: "1-5", turned: true });
    expect(warnings).toEqual([{ code: "scale-turned", header, best: 1, worst: 5 }]);
  });

  it("says so where no scale holds the answers", () => {
    expect(scaleOf("评分", [1000, 2000, 5000]).warnings).toEqual([
      { code: "scale-uncertain", header: "评分" },
    ]);
  });

  it("lets the user's word stand over everything", () => {
    expect(scaleOf("满意度评分(1-5分)", [1, 2, 3, 4, 5], "0-10").scale.kind).toBe("0-10");
  });
});
