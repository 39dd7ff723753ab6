import { FORMULA_CASES } from "./formulaCases";
import { surveyWorkbook } from "./surveyCells";

describe.each(Object.entries(FORMULA_CASES))("%s", (_group, cases) => {
  const book = surveyWorkbook();

  test.each(cases.map(({ formula, expected }) => [formula, expected] as const))(
    "%s is %p",
    (formula, expected) => {
      const value = book.evaluate(formula);
      if (typeof expected === "number" && typeof value === "number") expect(value).toBeCloseTo(expected, 9);
      else expect(value).toBe(expected);
    },
  );
});
