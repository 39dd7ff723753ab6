import { scaleOfKind, type Band, type Scale } from "../../src/analysis/survey/scale";
import { bandScores } from "../../src/documents/settings/bandScores";
import { sourcesOf } from "../../src/documents/sources";
import { contextOf, madeUpRows, resultsOf } from "./madeUpSurvey";

const sources = sourcesOf(contextOf(resultsOf(madeUpRows(20))), "measures");
const scoresOf = (scale: Scale): string[] => {
  const bands: readonly Band[] = ["satisfied", "basicallySatisfied", "neutral", "dissatisfied"];
  return bands
    .filter((band) => band !== "neutral" || scale.neutral !== null)
    .map((band) => bandScores(sources, scale, band).value);
};

describe("the scores of each band, as the limits say", () => {
  it.each([
    ["document 000's", scaleOfKind("1-5"), ["5", "4", "1–3"]],
    [
      "a wider first band",
      { ...scaleOfKind("1-5"), satisfied: 4, basicallySatisfied: 3 },
      ["4–5", "3", "1–2"],
    ],
    ["a neutral band", { ...scaleOfKind("1-5"), neutral: 3 }, ["5", "4", "3", "1–2"]],
    ["keys of which low ones are good", scaleOfKind("ivr"), ["1", "2", "3"]],
    ["a hundred points", scaleOfKind("0-100"), ["90–100", "75–89", "0–74"]],
    [
      "no whole steps",
      { ...scaleOfKind("1-5"), satisfied: 4.5, basicallySatisfied: 3.5 },
      ["≥4.5", "≥3.5 <4.5", "<3.5"],
    ],
    [
      "no whole steps where low scores are good",
      { ...scaleOfKind("ivr"), satisfied: 1.5, basicallySatisfied: 2.5 },
      ["≤1.5", "≤2.5 >1.5", ">2.5"],
    ],
  ])("%s", (_what, scale, expected) => {
    expect(scoresOf(scale)).toEqual(expected);
  });
});
