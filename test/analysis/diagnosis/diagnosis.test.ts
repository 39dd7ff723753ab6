import type { AnalysisOptions } from "../../../src/analysis/analysisOptions";
import type { DiagnosedProblem, Diagnosis } from "../../../src/analysis/diagnosis/diagnosis";
import type { Results } from "../../../src/analysis/results";
import { resultsOf } from "../../documents/madeUpSurvey";

type Answer = readonly [
  day: number,
  customer: string,
  agent: string,
  score: number,
  said: string,
  complaint: string,
];

/** 1 March 2024. */
const MARCH = 45_352;
const APRIL = MARCH + 31;
const MAY = APRIL + 30;

function analysed(
  heading: string,
  answers: readonly Answer[],
  options: Partial<AnalysisOptions> = {},
): Results {
  const rows = answers.map((cells, i) => [`T${String(i)}`, ...cells]);
  const headers = ["工单号", "回访时间", "客户编号", "客服工号", "满意度评分", heading, "是否投诉"];
  return resultsOf([headers, ...rows], options);
}

function found({ diagnosis }: Results): Diagnosis {
  if (diagnosis === null) throw new Error("no problem was found");
  return diagnosis;
}

function problem(diagnosis: Diagnosis, id: string): DiagnosedProblem {
  const named = diagnosis.problems.find((each) => each.id === id);
  if (named === undefined) throw new Error(`${id} was not found`);
  return named;
}

/** Waiting in every month and of everybody, one agent's rudeness, a crash that goes public, and content customers. */
const ANSWERS: readonly Answer[] = [
  ...[MARCH, APRIL, MAY].flatMap((month) =>
    Array.from({ length: 8 }, (_, i): Answer => {
      return [month + 3 * i, `C${String(month + i)}`, `A${String(i % 4)}`, 1 + (i % 2), "等待时间太长", "否"];
    }),
  ),
  ...Array.from({ length: 6 }, (_, i): Answer => [
    MAY + 2 * i,
    `R${String(i)}`,
    i < 5 ? "A1" : "A2",
    2,
    "态度差",
    "否",
  ]),
  [MAY + 3, "S1", "A3", 3, "系统崩溃，我要去12315投诉", "否"],
  ...[MARCH, APRIL, MAY].flatMap((month) =>
    Array.from({ length: 31 }, (_, i): Answer => [
      month + i,
      `K${String(month + i)}`,
      `A${String(i % 4)}`,
      5,
      "",
      "否",
    ]),
  ),
];

describe("the problems of a survey (S25, S28)", () => {
  const diagnosis = found(analysed("不满意原因", ANSWERS));

  it("are told by frequency, effect, months on end and publicity", () => {
    const waiting = problem(diagnosis, "等待时长");
    expect([waiting.count, waiting.months, waiting.publicity]).toEqual([24, 3, 0]);
    // mean of the waiting 1.5; of the others (6 × 2 + 3 + 93 × 5) / 100
    expect(waiting.impact).toBeCloseTo(1.5 - 480 / 100, 12);
    expect(waiting.quadrant).toBe("urgent-important");
    expect(problem(diagnosis, "功能故障")).toMatchObject({ count: 1, publicity: 1, quadrant: "urgent" });
  });

  it("are common, one agent's or individual", () => {
    expect(problem(diagnosis, "等待时长")).toMatchObject({ spread: "common", customers: 24, agents: 4 });
    expect(problem(diagnosis, "服务态度")).toMatchObject({
      spread: "one-agent",
      customers: 6,
      agents: 2,
      largestAgent: { name: "A1", count: 5 },
    });
    expect(problem(diagnosis, "功能故障").spread).toBe("individual");
  });

  it("keep the quadrant that staff chose, in whichever language they know the problem", () => {
    const chosen = found(analysed("不满意原因", ANSWERS, { quadrants: new Map([["Attitude", "neither"]]) }));
    const attitude = problem(chosen, "服务态度");
    expect(attitude.adjusted).toBe("neither");
    expect(attitude.place?.x).toBeLessThan(1);
    expect(attitude.place?.y).toBeLessThan(1);
  });

  it("have no quadrant where fewer than ten mentions tell of them", () => {
    const few = found(analysed("不满意原因", ANSWERS.slice(0, 9)));
    expect(few.problems.map(({ quadrant }) => quadrant)).toEqual([null]);
  });
});

describe("a survey without reasons", () => {
  const results = analysed("意见建议", ANSWERS);

  it("is diagnosed by the themes of what the dissatisfied wrote", () => {
    const diagnosis = found(results);
    expect(diagnosis.basis).toBe("themes");
    expect(problem(diagnosis, "waiting")).toMatchObject({ count: 24, quadrant: "urgent-important" });
  });

  it("has an improvement half of these themes, with the customers' words and the answers that they rest on", () => {
    expect(results.coreProblems[0]).toMatchObject({
      category: "theme:响应与等待",
      count: 24,
      like: ["等待时长"],
      quotes: ["等待时间太长"],
      evidence: { kind: "theme", count: 24, n: 31 },
    });
  });

  it("is not diagnosed where nobody wrote of a problem", () => {
    const content = ANSWERS.filter(([, , , score]) => score === 5);
    expect(
      analysed(
        "意见建议",
        content.map((cells) => [...cells.slice(0, 4), "服务很好", "否"] as unknown as Answer),
      ).diagnosis,
    ).toBeNull();
  });
});
