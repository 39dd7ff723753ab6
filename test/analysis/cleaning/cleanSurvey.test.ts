import fc from "fast-check";
import type { CleanedSurvey, CleaningOptions } from "../../../src/analysis/cleaning/cleaning";
import { cleanSurvey } from "../../../src/analysis/cleaning/cleanSurvey";
import { selectPeriod } from "../../../src/analysis/cleaning/selectPeriod";
import { surveyOf, times, type SurveyColumns } from "../surveyOf";

const NOTHING_SAID: CleaningOptions = { corrections: new Map(), takenBack: new Set(), period: null };

function clean(columns: SurveyColumns, options: Partial<CleaningOptions> = {}): CleanedSurvey {
  return cleanSurvey(surveyOf(columns), { ...NOTHING_SAID, ...options });
}

function rulesOf(cleaned: CleanedSurvey): (string | null)[] {
  const rules: (string | null)[] = Array.from(cleaned.kept, () => null);
  for (const { row, rule } of cleaned.exclusions) rules[row] = rule;
  return rules;
}

describe("what is dropped (S14, S15)", () => {
  test("a missing score, one off the scale, and neither where there is no score column", () => {
    const cleaned = clean({ score: [5, null, "很好用", 3, 9] });
    expect(rulesOf(cleaned)).toEqual([null, "score-missing", "score-invalid", null, "score-invalid"]);
    expect(cleaned.exclusions.map(({ found }) => found)).toEqual(["", "很好用", "9"]);
    expect(rulesOf(clean({ nps: [9, null] }))).toEqual([null, null]);
  });

  test.each(["n/a", "未评价", "Unoffered", "客户挂机未评价"])(
    "a score that is missing where it says %s",
    (word) => {
      const cleaned = clean({ score: [5, word, 3, 1] });
      expect(rulesOf(cleaned)).toEqual([null, "score-missing", null, null]);
      expect(cleaned.exclusions.map(({ found }) => found)).toEqual([word]);
    },
  );

  test("test tickets by their column or a cell that says nothing else, never by a mention", () => {
    const cleaned = clean({
      score: [5, 5, 1, 1, 5],
      flags: { testFlag: [1, 0, 0, 0, 0] },
      comments: [[null, "测试", "测试通过率太低", "test the new app", "好评"]],
      texts: { serviceType: ["咨询", "咨询", "咨询", "咨询", "测试工单"] },
    });
    expect(rulesOf(cleaned)).toEqual(["test-ticket", "test-ticket", null, null, "test-ticket"]);
  });

  test("previews by the channel that a survey tool gives them, never by a word in a comment", () => {
    const cleaned = clean({
      score: [5, 5, 1],
      comments: [[null, null, "preview"]],
      texts: { channel: ["preview", "email", "anonymous"] },
    });
    expect(rulesOf(cleaned)).toEqual(["test-ticket", null, null]);
  });

  test("客户误评 and 申诉成立 by their columns", () => {
    const cleaned = clean({ score: [1, 1, 1], flags: { misrated: [1, 0, -1], appeal: [0, 1, -1] } });
    expect(rulesOf(cleaned)).toEqual(["misrated", "appeal", null]);
  });

  test("duplicates of ticket, customer and time, the first kept", () => {
    const cleaned = clean({
      score: [1, 5, 5, 5, 5],
      texts: { ticketId: ["T1", "T1", "T1", "T2", null], customerId: ["A", "A", "B", "A", "A"] },
      time: [45000.5, 45000.5, 45000.5, 45000.5, 45000.5],
    });
    expect(rulesOf(cleaned)).toEqual([null, "duplicate", null, null, null]);
  });

  test("the same answers of one customer at one moment without a ticket number, not of the unknown", () => {
    const twice = clean({
      score: [5, 5, 4],
      texts: { customerId: ["A", "A", "A"] },
      time: times(3, 45000.5),
    });
    expect(rulesOf(twice)).toEqual([null, "duplicate", null]);
    expect(rulesOf(clean({ score: [5, 5], time: times(2, 45000) }))).toEqual([null, null]);
  });

  test("a copy whose first was misrated is the answer that counts", () => {
    const cleaned = clean({
      score: [1, 5],
      texts: { ticketId: ["T1", "T1"] },
      flags: { misrated: [1, 0] },
    });
    expect(rulesOf(cleaned)).toEqual(["misrated", null]);
  });

  test("满意 with a reason text contradicts; 基本满意, a comment, a flag or 无 don't", () => {
    const cleaned = clean({
      score: [5, 4, 5, 5, 5, 5],
      reasons: [["等太久", "等太久", null, null, "无", "/"]],
      comments: [[null, null, "等太久", null, null, null]],
      reasonFlags: { 等待: [0, 0, 0, 1, 0, 0] },
    });
    expect(rulesOf(cleaned)).toEqual(["contradiction", null, null, null, null, null]);
    expect(cleaned.exclusions[0]?.found).toBe("5 · 等太久");
  });

  test("praise in a column of reasons contradicts no good score; praise with a complaint does", () => {
    const texts = [
      "态度好",
      "解决得很快",
      "回复快、耐心",
      "quick and friendly",
      "态度好，但是等太久",
      "等待时间",
    ];
    const cleaned = clean({ score: times(texts.length, 5), reasons: [texts] });
    expect(rulesOf(cleaned)).toEqual([null, null, null, null, "contradiction", "contradiction"]);
  });

  test("where most of the satisfied give a reason the column asks everybody, and nothing contradicts", () => {
    const cleaned = clean({ score: times(40, 5), reasons: [times(40, "服务好")] });
    expect(cleaned.exclusions).toEqual([]);
  });

  test("too few answers, unless the questions are plainly not for everybody", () => {
    const answered = times(9, 4);
    const columns = (rest: number): SurveyColumns => ({
      score: times(9 + rest, 4),
      dimensions: {
        a: [...answered, ...times(rest, null)],
        b: [...answered, ...times(rest, null)],
        c: [...answered, ...times(rest, 5)],
      },
    });
    expect(rulesOf(clean(columns(1))).at(-1)).toBe("incomplete");
    expect(clean(columns(9)).exclusions).toEqual([]);
  });

  test("what is out of the period, or of an unknown time when one is asked for", () => {
    const cleaned = clean(
      { score: [5, 5, 5], time: [45413, 45444, null] },
      { period: { from: 45413, to: 45444 } },
    );
    expect(rulesOf(cleaned)).toEqual([null, "out-of-period", "out-of-period"]);
    expect([...cleaned.listed]).toEqual([1, 1, 1]);
    expect([...selectPeriod(cleaned, null).kept]).toEqual([1, 1, 1]);
    expect([...selectPeriod(cleaned, { from: 45444, to: 45474 }).kept]).toEqual([0, 1, 0]);
  });

  test("a row counts under the first rule that applies", () => {
    const cleaned = clean({ score: [null, 5], flags: { testFlag: [1, 1] }, reasons: [["x", "等太久"]] });
    expect(rulesOf(cleaned)).toEqual(["test-ticket", "test-ticket"]);
  });

  test("answers to other questions count where only the score is missing", () => {
    const cleaned = clean({ score: [5, null, 1], nps: [9, 9, 2], flags: { testFlag: [0, 0, 1] } });
    expect([...cleaned.answers]).toEqual([1, 1, 0]);
    expect([...cleaned.listed]).toEqual([1, 1, 0]);
  });
});

