import { scaleOfKind, type Anchor, type ScaleKind } from "../../../src/analysis/survey/scale";
import { bandsOf, nameOf } from "../../../src/taskpane/data/scaleText";
import { speechIn } from "../../support/speech";

const speech = speechIn("en");

function told(kind: ScaleKind, ...anchors: readonly Anchor[]): readonly string[] {
  const scale = { ...scaleOfKind(kind), anchors };
  return [nameOf(scale, speech), bandsOf(scale, speech)];
}

describe("what is said of a scale", () => {
  it("two words are called two, and say themselves what they mean", () => {
    expect(told("words-3", { value: 3, word: "Good" }, { value: 1, word: "Bad" })).toEqual([
      "Two words (satisfied, dissatisfied)",
      "Good · Bad",
    ]);
  });

  it("three words say their numbers", () => {
    const words = ["满意", "基本满意", "不满意"].map((word, at) => ({ value: 3 - at, word }));
    expect(told("words-3", ...words)).toEqual([
      "Three words",
      "Satisfied from 3, basically satisfied from 2 · 3 = 满意 · 2 = 基本满意 · 1 = 不满意",
    ]);
  });

  it("numbers say where bands begin", () => {
    expect(told("1-5")).toEqual(["1–5", "Satisfied from 5, basically satisfied from 4"]);
    expect(told("ivr")[1]).toBe("Satisfied up to 1, basically satisfied up to 2");
  });
});
