import { analyse } from "../../src/analysis/analyse";
import { DEFAULT_ANALYSIS, type AnalysisOptions } from "../../src/analysis/analysisOptions";
import type { Results } from "../../src/analysis/results";
import type { RawCell } from "../../src/analysis/survey/rawColumn";
import type { RecognitionChoices } from "../../src/analysis/survey/recognition";
import type { DocumentContext } from "../../src/documents/context";
import type { Naming } from "../../src/documents/sheet/sheetSpec";
import type { NotMadeReason } from "../../src/documents/document";
import { DOCUMENT_IDS, DOCUMENTS } from "../../src/documents/registry";
import { sourcesOf } from "../../src/documents/sources";
import type { SheetSpec } from "../../src/documents/sheet/sheetSpec";
import { NO_STAFF_STATE, type StaffRow, type StaffState } from "../../src/documents/staffState";
import { surveyOf, type Rows } from "../analysis/survey/surveyOf";

const HEADERS = [
  "工单号",
  "回访时间",
  "客服工号",
  "渠道",
  "满意度评分",
  "服务态度",
  "专业知识",
  "响应速度",
  "推荐意愿(0-10分)",
  "不满意原因",
];
const REASONS = [
  "等待时间太长",
  "排队等了二十分钟",
  "客服态度差;等待时间太长",
  "业务不熟悉",
  "系统总是报错",
  "转了三次都没解决",
  "态度很差",
];
const CHANNELS = ["电话", "在线", "微信", "‹3天*"];
/** 2024-03-01 as a serial day. */
const FIRST_DAY = 45_352;

/** `count` tickets over three months, the same each time: four channels, seven agents, every score, blanks among them. */
export function madeUpRows(count: number): Rows {
  const next = randomNumbers(20_240_601);
  const rows: RawCell[][] = [HEADERS];
  for (let i = 0; i < count; i++) {
    const score = pick([5, 5, 5, 4, 4, 3, 2, 1], next());
    const near = (): RawCell =>
      next() < 0.05 ? "" : Math.max(1, Math.min(5, score + pick([-1, 0, 0, 1], next())));
    rows.push([
      `T${String(10_000 + i)}`,
      FIRST_DAY + Math.floor((i * 92) / count) + 0.5,
      `00${String(1 + Math.floor(next() * 7))}`,
      pick(CHANNELS, next() * next()),
      next() < 0.04 ? "" : score,
      near(),
      near(),
      near(),
      next() < 0.2 ? "" : Math.min(10, score * 2),
      score <= 3 && next() < 0.9 ? pick(REASONS, next() * next()) : "",
    ]);
  }
  return rows;
}

/** Results of rows, as the add-in would have them. */
export function resultsOf(
  rows: Rows,
  options: Partial<AnalysisOptions> = {},
  choices: Partial<RecognitionChoices> = {},
): Results {
  return analyse(surveyOf(rows, choices), { ...DEFAULT_ANALYSIS, ...options });
}

/** Names as plain as can be. */
const PLAIN_NAMING: Naming = {
  table: (document, part) => `T_${document}${part === undefined ? "" : `_${part}`}`.replace(/-/g, "_"),
  setting: (key) => `S_${key}`.replace(/-/g, "_"),
};

/** A context without anything of staff's. */
export function contextOf(results: Results, changes: Partial<DocumentContext> = {}): DocumentContext {
  return {
    results,
    staff: NO_STAFF_STATE,
    naming: PLAIN_NAMING,
    localeOf: () => "zh-CN",
    isMade: () => false,
    formulas: true,
    sourceFigure: null,
    madeAt: 45_450.4,
    ...changes,
  };
}

function pick<Item>(items: readonly Item[], share: number): Item {
  return items[Math.min(items.length - 1, Math.floor(share * items.length))] as Item;
}

/** A linear congruential generator (Numerical Recipes): 0 to under 1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The sheets of documents, all of them where none are named, and why others are not made. */
export function builtOf(
  context: DocumentContext,
  ids: readonly string[] = DOCUMENT_IDS,
): { readonly specs: readonly SheetSpec[]; readonly notMade: Readonly<Record<string, NotMadeReason>> } {
  const made = { ...context, isMade: (id: string) => ids.includes(id) };
  const built = DOCUMENTS.filter(({ id }) => ids.includes(id)).map(({ id, build }) => ({
    id,
    sheet: build(sourcesOf(made, id)),
  }));
  return {
    specs: built.flatMap(({ sheet }) => (typeof sheet === "string" ? [] : [sheet])),
    notMade: Object.fromEntries(
      built.flatMap(({ id, sheet }) => (typeof sheet === "string" ? [[id, sheet] as const] : [])),
    ),
  };
}

/** The sheet of one document; undefined where it is not made. */
export function sheetOf(context: DocumentContext, id: string): SheetSpec | undefined {
  return builtOf(context, [id]).specs[0];
}

/** What staff wrote: rows of tables by their keys ("improvement-plan", "settings/calendar"). */
export function staffOf(tables: Readonly<Record<string, readonly StaffRow[]>>): StaffState {
  return { ...NO_STAFF_STATE, tables: new Map(Object.entries(tables)) };
}

/** A reason of each category of the hotline's scheme. */
export const REASON_TEXTS = [
  "等待时间过长",
  "客服不懂产品",
  "多次转接",
  "系统里没有我的信息",
  "App闪退",
  "反映多次没有下文",
  "态度冷漠",
  "是我自己理解错了",
  "太嘈杂",
];
