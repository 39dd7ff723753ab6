import type { Report } from "../../../src/app/report/report";
import { reportOf } from "../../../src/app/report/reportOf";
import { remarksOf } from "../../../src/app/report/reportedRemarks";
import { writtenReport } from "../../../src/app/report/writtenReport";
import { parsePeriod } from "../../../src/analysis/periods/parsePeriod";
import type { ComparedMeasure } from "../../../src/analysis/comparison/comparedMeasure";
import { findingFacts } from "../../../src/documents/finding/findingFacts";
import { TILES } from "../../../src/documents/measures/measureTiles";
import { LOCALES } from "../../../src/glossary/locale";
import { speechIn } from "../../support/speech";
import { measureTiles, type Tile } from "../../../src/taskpane/results/measureTile";
import { comparedLine } from "../../../src/taskpane/language/comparedLine";
import { contextOf, madeUpRows, resultsOf } from "../../documents/madeUpSurvey";

const [period, compareWith] = [parsePeriod("2024-05"), parsePeriod("2024-04")];
const RESULTS = resultsOf(madeUpRows(400), { period, compareWith });
const REPORT: Report = reportOf(
  RESULTS,
  {
    finding: findingFacts(contextOf(RESULTS)),
    proposedGoals: { threshold: 0.9, target: 0.95 },
    remarks: remarksOf(contextOf(RESULTS)),
  },
  true,
);
const speech = speechIn("en");

const tileIn = (report: Report, measure: Tile["measure"]): Tile | undefined =>
  measureTiles(report, speech).find((tile) => tile.measure === measure);

function compared(changes: Partial<ComparedMeasure>): Report {
  const [main] = REPORT.changes;
  const [rate] = main?.measures ?? [];
  if (main === undefined || rate === undefined) throw new Error("nothing was compared");
  return { ...REPORT, changes: [{ ...main, complete: true, measures: [{ ...rate, ...changes }] }] };
}

describe("the tiles of the pane", () => {
  it("say of answers in words what each counts in the mean", () => {
    const { scale } = REPORT;
    if (scale === null) throw new Error("no scale");
    const inWords = { ...REPORT, scale: { ...scale, counted: ["Bad=1", "Good=3"] } };
    expect(tileIn(inWords, "mean")?.notes).toContain("Words counted as Bad=1, Good=3");
    expect(tileIn(REPORT, "mean")?.notes.join()).not.toContain("counted as");
  });

  it.each(LOCALES)("are those of the sheet that the survey has, in its order and words, in %s", (locale) => {
    const shown = measureTiles(REPORT, speechIn(locale)).map(({ label }) => label);
    const onSheet = TILES.filter(({ measure }) => measure !== "ces").map(({ label }) => label[locale]);
    expect(shown).toEqual(onSheet);
  });

  it("show a share in percent, points and means as they are", () => {
    const { satisfaction, nps } = REPORT;
    expect(tileIn(REPORT, "rate")?.value).toBe(`${((satisfaction?.rate ?? 0) * 100).toFixed(1)}%`);
    expect(tileIn(REPORT, "mean")?.value).toBe(satisfaction?.mean?.toFixed(2));
    expect(tileIn(REPORT, "nps")?.value).toBe(nps?.score?.toFixed(1));
  });

  it("call a change good or bad by the way in which the measure gets better, which IVR keys turn round, and none that chance would make", () => {
    const up = { measure: "mean", unit: "score", change: 0.5, p: 0.01 } as const;
    const toneOf = (better: ComparedMeasure["better"]) =>
      tileIn(compared({ ...up, better }), "mean")?.change?.tone;
    expect(["higher", "lower", null].map((better) => toneOf(better as ComparedMeasure["better"]))).toEqual([
      "good",
      "bad",
      "neither",
    ]);
    expect(tileIn(compared({ ...up, better: "lower", change: 0 }), "mean")?.change?.tone).toBe("neither");
    for (const p of [0.05, null]) {
      expect(tileIn(compared({ ...up, better: "higher", p }), "mean")?.change?.tone).toBe("neither");
    }
  });
});

describe("a compared measure", () => {
  const lineOf = (changes: Partial<ComparedMeasure>) => {
    const [measure] = compared(changes).changes[0]?.measures ?? [];
    if (measure === undefined) throw new Error("nothing was compared");
    return comparedLine(measure, speech);
  };

  it("changes by points of a per cent where it is a share, else in its own unit", () => {
    expect(lineOf({ unit: "share", change: -0.0312 }).change).toBe("▼ −3.1 points");
    expect(lineOf({ unit: "points", change: 4.25 }).change).toMatch(/^▲ \+4\.[23]$/u);
    expect(lineOf({ unit: "score", change: null }).change).toBe("—");
  });

  it("is never told to be no chance at all", () => {
    expect(lineOf({ p: 0.0002, interval: null }).test).toBe("p < 0.001");
    expect(lineOf({ p: 0.0013, interval: null }).test).toBe("p = 0.001");
    expect(lineOf({ p: null, interval: null }).test).toBe("");
  });

  it("is called by its own word, by its column's header or by what its column is", () => {
    const labels = ["rate", "dimension:服务态度", "nps"].map((measure) => {
      const found = REPORT.comparison?.find((each) => each.measure === measure);
      if (found === undefined) throw new Error(`no ${measure}`);
      return comparedLine(found, speech).label;
    });
    expect(labels).toEqual(["Satisfaction rate", "服务态度", "NPS"]);
    expect(lineOf({ measure: "waitTime", label: null }).label).toBe(speech.say("role-waitTime"));
  });
});

describe("a report as it is written", () => {
  it("has nothing of what is for the pane alone", () => {
    const {
      tiles,
      periodRows,
      months,
      measureMonths,
      changes,
      reasonReview,
      finding,
      proposedGoals,
      remarks,
      answerRows,
      ...rest
    } = REPORT;
    expect([tiles.length > 3, months.length, changes.length]).toEqual([true, 3, 1]);
    expect(reasonReview.items.length).toBeGreaterThan(0);
    expect(measureMonths.map(({ key }) => key)).toContain("nps");
    expect(proposedGoals?.target).toBe(0.95);
    expect(Object.keys(answerRows?.months ?? {})).toEqual(["2024-03", "2024-04", "2024-05"]);
    expect(remarks?.toTarget?.kind).toBe("missing");
    expect(finding?.measure.key).toBe("rate");
    expect(periodRows).toMatchObject({ period: "2024-05", read: 134, outside: 266 });
    const written = writtenReport(REPORT);
    expect(Object.keys(written)).toEqual(Object.keys(rest));
    for (const measure of written.comparison ?? []) {
      expect(Object.keys(measure)).toEqual(["measure", "before", "after", "change", "rate", "p", "interval"]);
    }
  });
});
