import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { buildReasonCounts } from "../../../src/analysis/survey/columns/buildReasonCounts";
import { buildSurvey } from "../../../src/analysis/survey/columns/buildSurvey";
import { chooseSource, type ChosenSource } from "../../../src/analysis/survey/decision/chooseSource";
import type { RawCell, RawColumn } from "../../../src/analysis/survey/rawColumn";
import type { RecognitionChoices } from "../../../src/analysis/survey/recognition";
import type { ScoreColumn, Survey } from "../../../src/analysis/survey/survey";
import { openWorkbook } from "../../../src/embedded/file/openWorkbook";
import { CellError, type CellValue } from "../../../src/embedded/model/cellValue";
import type { Sheet } from "../../../src/embedded/model/sheet";
import { itWithShared } from "../../support/sharedFiles";
import { columnsOf, listed, NO_CHOICES, rolesOf, sampleOf } from "./surveyOf";

/** The figures are those of the collection's README, computed there independently of this program. */

interface Read {
  readonly chosen: ChosenSource;
  readonly columns: readonly RawColumn[];
  readonly source: Survey["source"];
}

function cellOf(value: CellValue): RawCell {
  if (value instanceof CellError) return value.code;
  return value ?? "";
}

function rowsOf(sheet: Sheet): RawCell[][] {
  const used = sheet.cells.usedArea(true);
  if (used === null) return [[""]];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column) => cellOf(sheet.cells.getValue(row, column))),
  );
}

function read(file: string, choices: RecognitionChoices = NO_CHOICES): Read {
  const workbook = openWorkbook(readFileSync(file), basename(file));
  const sheets = workbook.sheets.map(rowsOf);
  const samples = sheets.map((rows) => sampleOf(rows));
  const chosen = chooseSource(samples, choices);
  const rows = sheets[samples.indexOf(chosen.sample)] ?? [];
  const source = { sheet: "数据", range: "A1", headerRow: chosen.recognition.headerRow };
  return { chosen, columns: columnsOf(rows, chosen.recognition), source };
}

function surveyOfFile(file: string, choices: RecognitionChoices = NO_CHOICES): Survey {
  const { chosen, columns, source } = read(file, choices);
  return buildSurvey(chosen.recognition, columns, source);
}

function validOf(column: ScoreColumn | null): number[] {
  return listed(column?.values).filter((value) => value !== null);
}

function figures(column: ScoreColumn | null): { n: number; mean: string; share: string } {
  const valid = validOf(column);
  const reached = valid.filter((value) => value >= (column?.scale.basicallySatisfied ?? 0));
  const mean = valid.reduce((sum, value) => sum + value, 0) / valid.length;
  return {
    n: valid.length,
    mean: mean.toFixed(4),
    share: ((100 * reached.length) / valid.length).toFixed(2),
  };
}

function netPromoterScore(column: ScoreColumn | null): string {
  const valid = validOf(column);
  const [promoters, detractors] = [valid.filter((value) => value >= 9), valid.filter((value) => value <= 6)];
  return ((100 * (promoters.length - detractors.length)) / valid.length).toFixed(1);
}