describe("what staff said", () => {
  const columns: SurveyColumns = {
    score: [5, 2, null],
    reasons: [["等太久", "等太久", null]],
    texts: { ticketId: ["T1", "T2", "T3"] },
  };

  test("a reason in 剔除 drops the row by hand, before all rules", () => {
    const corrections = new Map([["T2#1", { excludedBecause: "非本部门" }]]);
    const cleaned = clean(columns, { corrections });
    expect(cleaned.exclusions[1]).toEqual({ row: 1, rule: "by-hand", found: "非本部门" });
    expect(cleaned.listed[1]).toBe(1);
  });

  test("a corrected score counts, an emptied one is missing, one off the scale is invalid", () => {
    const corrected = (score: number | null): CleanedSurvey =>
      clean(columns, { corrections: new Map([["T3#1", { excludedBecause: null, score }]]) });
    expect(corrected(4).score[2]).toBe(4);
    expect(rulesOf(corrected(4))[2]).toBeNull();
    expect(rulesOf(corrected(null))[2]).toBe("score-missing");
    expect(rulesOf(corrected(9))[2]).toBe("score-invalid");
  });

  test("who corrects a score to 5 has seen the reason: it contradicts no more", () => {
    const corrections = new Map([["T2#1", { excludedBecause: null, score: 5 }]]);
    expect(rulesOf(clean(columns, { corrections }))[1]).toBeNull();
  });

  test("a row taken back counts again, but not without a score", () => {
    const cleaned = clean(columns, { takenBack: new Set(["T1#1", "T3#1"]) });
    expect(rulesOf(cleaned)).toEqual([null, null, "score-missing"]);
  });
});

