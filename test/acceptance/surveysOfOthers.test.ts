import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_DOCUMENTS, chosenDocuments } from "../../src/app/request/chosenDocuments";
import type { Report } from "../../src/app/report/report";
import { DOCUMENTS } from "../../src/documents/registry";
import { generateFile } from "../../src/embedded/cli/generateFile";
import { parseGenerateArguments } from "../../src/embedded/cli/generateArguments";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import type { Workbook } from "../../src/embedded/model/workbook";
import { disagreements, errorCells } from "../support/compareFormulas";
import { temporaryFolder } from "../support/generateInto";
import { allSavedByLibreOffice, hasLibreOffice } from "../support/libreOffice";
import { hasSchemas, schemaFaults } from "../support/schemaFaults";
import { itWithShared, sharedFile } from "../support/sharedFiles";
import { SEED } from "../support/thoroughness";

/**
 * Real surveys by others, from the workplace's collection. The expected figures are those of its README, computed there
 * independently of this program.
 */
interface Survey {
  readonly file: string;
  /** Whether the sheets of the diagnosis are made too, beside those of the usual set. */
  readonly diagnosed?: true;
  /** Whether another survey of the list has the same columns: only a thorough run makes more of this one than its measures. */
  readonly hasTwin?: true;
  readonly expect: (report: Report) => void;
}

const share = (report: Report, digits = 4): string => report.satisfaction?.rate?.toFixed(digits) ?? "none";

/** 热线版, and what else measures and diagnoses; in a thorough run every document. */
const DIAGNOSED =
  SEED === null
    ? [
        ...chosenDocuments(DOCUMENTS, "hotline", []),
        ...[
          "reason-breakdown",
          "groups",
          "diagnosis",
          "fishbone",
          "callbacks",
          "effect-verification",
          "maintenance-record",
        ],
      ]
    : chosenDocuments(DOCUMENTS, ALL_DOCUMENTS, []);

/** Made for every survey, whatever it tells of problems. */
const IMPROVEMENT_HALF = ["improvement-table", "improvement-plan", "measure-tracking"];

const SURVEYS: readonly Survey[] = [
  {
    file: "data/02_pwc_callcentre/pwc_call_center.xlsx",
    diagnosed: true,
    expect: (report) => {
      expect(report.satisfaction?.n).toBe(4054);
      expect(share(report)).toBe("0.4990");
      expect(report.satisfaction?.mean?.toFixed(4)).toBe("3.4036");
      expect(report.rows.excluded["score-missing"]).toBe(946);
      expect(report.sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(IMPROVEMENT_HALF));
    },
  },
  {
    file: "data/05_mathorcup_mobile_zh/附件2上网业务用户满意度数据.xlsx",
    expect: (report) => {
      expect(report.satisfaction?.n).toBe(7020);
      expect(report.satisfaction?.mean?.toFixed(4)).toBe("7.8019");
      expect(share(report)).toBe("0.7500");
    },
  },
  {
    file: "data/07_service_tickets_zh/service_tickets_zh.csv",
    diagnosed: true,
    expect: (report) => {
      expect(report.rows.read).toBe(25);
      expect(report.satisfaction?.n).toBe(23);
      expect((report.satisfaction?.satisfied ?? 0) + (report.satisfaction?.basicallySatisfied ?? 0)).toBe(22);
      expect(report.sheets.map(({ id }) => id)).toEqual(expect.arrayContaining(IMPROVEMENT_HALF));
    },
  },
  ...(["dev", "train", "test"] as const).map((part, place): Survey => ({
    file: `data/08_asap_dianping_zh/asap_${part}_sample.csv`,
    ...(part === "test" ? { diagnosed: true } : { hasTwin: true }),
    expect: (report) => {
      expect(report.satisfaction?.n).toBe(100);
      expect(share(report, 2)).toBe(["0.74", "0.73", "0.83"][place]);
    },
  })),
  ...([2014, 2015, 2016] as const).map((year, place): Survey => ({
    file: `data/11_sfo_airport/sfo_${String(year)}.csv`,
    ...(year === 2014 ? { diagnosed: true } : { hasTwin: true }),
    expect: (report) => expect(share(report)).toBe(["0.7886", "0.8000", "0.8099"][place]),
  })),
  {
    file: "data/16_nps_markets/nps_timeseries_5000.csv",
    diagnosed: true,
    expect: (report) => {
      expect(report.nps?.n).toBe(5000);
      expect(report.nps?.score?.toFixed(1)).toBe("11.8");
    },
  },
  {
    file: "data/22_pareto_workbooks/pareto_car_damages.xlsx",
    expect: (report) => expect(cumulative(report, 0)).toEqual([41, 61, 75, 86, 95, 100]),
  },
  {
    file: "data/22_pareto_workbooks/帕累托图.xlsx",
    expect: (report) => expect(cumulative(report, 1)).toEqual([40, 70, 80, 88, 94, 97.5, 100]),
  },
  {
    file: "data/22_pareto_workbooks/pbx_software_errors.csv",
    expect: (report) =>
      expect(report.reasons?.items.map((item) => item.count)).toEqual([473, 252, 110, 100, 65]),
  },
  {
    file: "data/23_sudzilla_event_nps/sudzilla_survey.csv",
    diagnosed: true,
    expect: (report) => {
      expect(report.nps?.n).toBe(39);
      expect(report.nps?.score?.toFixed(1)).toBe("-35.9");
    },
  },
];

