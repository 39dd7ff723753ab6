import { LOCALES } from "../../../src/glossary/locale";
import { speechIn } from "../../support/speech";

describe.each(LOCALES)("figures that show as 0 in %s", (locale) => {
  const { decimal, percent, signed } = speechIn(locale);

  it.each([0, -0, 0.04, -0.04, -1e-17])("have no sign: %d", (value) => {
    expect([decimal(value, 1), signed(value, 1)]).toEqual(["0.0", "0.0"]);
    expect(percent(value / 100)).toBe("0.0%");
  });

  it("keep it from the first decimal shown on", () => {
    expect([decimal(-0.06, 1), signed(-0.06, 1), signed(0.06, 1), percent(-0.0006)]).toEqual([
      "-0.1",
      "−0.1",
      "+0.1",
      "-0.1%",
    ]);
  });
});
