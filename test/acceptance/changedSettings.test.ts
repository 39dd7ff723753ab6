import type { GenerateRequest } from "../../src/app/request/generateRequest";
import { openWorkbook } from "../../src/embedded/file/openWorkbook";
import { saveWorkbook } from "../../src/embedded/file/saveWorkbook";
import { run } from "../app/inSurvey";
import { fullSurvey, openInHost, openSurvey } from "../app/surveyWorkbook";
import { shownBook, type Seen, type ShownBook } from "../support/shownBook";
import { tableColumn } from "../support/tableColumn";
import { SEED } from "../support/thoroughness";

type Changes = Readonly<Record<string, number>>;
type Request = Partial<GenerateRequest>;

const OUTDATED = /^(数据或设置已变，请重新生成 · |Data or settings have changed: please generate again · )/u;

/** What only a run can bring up to date, by where it stands and what stands there: its sheet then has to say so. */
const ONLY_BY_A_RUN: readonly (readonly [place: RegExp, seen: RegExp])[] = [
  [/!B3$/u, OUTDATED],
  // The words that a run proposes, and which problems they name.
  [/^(总结文字|Sentences) \[(建议文字|Suggested words)\]/u, /./u],
  [/^'?(工作总结|Work summary)'?!C1[01]$/u, /./u],
  // How a group compares: Fisher's exact test, Holm over the table.
  [/^分组对比\w* \[(p值 \(Holm校正\)|与其他组比)\]/u, /./u],
  [
    /^'?(满意度指标|Satisfaction measures)'?!/u,
    /^(差异显著|无显著差异|样本偏少|Different|Not significant|Small)/u,
  ],
  [/^Group_comparison\w* \[(p \(Holm\)|Compared with others)\]/u, /./u],
  // What the mix of groups turns, with the tables below it.
  [/^'?(分组对比|Group comparison)'?!B/u, /./u],
  // Whose words are quoted, and which agents are concerned.
  [/^(帕累托分析|Pareto_analysis)\w* \[(典型原话|Typical quote)/u, /./u],
  [
    /\[(具体问题描述\(客户原话摘录\)|涉及客服代表|What customers said \(excerpts\)|Agents concerned)\]/u,
    /./u,
  ],
  // What points to the causes of a problem, and whether it still is one.
  [/^(鱼骨图|Fishbone)\w* \[(依据|标记|Clue|Mark)/u, /./u],
  // Which problems are core has rows of its own on one page, and moves what stands below them.
  [/^'?(满意度改进月报|Satisfaction briefing)'?(![B-G](2|2[5-9]|3\d)$| chart )/u, /./u],
  // What a problem was before its actions is measured in a run, and told wherever its target stands.
  [
    /^(改进计划_targets|Improvement_plan_targets) \[(改进前值(\(存\))?|总体满意度\(存\)|可衡量目标|Before( \(stored\))?|Rate \(stored\)|Measurable target)\]/u,
    /./u,
  ],
  [/^(效果验证|Effect_check) \[(实施前|Before)\]/u, /./u],
  [/^'?(售后服务改善方案表|Improvement proposal)'?!C9$/u, /./u],
  // What a cycle came to is kept as it was in its run.
  [
    /^(历次改进台账|Improvement_history) \[(值|区间|核心问题与占比|判定|Value|Interval|Core problems and shares|Verdict)\]/u,
    /./u,
  ],
  [/^(PDCA与案例库|PDCA_and_cases) \[(计划|检查|Plan|Check)\]/u, /./u],
  [/^(维护跟踪记录|Follow_up_record) \[(共性\/个性|Common or individual)\]/u, /./u],
  // What is counted once over the reasons and words of those who were dissatisfied in the run.
  [/^'?(原因细分|问题诊断|Reason details|Diagnosis|Problem diagnosis)/u, /./u],
  [/_texts \[|\[(高频词|Frequent words|主题|Themes)\]/u, /./u],
  // Rows with a score and no text, of answers that were dissatisfied in the run.
  [/\[(待核实|To verify)\]/u, /./u],
  [/^'?(剔除记录|Rows left out)'?!/u, /^[\d.]+%?$/u],
  // The ends of the axes of the trend, where the lines lie beyond them.
  [/chart (satisfaction-trend|dissatisfied-control)$/u, /./u],
];

/** A file with all documents. */
async function made(request: Request): Promise<Uint8Array> {
  const { workbook, host, close } = openSurvey(fullSurvey(300));
  try {
    await run({ documents: "all", ...request });
    host.settle();
    return saveWorkbook(workbook);
  } finally {
    close();
  }
}

/** What the sheets show once settings were typed into 参数设置, and what they show after a run. */
async function shownAfter(
  file: Uint8Array,
  request: Request,
  changes: Changes,
): Promise<{ readonly typed: ShownBook; readonly again: ShownBook }> {
  const { workbook, host, close } = openInHost(openWorkbook(file, "结果.xlsx"));
  try {
    const isEnglish = request.locale === "en";
    const column = (heading: string): ReturnType<typeof tableColumn> =>
      tableColumn(workbook, isEnglish ? "Settings" : "参数设置", heading);
    const [keys, cells] = [column(isEnglish ? "Key" : "参数编号"), column(isEnglish ? "Value" : "取值")];
    for (const [key, value] of Object.entries(changes)) {
      const row = keys.values.indexOf(key);
      if (row < 0) throw new Error(`no setting ${key}`);
      cells.write(row, value);
    }
    host.settle();
    const typed = shownBook(workbook);
    await run({ documents: "all", ...request });
    host.settle();
    return { typed, again: shownBook(workbook) };
  } finally {
    close();
  }
}

/** Places that differ though a run is not needed for it, or on sheets that do not say that they need one. */
function unexplained(typed: ShownBook, again: ShownBook): readonly string[] {
  const warned = new Set(
    [...typed.values()].filter(({ text }) => OUTDATED.test(text)).map(({ sheet }) => sheet),
  );
  const said = (seen: Seen | undefined): string => `${seen?.text ?? ""} ${seen?.colours ?? ""}`;
  const places = [...new Set([...typed.keys(), ...again.keys()])];
  return places.flatMap((place) => {
    const [before, after] = [typed.get(place), again.get(place)];
    if (said(before) === said(after)) return [];
    const seen = before ?? after;
    const isOnlyByRun = ONLY_BY_A_RUN.some(([at, what]) => at.test(place) && what.test(seen?.text ?? ""));
    return isOnlyByRun && warned.has(seen?.sheet ?? "") ? [] : [`${place}: ${said(before)} → ${said(after)}`];
  });
}

const BANDS = { "satisfied-1-5": 4, "basically-satisfied-1-5": 3 };
const RATES = { "threshold-rate": 0.6, "target-rate": 0.65 };
const SMALL = { "small-sample": 90 };
const PARETO = { "vital-share": 0.5, "core-second-share": 0.3, "core-third-share": 0.05 };
const OTHERS = { "alarm-points": 0.001, "alarm-relative": 0.005, "alarm-mean": 0.01, "soon-late-days": 60 };

const HALF_STEPS = { "satisfied-1-5": 4.5, "basically-satisfied-1-5": 3.5 };

const ONCE: readonly (readonly [string, Changes])[] = [
  ["nothing", {}],
  [
    "bands that are no whole steps, threshold, target, alarms and days",
    { ...HALF_STEPS, ...RATES, ...OTHERS },
  ],
  ["bands, the size of a small sample, the limits of the Pareto", { ...BANDS, ...SMALL, ...PARETO }],
];

const SINGLY = Object.entries({ ...BANDS, ...RATES, ...SMALL, ...PARETO, ...OTHERS }).map(
  ([key, value]): readonly [string, Changes] => [key, { [key]: value }],
);

describe("after a change of settings", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await made({});
  }, 240_000);

  it.each(SEED === null ? ONCE : [...ONCE, ...SINGLY])(
    "every sheet shows what a run would show, or says that it has to be made again: %s",
    async (_what, changes) => {
      const { typed, again } = await shownAfter(file, {}, changes);
      expect(unexplained(typed, again)).toEqual([]);
      expect([...again.values()].filter(({ text }) => OUTDATED.test(text))).toEqual([]);
    },
    240_000,
  );
});

it("sheets in English, of one month against another, follow all settings at once", async () => {
  const request: Request = { locale: "en", period: "2024-05", compareWith: "2024-04" };
  const file = await made(request);
  const { typed, again } = await shownAfter(file, request, {
    ...BANDS,
    ...RATES,
    ...SMALL,
    ...PARETO,
    ...OTHERS,
  });
  expect(unexplained(typed, again)).toEqual([]);
}, 240_000);
