import { authenticity, type Authenticity } from "../../../src/analysis/callbacks/authenticity";
import type { BestScores } from "../../../src/analysis/callbacks/bestScores";
import { cleanSurvey } from "../../../src/analysis/cleaning/cleanSurvey";
import { DEFAULT_ANALYSIS } from "../../../src/analysis/analysisOptions";
import { resultsOf } from "../../documents/madeUpSurvey";
import type { Rows } from "../survey/surveyOf";
import { surveyOf, times } from "../surveyOf";

const SECOND = 1 / 86_400;
const HEADERS = ["工单号", "手机号", "客服工号", "评价时间", "满意度评分", "是否邀评"];

function ticket(
  number: number,
  {
    phone = `1390000${String(1_000 + number)}`,
    agent = "0101",
    at = 45_400 + number,
    score = 4,
    invited = "是",
  },
): Rows[number] {
  return [`T${String(100 + number)}`, phone, agent, at, score, invited];
}

/** Answers that nothing is to be said of: another customer each, an hour apart at least, nobody fully content. */
const OTHERS = Array.from({ length: 30 }, (_, i) =>
  ticket(300 + i, { agent: "0102", at: 45_300 + i, score: 1 + (i % 4) }),
);

function found(...rows: readonly Rows[number][]): Authenticity {
  return resultsOf([HEADERS, ...rows, ...OTHERS]).authenticity();
}

/** With all that there is to say of them. */
function told(scores: BestScores) {
  const { row, count } = scores;
  return { row, count, ...scores.about() };
}

describe("评价真实性", () => {
  it("counts by agent who was invited to rate and who was not, the least invited first", () => {
    const { invitations } = found(
      ...[1, 2, 3, 4].map((number) => ticket(number, { invited: number === 1 ? "否" : "是" })),
    );
    expect(invitations).toEqual([
      { agent: "0101", services: 4, invited: 3, rate: 0.75, missed: 1 },
      { agent: "0102", services: 30, invited: 30, rate: 1, missed: 0 },
    ]);
  });

  it("says nothing of invitations that are numbers of people", () => {
    expect(found(ticket(1, { invited: "12" })).invitations).toBeNull();
  });

  it("lists a number that gave the best score three times, and no number that gave it twice", () => {
    const { sameCustomer } = found(
      ...[1, 2, 3].map((n) =>
        ticket(n, { phone: "13811112222", score: 5, agent: n === 3 ? "0103" : "0101" }),
      ),
      ...[4, 5].map((n) => ticket(n, { phone: "13833334444", score: 5 })),
    );
    expect(sameCustomer?.map(told)).toEqual([
      { row: 0, count: 3, customer: null, agents: ["0101", "0103"], seconds: 2 * 86_400 },
    ]);
  });

  it("lists best scores of one agent within half a minute of each other", () => {
    const { withinSeconds } = found(
      ...[0, 1, 2].map((n) => ticket(n, { at: 45_400.5 + n * 20 * SECOND, score: 5 })),
      ticket(3, { at: 45_400.5 + 10 * SECOND, score: 5, agent: "0103" }),
      ticket(4, { at: 45_400.5 + 100 * SECOND, score: 5 }),
    );
    expect(
      withinSeconds?.map(told).map(({ row, count, seconds, agents }) => ({ row, count, seconds, agents })),
    ).toEqual([{ row: 0, count: 3, seconds: 40, agents: ["0101"] }]);
  });

  it("does not look for seconds in times that have none", () => {
    const rows = [0, 1, 2].map((n) => ticket(n, { at: 45_400.5, score: 5 }));
    expect(found(...rows).withinSeconds).toBeNull();
  });

  it("tells agents and customers by any of their spellings, and leaves out who has no name", () => {
    const { sameCustomer, invitations } = found(
      ...["k7", "K7", "k7 ", "", "", ""].map((phone, n) =>
        ticket(n, { phone, score: 5, agent: ["ann", "Ann", "Ann", "", "", ""][n] ?? "" }),
      ),
    );
    expect(sameCustomer?.map(told).map(({ count, agents }) => ({ count, agents }))).toEqual([
      { count: 3, agents: ["ann"] },
    ]);
    expect(invitations?.map(({ agent, services }) => [agent, services])).toEqual([
      ["0102", 30],
      ["ann", 3],
    ]);
  });

  it("takes a customer of two hundred thousand best scores", () => {
    const rows = 200_000;
    const column = { header: "客户", texts: ["K1"], codes: new Int32Array(rows).fill(1) };
    const values = Float64Array.from({ length: rows }, (_, row) => 45_000 + row * SECOND);
    const survey = {
      ...surveyOf({ score: times(rows, 5) }),
      texts: { customerId: column, agentId: column },
      time: { header: "时间", values },
    };
    const { sameCustomer } = authenticity(cleanSurvey(survey, DEFAULT_ANALYSIS));
    expect(sameCustomer?.map(told)).toEqual([
      { row: 0, count: rows, customer: "K1", agents: ["K1"], seconds: rows - 1 },
    ]);
  });
});
