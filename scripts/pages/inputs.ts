import { join, resolve } from "node:path";
import { sharedFile } from "../../test/support/sharedFiles";

/** A survey whose sheets are looked at. */
export interface PageInput {
  readonly name: string;
  /** Paths of its files; null where they are not on this machine. */
  readonly files: () => readonly string[] | null;
  readonly options: readonly string[];
}

const SAMPLES = resolve(__dirname, "../../assets/sample");

/** The bundled samples, and surveys by others: with and without reasons, of scores and of recommendations, few rows and many. */
export const PAGE_INPUTS: readonly PageInput[] = [
  {
    name: "sample",
    files: () => [join(SAMPLES, "客服回访样本.xlsx")],
    options: ["--coach", "0120", "--cross", "group:reasons"],
  },
  {
    name: "cycles",
    files: () => ["2024-03", "2024-05", "2024-07"].map((cycle) => join(SAMPLES, "cycles", `${cycle}.xlsx`)),
    options: ["--period", "2024-05", "--coach", "0120"],
  },
  {
    name: "callcentre",
    files: shared("02_pwc_callcentre/pwc_call_center.xlsx"),
    options: ["--cross", "serviceType:bands", "--cross", "agentName:serviceType"],
  },
  { name: "tickets", files: shared("07_service_tickets_zh/service_tickets_zh.csv"), options: [] },
  {
    name: "airport",
    files: shared(
      "11_sfo_airport/sfo_2014.csv",
      "11_sfo_airport/sfo_2015.csv",
      "11_sfo_airport/sfo_2016.csv",
    ),
    options: ["--role", "score=Q7ALL", "--scale", "1-5", "--accept-guess"],
  },
  { name: "markets", files: shared("16_nps_markets/nps_timeseries_5000.csv"), options: [] },
];

function shared(...paths: readonly string[]): PageInput["files"] {
  return () => {
    const found = paths.map((path) => sharedFile(join("data", path)));
    return found.some((path) => path === null) ? null : found.flatMap((path) => path ?? []);
  };
}
