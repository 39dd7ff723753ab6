import { given, inTurn, isoDays, numbered, slashDays, table, type SurveyExport } from "../surveyExport";

const COUNTS = [24, 15, 9, 7, 5] as const;
/** The sixty answers, the best first: 65.00 %. */
const as = (...words: readonly (string | number)[]): ReturnType<typeof given> =>
  given(...words.map((word, place) => [word, COUNTS[place] ?? 0] as const));
const calls = { 流水号: numbered("C"), 通话时间: slashDays };

/** Written with the second half of `tuned/`, before either was read. */
export const SECOND_SCALES: readonly SurveyExport[] = [
  {
    name: "⭐ repeated as often as there are stars",
    right: { roles: { score: ["Stars"] }, figure: [60, "65.00"] },
    sheets: {
      Reviews: table({
        "Review ID": numbered("R"),
        Date: isoDays,
        Stars: as("⭐⭐⭐⭐⭐", "⭐⭐⭐⭐", "⭐⭐⭐", "⭐⭐", "⭐"),
      }),
    },
  },
  {
    name: "请打分，10分为非常满意：一到十",
    right: {
      roles: { score: ["请您为本次服务打分，10分为非常满意，1分为非常不满意"] },
      figure: [60, "65.00"],
    },
    sheets: {
      回访: table({ ...calls, "请您为本次服务打分，10分为非常满意，1分为非常不满意": as(10, 8, 6, 3, 1) }),
    },
  },
  {
    name: "とても満足 から とても不満 まで",
    right: { roles: { score: ["総合満足度"] }, figure: [60, "65.00"] },
    sheets: {
      回答: table({
        回答番号: numbered(""),
        回答日時: isoDays,
        総合満足度: as("とても満足", "満足", "普通", "不満", "とても不満"),
      }),
    },
  },
  {
    name: "滑块：每份答卷一个百分数文本",
    right: { roles: { score: ["满意程度"] }, figure: [60, "65.00"] },
    sheets: { 回访: table({ ...calls, 满意程度: as("100%", "80%", "60%", "40%", "20%") }) },
  },
  {
    name: "分数后有空格与不换行空格",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: { 回访: table({ ...calls, 满意度: as("5 ", "4\u00a0", " ３", "2", "1\t") }) },
  },
  {
    name: "是否满意：是与否",
    right: { roles: { score: ["是否满意"] }, figure: [60, "65.00"] },
    sheets: { 回访: table({ ...calls, 是否满意: given(["是", 39], ["否", 21]) }) },
  },
  {
    name: "Agreement from Strongly agree to Strongly disagree, with Not applicable",
    right: { roles: { score: ["I am satisfied with the service I received"] }, figure: [60, "65.00"] },
    sheets: {
      Survey: table(
        {
          "Respondent ID": numbered(""),
          "End Date": isoDays,
          "I am satisfied with the service I received": given(
            ["Strongly agree", 24],
            ["Agree", 15],
            ["Neither agree nor disagree", 9],
            ["Disagree", 7],
            ["Strongly disagree", 5],
            ["Not applicable", 10],
          ),
        },
        70,
      ),
    },
  },
  {
    name: "👍 and 👎 under Feedback, most left blank",
    right: { roles: { score: ["Feedback"] }, figure: [60, "65.00"] },
    sheets: {
      Bot: table(
        {
          "Chat ID": numbered("c"),
          "Started at": isoDays,
          Feedback: given(["👍", 39], ["👎", 21], ["", 60]),
        },
        120,
      ),
    },
  },
  {
    name: "Priority 1–5 and severity 1–5 beside the rating",
    right: {
      roles: { score: ["Customer rating"], ticketId: ["Ticket"] },
      figure: [60, "65.00"],
      also: { dimensions: {} },
    },
    sheets: {
      Tickets: table({
        Ticket: numbered("INC"),
        Closed: isoDays,
        Priority: (row) => 1 + (row % 5),
        Severity: (row) => 1 + ((row * 3) % 5),
        "Customer rating": as(5, 4, 3, 2, 1),
      }),
    },
  },
  {
    name: "Age group, household size and tenure coded 1–5",
    right: { roles: { score: ["Q5 Overall satisfaction"] }, figure: [60, "65.00"], also: { dimensions: {} } },
    sheets: {
      Coded: table({
        RespID: numbered(""),
        "Q1 Age group": (row) => 1 + (row % 5),
        "Q2 Household size": (row) => 1 + ((row * 2) % 5),
        "Q3 Tenure": (row) => 1 + ((row * 3) % 5),
        "Q5 Overall satisfaction": as(5, 4, 3, 2, 1),
      }),
    },
  },
  {
    name: "CSAT empty, CSAT score filled, a target beside it",
    right: { roles: { score: ["CSAT score"] }, figure: [60, "65.00"], also: { dimensions: {} } },
    sheets: {
      Export: table({
        Id: numbered("E"),
        Date: isoDays,
        CSAT: () => "",
        "CSAT score": as(5, 4, 3, 2, 1),
        "CSAT target": () => 4,
      }),
    },
  },
  {
    name: "It was easy, 1 strongly disagree to 7 strongly agree, beside a CSAT",
    right: {
      roles: {
        score: ["CSAT (1-5)"],
        ces: ["The company made it easy to handle my issue (1 = strongly disagree, 7 = strongly agree)"],
      },
      figure: [60, "65.00"],
      // 30 × 7, 18 × 5, 12 × 2
      also: { ces: "5.40" },
    },
    sheets: {
      Survey: table({
        Id: numbered("S"),
        "Submitted at": isoDays,
        "CSAT (1-5)": as(5, 4, 3, 2, 1),
        "The company made it easy to handle my issue (1 = strongly disagree, 7 = strongly agree)": given(
          [7, 30],
          [5, 18],
          [2, 12],
        ),
      }),
    },
  },
  {
    name: "A codebook on a sheet of its own: 1 = Very satisfied",
    right: { roles: { score: ["Q1"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      Data: table({ RespID: numbered(""), Date: isoDays, Q1: as(1, 2, 3, 4, 5) }),
      Codebook: [
        ["Variable", "Label", "Values"],
        ["RespID", "Respondent", ""],
        [
          "Q1",
          "Overall satisfaction",
          "1=Very satisfied, 2=Satisfied, 3=Neutral, 4=Dissatisfied, 5=Very dissatisfied",
        ],
      ],
    },
  },
  {
    name: "满意为1，不满意为0",
    right: { roles: { score: ["满意度(1=满意,0=不满意)"] }, figure: [60, "65.00"] },
    sheets: { 回访: table({ ...calls, "满意度(1=满意,0=不满意)": given([1, 39], [0, 21]) }) },
  },
  {
    name: "没用过、不适用、不知道都不是评价，繁體",
    right: { roles: { score: ["整體滿意度"] }, figure: [60, "65.00"] },
    sheets: {
      回覆: table(
        {
          編號: numbered(""),
          日期: slashDays,
          整體滿意度: given(
            ["非常滿意", 24],
            ["滿意", 15],
            ["普通", 9],
            ["不滿意", 7],
            ["非常不滿意", 5],
            ["不適用", 8],
            ["不知道", 6],
            ["沒用過", 6],
          ),
        },
        80,
      ),
    },
  },
  {
    name: "优秀、良好、合格、不合格",
    right: { roles: { score: ["评价等级"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      回访: table({ ...calls, 评价等级: given(["优秀", 24], ["良好", 15], ["合格", 12], ["不合格", 9]) }),
    },
  },
  {
    name: "Complaints stand beside the highest numbers: asked",
    right: {
      roles: { score: ["Satisfaction"], reason: ["Reason for dissatisfaction"] },
      figure: [60, "65.00"],
      asks: true,
    },
    sheets: {
      Survey: table({
        Id: numbered("S"),
        Date: isoDays,
        Satisfaction: as(1, 2, 3, 4, 5),
        "Reason for dissatisfaction": (row, { Satisfaction: score }) =>
          Number(score) >= 4 ? inTurn("waited too long", "not resolved", "rude agent")(row) : "",
      }),
    },
  },
  {
    name: "Only NPS, from 0 to 10, and a category of it",
    right: { roles: { nps: ["NPS"] }, figure: null, nps: 3.3 },
    sheets: {
      NPS: table({
        Id: numbered("N"),
        Date: isoDays,
        NPS: given([10, 12], [9, 10], [8, 18], [5, 12], [0, 8]),
        "NPS category": (_row, { NPS: score }) =>
          Number(score) > 8 ? "Promoter" : Number(score) > 6 ? "Passive" : "Detractor",
      }),
    },
  },
  {
    name: "按 1 非常满意 … 按 5 非常不满意，写在第一行",
    right: { roles: { score: ["按键"] }, figure: [60, "65.00"] },
    sheets: {
      IVR: [
        ["1-非常满意 2-满意 3-一般 4-不满意 5-非常不满意", "", ""],
        ...table({ ...calls, 按键: as(1, 2, 3, 4, 5) }),
      ],
    },
  },
  {
    name: "满意度与满意度排名、满意度目标",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"], also: { dimensions: {} } },
    sheets: {
      回访: table({
        ...calls,
        满意度: as(5, 4, 3, 2, 1),
        满意度排名: (row) => row + 1,
        满意度目标: () => 4.5,
      }),
    },
  },
  {
    name: "总分是数，分项是词",
    right: {
      roles: { score: ["总体评分"], dimension: ["服务态度", "响应速度"] },
      figure: [60, "65.00"],
      also: { dimensions: { 服务态度: "4.00", 响应速度: "3.00" } },
    },
    sheets: {
      回访: table({
        ...calls,
        总体评分: as(5, 4, 3, 2, 1),
        服务态度: inTurn("非常满意", "满意", "一般"),
        响应速度: inTurn("满意", "不满意"),
      }),
    },
  },
  {
    name: "满 意 度 中间有空格，列名换行",
    right: { roles: { score: ["满 意 度"], agentName: ["客 服"] }, figure: [60, "65.00"] },
    sheets: { 回访: table({ ...calls, "客\n服": inTurn("王芳", "李强"), "满 意 度": as(5, 4, 3, 2, 1) }) },
  },
  {
    name: "对客服的满意度与对产品的满意度：调查的是客服",
    right: { roles: {}, figure: [60, "65.00"] },
    sheets: {
      回访: table({ ...calls, 您对客服的满意度: as(5, 4, 3, 2, 1), 您对产品的满意度: as(4, 5, 3, 1, 2) }),
    },
  },
  {
    name: "有人写了 4-5 与 3~4：不是一个分数",
    right: { roles: { score: ["评分"] }, figure: [58, "65.52"] },
    // 58 of which 24 + 14 = 38 are 5 and 4: the two ranges are no answer
    sheets: {
      回访: table({
        ...calls,
        评分: given([5, 24], [4, 14], [3, 8], [2, 7], [1, 5], ["4-5", 1], ["3~4", 1]),
      }),
    },
  },
];