describe("surveys by others", () => {
  itWithShared("02: calls with ratings 1–5", "data/02_pwc_callcentre/pwc_call_center.xlsx", (file) => {
    const survey = surveyOfFile(file);
    expect(survey.rowCount).toBe(5000);
    expect(figures(survey.score)).toEqual({ n: 4054, mean: "3.4036", share: "49.90" });
    expect(survey.score?.invalid.every((invalid) => invalid === 0)).toBe(true);
    expect(Object.keys(survey.headers).sort()).toEqual(
      [
        "agentName",
        "date",
        "handleTime",
        "resolved",
        "score",
        "serviceType",
        "ticketId",
        "timeOfDay",
        "waitTime",
      ].sort(),
    );
  });

  itWithShared(
    "05: 125 Chinese columns, 1–10, problems coded -1 or anything else",
    "data/05_mathorcup_mobile_zh/附件2上网业务用户满意度数据.xlsx",
    (file) => {
      const survey = surveyOfFile(file);
      expect(figures(survey.score)).toEqual({ n: 7020, mean: "7.8019", share: "75.00" });
      expect(survey.dimensions.map(({ header }) => header)).toEqual([
        "网络覆盖与信号强度",
        "手机上网速度",
        "手机上网稳定性",
      ]);
      const top = [...(survey.score?.values.keys() ?? [])].filter(
        (row) => (survey.score?.values[row] ?? 0) >= 9,
      );
      const flagged = top.filter((row) => survey.reasonFlags.some(({ values }) => values[row] === 1));
      expect([top.length, flagged.length]).toEqual([3741, 1567]);
    },
  );

  itWithShared(
    "07: a small Chinese ticket export",
    "data/07_service_tickets_zh/service_tickets_zh.csv",
    (file) => {
      const survey = surveyOfFile(file);
      expect(survey.rowCount).toBe(25);
      expect(figures(survey.score)).toMatchObject({ n: 23, share: ((100 * 22) / 23).toFixed(2) });
    },
  );

  for (const [part, share] of [
    ["dev", "74.00"],
    ["train", "73.00"],
    ["test", "83.00"],
  ] as const) {
    itWithShared(
      `08: reviews with stars, ${part}`,
      `data/08_asap_dianping_zh/asap_${part}_sample.csv`,
      (file) => {
        const survey = surveyOfFile(file);
        expect(figures(survey.score)).toMatchObject({ n: 100, share });
        expect(survey.dimensions).toEqual([]);
      },
    );
  }

  for (const [year, share] of [
    [2014, "78.86"],
    [2015, "80.00"],
    [2016, "80.99"],
  ] as const) {
    itWithShared(
      `11: an airport's coded items, ${String(year)}`,
      `data/11_sfo_airport/sfo_${String(year)}.csv`,
      (file) => {
        const { chosen } = read(file);
        expect(rolesOf(chosen.recognition)).toMatchObject({ score: ["Q7ALL"] });
        const survey = surveyOfFile(file);
        expect(figures(survey.score).share).toBe(share);
        expect(survey.dimensions.every(({ header }) => header.startsWith("Q7"))).toBe(true);
      },
    );
  }

  itWithShared(
    "13: cryptic headers need the user's word",
    "data/13_acme_happy/ACME-HappinessSurvey2020.csv",
    (file) => {
      expect(() => surveyOfFile(file)).toThrow(/score-not-found.*"Y","X1"/);
      const choices = { roles: { score: ["X1"], dimension: ["X2", "X3"] }, scale: null };
      expect(figures(surveyOfFile(file, choices).score).n).toBe(126);
    },
  );

  itWithShared(
    "16: NPS by market, day-first dates",
    "data/16_nps_markets/nps_timeseries_5000.csv",
    (file) => {
      const survey = surveyOfFile(file);
      expect(netPromoterScore(survey.nps)).toBe("11.8");
      expect(survey.warnings).toEqual([]);
      const times = listed(survey.time?.values);
      expect(times.every((time) => time !== null && time >= 44_197 && time < 44_562)).toBe(true);
    },
  );

  itWithShared("22: cars' damages counted", "data/22_pareto_workbooks/pareto_car_damages.xlsx", (file) => {
    const { chosen, columns, source } = read(file);
    const { items } = buildReasonCounts(chosen.recognition, columns, source);
    expect(items.map(({ count }) => count)).toEqual([41, 20, 14, 11, 9, 5]);
  });

  itWithShared("22: reasons counted, 件数", "data/22_pareto_workbooks/帕累托图.xlsx", (file) => {
    const { chosen, columns, source } = read(file);
    const { items } = buildReasonCounts(chosen.recognition, columns, source);
    expect(items.map(({ count }) => count)).toEqual([400, 300, 100, 80, 60, 35, 25]);
  });

  itWithShared("23: question-long headers", "data/23_sudzilla_event_nps/sudzilla_survey.csv", (file) => {
    expect(netPromoterScore(surveyOfFile(file).nps)).toBe("-35.9");
    const question = "On a scale of 0-10, how would you rate Sudzilla?";
    const told = surveyOfFile(file, { roles: { nps: [question] }, scale: null });
    expect(netPromoterScore(told.nps)).toBe("-35.9");
    expect([told.score, told.dimensions.length]).toEqual([null, 2]);
  });
});