describe("flags", () => {
  test("a dissatisfied score without any text is to be called back (S16), and stays", () => {
    const cleaned = clean({ score: [5, 1, 2, 3], reasons: [[null, null, "慢", "无"]] });
    expect(cleaned.flagged["no-reason-text"]).toEqual([1, 3]);
    expect(cleaned.exclusions).toEqual([]);
  });

  test("where everybody was asked for a comment, any score without one is", () => {
    expect(clean({ score: [5, 1], comments: [[null, "慢"]] }).flagged["no-reason-text"]).toEqual([0]);
  });

  test("a column of comments in which nobody wrote asks nobody", () => {
    const columns = { score: [5, 1, 1], reasons: [[null, null, "慢"]], comments: [[null, "无", null]] };
    expect(clean(columns).flagged["no-reason-text"]).toEqual([1]);
  });

  test("without a column for words nobody is", () => {
    expect(clean({ score: [1, 1] }).flagged["no-reason-text"]).toEqual([]);
  });

  test("an answer over 24 hours after the service is late (S21)", () => {
    const cleaned = clean({
      score: [5, 5, 5],
      time: [45002.5, 45001.2, 45001],
      numbers: { closedTime: [45001, 45000.5, 45000.9] },
    });
    expect(cleaned.flagged.late).toEqual([0]);
  });

  test("响应超时 against a response within four minutes (S18)", () => {
    const cleaned = clean({
      score: [1, 1, 1],
      reasons: [["响应超时", "响应超时", "态度差"]],
      numbers: { responseTime: [60, 3600, 60] },
    });
    expect(cleaned.flagged["feedback-contradicts-ticket"]).toEqual([0]);
  });
});

test("kept and excluded rows always add up to the rows read", () => {
  const cell = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(null), fc.constant("n/a"));
  const row = fc.record({
    score: cell,
    reason: fc.constantFrom(null, "慢", "无"),
    ticket: fc.constantFrom("T1", "T2", null),
    test: fc.constantFrom(0, 1, -1),
    time: fc.integer({ min: 45400, max: 45460 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
      const cleaned = clean(
        {
          score: rows.map(({ score }) => score),
          reasons: [rows.map(({ reason }) => reason)],
          texts: { ticketId: rows.map(({ ticket }) => ticket) },
          flags: { testFlag: rows.map(({ test }) => test) },
          time: rows.map(({ time }) => time),
        },
        { period: { from: 45413, to: 45444 } },
      );
      const kept = cleaned.kept.reduce((sum, value) => sum + value, 0);
      expect(kept + cleaned.exclusions.length).toBe(rows.length);
      expect(new Set(cleaned.keys()).size).toBe(rows.length);
    }),
  );
});