function cumulative(report: Report, digits: number): number[] {
  return (report.reasons?.items ?? []).map((item) => Number((item.cumulativeShare * 100).toFixed(digits)));
}

/** Faults of the written workbook that its input did not have (its parts are kept byte for byte, faults and all). */
function newFaults(input: string, output: string): readonly string[] {
  const before = new Set(input.endsWith(".csv") ? [] : schemaFaults(input));
  return schemaFaults(output).filter((line) => !before.has(line));
}

const opened = (file: string): Workbook => openWorkbook(readFileSync(file), "out.xlsx");

const folder = temporaryFolder();
const outputOf = (survey: Survey): string => join(folder, `${String(SURVEYS.indexOf(survey))}.xlsx`);

/** What is asked for of a survey. */
function documentsOf(survey: Survey): readonly string[] {
  if (!READ_BY_OTHERS.includes(survey)) return ["--documents", "measures"];
  return survey.diagnosed === true ? ["--documents", DIAGNOSED.join(",")] : [];
}

/** Surveys whose workbooks other programs read too. */
const READ_BY_OTHERS = SURVEYS.filter(({ hasTwin }) => SEED !== null || hasTwin !== true);

describe("surveys by others", () => {
  for (const survey of SURVEYS) {
    itWithShared(
      `gives the published figures of ${survey.file}, and formulas without errors`,
      survey.file,
      async (file) => {
        const documents = documentsOf(survey);
        const words = parseGenerateArguments([file, "-o", outputOf(survey), ...documents]);
        survey.expect(await generateFile(words, new Date(2026, 5, 1), () => undefined));
        expect(errorCells(opened(outputOf(survey)), ["#N/A"])).toEqual([]);
      },
      600_000,
    );
  }
});

(hasSchemas ? describe : describe.skip)("their workbooks (skipped without schemas and xmllint)", () => {
  for (const survey of READ_BY_OTHERS) {
    itWithShared(
      `hold against ISO/IEC 29500: ${survey.file}`,
      survey.file,
      (file) => {
        expect(newFaults(file, outputOf(survey))).toEqual([]);
      },
      240_000,
    );
  }
});

(hasLibreOffice ? describe : describe.skip)("their workbooks (skipped without LibreOffice)", () => {
  let saved: ReadonlyMap<string, string>;
  beforeAll(() => {
    const present = READ_BY_OTHERS.filter(({ file }) => sharedFile(file) !== null);
    saved = allSavedByLibreOffice(present.map(outputOf));
  }, 600_000);

  for (const survey of READ_BY_OTHERS) {
    itWithShared(
      `are recalculated to the same values: ${survey.file}`,
      survey.file,
      () => {
        const ours = outputOf(survey);
        const theirs = saved.get(ours) ?? "";
        expect(disagreements(opened(ours), opened(theirs)).slice(0, 10)).toEqual([]);
      },
      240_000,
    );
  }
});
