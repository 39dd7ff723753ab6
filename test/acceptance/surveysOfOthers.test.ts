import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chosenDocuments } from "../../src/app/run/chosenDocuments";
import type { Report } from "../../src/app/run/report";
import { DOCUMENTS } from "../../src/documents/registry";
import { generateFile } from "../../src/embedded/cli/generateFile";
import { parseGenerateArguments } from "../../src/embedded/cli/generateArguments";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { disagreements, errorCells } from "../support/compareFormulas";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreOffice";
import { itWithShared, sharedFile } from "../support/sharedFiles";

/**
 * Real surveys by others, from the workplace's collection. The expected figures are those of its README, computed there
 * independently of this program.
 */
interface Survey {
  readonly file: string;
  /** Whether the sheets of the diagnosis are made too, beside those of the usual set. */
  readonly diagnosed?: true;
  readonly expect: (report: Report) => void;
}

const share = (report: Report, digits = 4): string => report.satisfaction?.rate?.toFixed(digits) ?? "none";

/** 热线版, and what else measures and diagnoses. */
const DIAGNOSED = [
  ...chosenDocuments(DOCUMENTS, "hotline", []),
  ...["reason-breakdown", "groups", "diagnosis", "fishbone", "callbacks", "effect-verification"],
];

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
    ...(part === "test" ? { diagnosed: true } : {}),
    expect: (report) => {
      expect(report.satisfaction?.n).toBe(100);
      expect(share(report, 2)).toBe(["0.74", "0.73", "0.83"][place]);
    },
  })),
  ...([2014, 2015, 2016] as const).map((year, place): Survey => ({
    file: `data/11_sfo_airport/sfo_${String(year)}.csv`,
    ...(year === 2014 ? { diagnosed: true } : {}),
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

const schemaCheck = sharedFile("ooxml-xsd/check.sh");

/** What the schemas say of a workbook, a line each; nothing where the check is absent. */
function schemaFaults(file: string): string[] {
  if (schemaCheck === null || file.endsWith(".csv")) return [];
  const { stdout } = spawnSync("bash", [resolve(schemaCheck), file], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

/** Faults of the written workbook that its input did not have (its parts are kept byte for byte, faults and all). */
function newFaults(input: string, output: string): string[] {
  const before = new Set(schemaFaults(input));
  return schemaFaults(output).filter((line) => !before.has(line));
}

describe("surveys by others", () => {
  for (const survey of SURVEYS) {
    itWithShared(
      `gives the published figures of ${survey.file} and a workbook that others read the same way`,
      survey.file,
      async (file) => {
        const output = join(mkdtempSync(join(tmpdir(), "csat-survey-")), "out.xlsx");
        const documents = survey.diagnosed === true ? ["--documents", DIAGNOSED.join(",")] : [];
        const words = parseGenerateArguments([file, "-o", output, ...documents]);
        const report = await generateFile(words, new Date(2026, 5, 1), () => undefined);
        survey.expect(report);

        const written = openWorkbook(readFileSync(output), "out.xlsx");
        expect(errorCells(written, ["#N/A"])).toEqual([]);
        expect(newFaults(file, output)).toEqual([]);
        if (hasLibreOffice) {
          expect(disagreements(written, recalculatedByLibreOffice(output)).slice(0, 10)).toEqual([]);
        }
      },
      600_000,
    );
  }
});
