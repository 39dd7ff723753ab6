import fc from "fast-check";
import { parseScoreText, scoreOfNumber, scoreOfText } from "../../../src/analysis/survey/cells/parseScore";
import { scaleOfKind, type ScaleKind } from "../../../src/analysis/survey/scale";

function score(text: string, kind: ScaleKind): number | null {
  return scoreOfText(parseScoreText(text), scaleOfKind(kind));
}

describe("reading a score", () => {
  it.each<[string, number]>([
    ["4", 4],
    [" 4 ", 4],
    ["4.0", 4],
    ["４", 4],
    ["5分", 5],
    ["５ 分", 5],
    ["4星", 4],
    ["4 stars", 4],
    ["★★★★☆", 4],
    ["★★★", 3],
    ["⭐⭐⭐⭐⭐", 5],
    ["4/5", 4],
    ["4 out of 5", 4],
    ["5-非常满意", 5],
    ["5、非常满意", 5],
    ["非常满意(5分)", 5],
    ["5 - Very satisfied", 5],
    ["五星", 5],
    ["A.非常满意", 5],
    ["非常满意", 5],
    ["滿意", 4],
    ["一般", 3],
    ["不太满意", 2],
    ["Very dissatisfied", 1],
  ])("%s is %d on 1–5", (text, expected) => {
    expect(score(text, "1-5")).toBe(expected);
  });

  it("reads three words as 3, 2, 1 and IVR's words as its keys", () => {
    expect(["满意", "基本满意", "不满意"].map((text) => score(text, "words-3"))).toEqual([3, 2, 1]);
    expect(["满意", "基本满意", "不满意"].map((text) => score(text, "ivr"))).toEqual([1, 2, 3]);
    expect(["Good", "average", "POOR"].map((text) => score(text, "words-3"))).toEqual([3, 2, 1]);
  });

  it("reads ten- and hundred-point answers", () => {
    expect(score("8/10", "0-10")).toBe(8);
    expect(score("0", "0-10")).toBe(0);
    expect(score("92.5分", "0-100")).toBe(92.5);
    expect(score("87%", "0-100")).toBe(87);
  });

  it("takes how exports write empty cells for blanks", () => {
    expect(["", "  ", "null", "NULL", "-", "—", "(空)"].map((text) => score(text, "1-5"))).toEqual(
      Array(7).fill(NaN),
    );
  });

  it("says that something stands which is no answer", () => {
    expect(
      ["未评价", "n/a", "#N/A", "abc", "6", "0", "8/10", "9分"].map((text) => score(text, "1-5")),
    ).toEqual(Array(8).fill(null));
  });

  it("takes whole keys only from IVR", () => {
    expect(scoreOfNumber(1.5, scaleOfKind("ivr"))).toBeNull();
    expect(scoreOfNumber(4.5, scaleOfKind("1-5"))).toBe(4.5);
  });

  it("reads back every score however it is decorated", () => {
    const decorations = [
      (value: number) => String(value),
      (value: number) => `${String(value)}分`,
      (value: number) => ` ${String(value)}.0 `,
      (value: number) => String.fromCharCode(0xff10 + value),
      (value: number) => "★".repeat(value) + "☆".repeat(5 - value),
      (value: number) => `${String(value)}/5`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...decorations), (value, decorate) => {
        expect(score(decorate(value), "1-5")).toBe(value);
      }),
    );
  });
});
