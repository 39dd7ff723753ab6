import {
  dateFormula,
  decimalFormula,
  percentFormula,
  signedFormula,
} from "../../src/documents/formulas/figureText";
import { percentText, roundedText, signedText } from "../../src/documents/sheet/numberText";
import { CalculatedWorkbook } from "../embedded/calculation/calculatedWorkbook";

/** Values whose rounding, sign or size is a trap. */
const FIGURES = [0, 0.04, -0.04, 0.05, -0.05, 1.005, -1.005, 2.345, 0.15, 99.95, 1234.56, -1234.56, 1e6];
const SHARES = [
  0,
  1,
  -0.0004,
  -0.0005,
  -0.12345,
  0.0005,
  0.00049,
  0.12345,
  0.9995,
  0.285,
  0.7865,
  1 / 3,
  2 / 3,
];

const book = new CalculatedWorkbook();
const shown = (formula: string, cell: number | null): unknown =>
  book.write({ A1: cell }).evaluate(`=${formula}`);

describe("figures as texts in formulas", () => {
  it.each(FIGURES)("gives %d with decimals, and with its sign, as the text beside it", (figure) => {
    for (const decimals of [1, 2] as const) {
      expect(shown(decimalFormula("A1", decimals), figure)).toBe(roundedText(figure, decimals));
      expect(shown(decimalFormula("A1", `IF(TRUE,${decimals},0)`), figure)).toBe(
        roundedText(figure, decimals),
      );
      expect(shown(`"("&${signedFormula("A1", decimals)}&")"`, figure)).toBe(
        `(${signedText(figure, decimals)})`,
      );
    }
  });

  it.each(SHARES)(
    "gives the share %d in per cent, the expression being a division or a difference",
    (share) => {
      expect(shown(percentFormula("A1"), share)).toBe(percentText(share));
      expect(shown(percentFormula("A1", 0), share)).toBe(`${roundedText(share * 100, 0)}%`);
      expect(shown(percentFormula("1-A1"), share)).toBe(percentText(1 - share));
    },
  );

  it("takes a blank cell for 0, as arithmetic does", () => {
    expect(shown(decimalFormula("A1", 1), null)).toBe("0.0");
    expect(shown(percentFormula("A1"), null)).toBe("0.0%");
    expect(shown(signedFormula("A1", 2), null)).toBe("0.00");
  });

  it.each([
    [45_296, "2024-01-05"],
    [45_657.75, "2024-12-31"],
    [45_351, "2024-02-29"],
    [36_526, "2000-01-01"],
  ])("gives the day %d as %s", (day, text) => {
    expect(shown(dateFormula("A1"), day)).toBe(text);
    expect(shown(dateFormula("(A1+0)"), day)).toBe(text);
  });
});
