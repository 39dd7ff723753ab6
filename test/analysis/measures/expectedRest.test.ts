import { answerDays } from "../../../src/analysis/measures/answerDays";
import { expectedRest } from "../../../src/analysis/measures/expectedRest";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";

/** Answers on each day from 2024-05-01 (serial 45413). */
const until = (days: number): ReturnType<typeof answerDays> =>
  answerDays(Float64Array.from({ length: days }, (_, day) => 45_413 + day));

describe("the answers still to come in a period", () => {
  const may = parsePeriod("2024-05");

  it("are as many a day as so far", () => {
    // 200 answers in 20 days of 31
    expect(expectedRest({ n: 200 }, may, until(20))).toBe(110);
  });

  it("are not spoken of where the data go to the period's end, or there is no period", () => {
    expect(expectedRest({ n: 310 }, may, until(31))).toBeNull();
    expect(expectedRest({ n: 200 }, null, until(20))).toBeNull();
    expect(expectedRest({ n: 0 }, may, null)).toBeNull();
  });
});
