import {
  openQuestions,
  questionKey,
  type ReadingFigure,
} from "../../../src/analysis/survey/decision/openQuestions";
import type { Decision, ReadingOption } from "../../../src/analysis/survey/recognition";

const option = (value: string): ReadingOption => ({
  value,
  told: { code: "option-scale" },
  choices: { scale: value as "1-5" },
});
const decision = (alternatives: readonly string[]): Decision => ({
  what: "scale",
  header: "满意度",
  chosen: option("1-5"),
  because: [],
  alternatives: alternatives.map(option),
});
const figure = (n: number, rate: number): ReadingFigure => ({ n, rate, mean: 3, nps: null });

describe("what is asked", () => {
  const FIGURES: Readonly<Record<string, ReadingFigure | null>> = {
    "1-5": figure(60, 0.65),
    "0-10": figure(66, 0),
    "1-7": figure(60, 0.65),
    ivr: null,
  };
  const asked = (alternatives: readonly string[]): string[] =>
    openQuestions([decision(alternatives)], ({ scale }) => FIGURES[scale ?? ""] ?? null).flatMap(
      ({ options }) => options.map(({ value }) => value),
    );

  it("is a decision whose readings come to different figures, the likeliest first", () => {
    expect(asked(["0-10"])).toEqual(["1-5", "0-10"]);
  });

  it("is nothing where the figures are the same, where another reading cannot be, or where none is left", () => {
    expect([asked(["1-7"]), asked(["ivr"]), asked([])]).toEqual([[], [], []]);
  });

  it("has one key for the same question of the next export", () => {
    expect(questionKey(decision([]))).toBe("scale:满意度");
    expect(questionKey({ what: "scale", header: null })).toBe("scale");
  });
});
