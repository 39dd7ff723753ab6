import { LOCALES } from "../../../src/glossary/locale";
import { periodOption, periodText } from "../../../src/taskpane/language/periodText";
import { speechIn } from "../../support/speech";
import { periodChoices } from "../../../src/taskpane/state/periodChoices";
import { periodsOverlap } from "../../../src/taskpane/parts/periodsOverlap";

const speech = speechIn("zh-CN");

describe("the periods that the pane offers", () => {
  test("are those that the data have, the latest first, and the latest year to date", () => {
    const data = {
      months: ["2023-12", "2024-04", "2024-07"],
      weeks: ["2024W17", "2024W18"],
      years: [],
      monthStartDay: 1,
    };
    expect(periodChoices(data)).toEqual({
      months: ["2024-07", "2024-04", "2023-12"],
      weeks: ["2024W18", "2024W17"],
      quarters: ["2024Q3", "2024Q2", "2023Q4"],
      halves: ["2024H2", "2024H1", "2023H2"],
      years: ["2024YTD", "2024", "2023"],
      monthStartDay: 1,
    });
  });

  test("are years alone where no more is known", () => {
    const { years, ...others } = periodChoices({
      months: [],
      weeks: [],
      years: ["2014", "2015"],
      monthStartDay: 1,
    });
    expect(years).toEqual(["2015", "2014"]);
    expect(others).toEqual({ months: [], weeks: [], quarters: [], halves: [], monthStartDay: 1 });
  });

  test("are called by their names in every language, none by its label", () => {
    const named = ["2024W18", "2024Q2", "2024H1", "2024H2", "2024YTD"];
    for (const locale of LOCALES) {
      const said = named.map((period) => periodText(period, speechIn(locale)));
      expect(said.filter((text) => named.includes(text))).toEqual([]);
      expect(new Set(said).size).toBe(named.length);
    }
  });

  test("tell their days where the name does not: weeks, and months that begin on the 26th", () => {
    expect(periodOption("2024-05", 1, speech)).toBe("2024 年 5 月");
    expect(periodOption("2024-05", 26, speech)).toBe("2024 年 5 月（04-26 至 05-25）");
    expect(periodOption("2024-01", 26, speech)).toBe("2024 年 1 月（12-26 至 01-25）");
    expect(periodOption("2025W01", 1, speech)).toBe("2025 年第 1 周（12-30 至 01-05）");
    expect(periodOption("2024YTD", 1, speech)).toBe("2024 年初至今");
  });

  test("overlap by the days that they have, those of custom months among them", () => {
    expect(periodsOverlap("2024-05", "2024W18", 1)).toBe(true);
    expect(periodsOverlap("2024-04", "2024W19", 1)).toBe(false);
    expect(periodsOverlap("2024-05", "2024-04-27..2024-04-28", 1)).toBe(false);
    expect(periodsOverlap("2024-05", "2024-04-27..2024-04-28", 26)).toBe(true);
    expect(periodsOverlap("2024YTD", "2023", 1)).toBe(false);
    expect(periodsOverlap("2024-05", null, 1)).toBe(false);
  });
});
