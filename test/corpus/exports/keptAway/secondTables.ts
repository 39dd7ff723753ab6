import {
  given,
  inTurn,
  isoDays,
  numbered,
  slashDays,
  table,
  under,
  type SurveyExport,
} from "../surveyExport";

const five = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);
const calls = { 流水号: numbered("C"), 通话时间: slashDays };
const day = (row: number): number => 1 + (row % 28);
const may = (row: number): boolean => row % 3 !== 0;
const inMonths = { "2024-05": 40, "2024-06": 20 };
const dated = (write: (row: number) => string | number): SurveyExport["sheets"] => ({
  Survey: table({ "Response ID": numbered("R"), Date: write, CSAT: five }),
});

/** Written with the second half of `tuned/`, before either was read. */
export const SECOND_TABLES: readonly SurveyExport[] = [
  {
    name: "分数与人数：5 到 1 各多少人",
    right: { roles: {}, figure: [60, "65.00"] },
    sheets: {
      统计: [
        ["满意度评分", "人数"],
        [5, 24],
        [4, 15],
        [3, 9],
        [2, 7],
        [1, 5],
      ],
    },
  },
  {
    name: "透视计数：坐席 × 五级，计数项与列标签在上",
    right: { roles: {}, figure: [120, "65.00"] },
    sheets: {
      透视: [
        ["计数项:工单号", "列标签", "", "", "", "", ""],
        ["行标签", "非常满意", "满意", "一般", "不满意", "非常不满意", "总计"],
        ["王芳", 24, 15, 9, 7, 5, 60],
        ["李强", 24, 15, 9, 7, 5, 60],
        ["总计", 48, 30, 18, 14, 10, 120],
      ],
    },
  },
  {
    name: "月份、等级、数量：每月每级一行",
    right: { roles: {}, figure: [120, "65.00"] },
    sheets: {
      统计: [
        ["月份", "评价等级", "数量"],
        ...["2024-05", "2024-06"].flatMap((month) =>
          [
            ["非常满意", 24],
            ["满意", 15],
            ["一般", 9],
            ["不满意", 7],
            ["非常不满意", 5],
          ].map(([word, count]) => [month, word ?? "", count ?? ""]),
        ),
      ],
    },
  },
  {
    name: "上下两张表：五月在上，空行，六月另有表头",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      回访: [
        ["5月", "", ""],
        ...table({ 流水号: numbered("C"), 通话时间: isoDays, 满意度: five }, 30),
        ["", "", ""],
        ["6月", "", ""],
        ["流水号", "通话时间", "满意度"],
        ...under({ a: numbered("D"), b: isoDays, c: five.slice(30) }, 30),
      ],
    },
  },
  {
    name: "分类汇总：王芳 汇总、王芳 平均值，总计",
    right: { roles: { agentName: ["客服"], score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      回访: [
        ["客服", "流水号", "满意度"],
        ...["王芳", "李强", "赵敏"].flatMap((name, place) => [
          ...Array.from({ length: 20 }, (_, row) => [
            name,
            `C${String(place * 20 + row)}`,
            five[place * 20 + row] ?? "",
          ]),
          [`${name} 平均值`, "", 3.8],
          [`${name} 汇总`, "", 76],
        ]),
        ["总计", "", 226],
      ],
    },
  },
  {
    name: "2024年5月3日 下午3:05",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"], also: { months: inMonths } },
    sheets: {
      回访: table({
        流水号: numbered("C"),
        回访时间: (row) => `2024年${may(row) ? "5" : "6"}月${String(day(row))}日 下午3:05`,
        满意度: five,
      }),
    },
  },
  {
    name: "ISO with zone and milliseconds",
    right: { roles: { score: ["CSAT"] }, figure: [60, "65.00"], also: { months: inMonths } },
    sheets: dated(
      (row) => `2024-0${may(row) ? "5" : "6"}-${String(day(row)).padStart(2, "0")}T10:00:00.000Z`,
    ),
  },
  {
    name: "Day first: 13/05/2024",
    right: { roles: { score: ["CSAT"] }, figure: [60, "65.00"], also: { months: inMonths } },
    sheets: dated((row) => `${String(day(row)).padStart(2, "0")}/${may(row) ? "05" : "06"}/2024`),
  },
  {
    name: "03-May-24, and weekday names",
    right: { roles: { score: ["CSAT"] }, figure: [60, "65.00"], also: { months: inMonths } },
    sheets: dated(
      (row) =>
        `${row % 2 === 0 ? "Fri " : ""}${String(day(row)).padStart(2, "0")}-${may(row) ? "May" : "Jun"}-24`,
    ),
  },
  {
    name: "Milliseconds since 1970",
    right: { roles: { score: ["score"] }, figure: [60, "65.00"], also: { months: inMonths } },
    sheets: {
      events: table({
        event_id: numbered("e"),
        timestamp: (row) => (may(row) ? 1_714_557_600_000 : 1_717_236_000_000) + (row % 20) * 86_400_000,
        score: five,
      }),
    },
  },
  {
    name: "月份列写作 5月、6月，没有年",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"], also: { months: {} } },
    sheets: {
      回访: table({ 流水号: numbered("C"), 月份: (row) => (may(row) ? "5月" : "6月"), 满意度: five }),
    },
  },
  {
    name: "Teams with CSAT, goal and responses, percent as text",
    right: { roles: {}, figure: null, mean: "86.6667" },
    sheets: {
      Teams: [
        ["Team", "CSAT %", "Goal", "Responses"],
        ["A", "90%", "90%", 100],
        ["B", "80%", "90%", 300],
        ["C", "95%", "90%", 200],
      ],
    },
  },
  {
    name: "两行表头，上英文下中文，合并的组名在更上",
    right: { roles: { score: ["CSAT"], agentId: ["Agent ID"] }, figure: [60, "65.00"] },
    sheets: {
      回访: [
        ["基本信息", "", "", "评价"],
        ["No.", "Agent ID", "Call time", "CSAT"],
        ["序号", "工号", "通话时间", "满意度"],
        ...under({ a: (row) => row + 1, b: inTurn("8001", "8002"), c: isoDays, d: five }),
      ],
    },
  },
  {
    name: "A row of data types under the header",
    right: { roles: { score: ["csat"] }, figure: [60, "65.00"] },
    sheets: {
      dump: [
        ["id", "rated_at", "csat"],
        ["VARCHAR(20)", "DATETIME", "INT"],
        ...under({ a: numbered("x"), b: isoDays, c: five }),
      ],
    },
  },
  {
    name: "一个月用词，一个月用数：同是五级",
    right: { roles: {}, figure: [120, "65.00"] },
    sheets: {
      "5月": table({
        ...calls,
        满意度: given(["非常满意", 24], ["满意", 15], ["一般", 9], ["不满意", 7], ["非常不满意", 5]),
      }),
      "6月": table({ ...calls, 流水号: numbered("D"), 满意度: five }),
    },
  },
  {
    name: "Questions as rows, customers as columns",
    right: { roles: {}, figure: [40, "65.00"], asks: true },
    sheets: {
      Sheet1: [
        ["Question", ...Array.from({ length: 40 }, (_, row) => `Customer ${String(row + 1)}`)],
        ["Overall satisfaction", ...five.slice(0, 40)],
        ["Courtesy", ...five.slice(0, 40)],
      ],
    },
  },
  {
    name: "SurveyMonkey summary: Answer choices and Responses in two columns",
    right: { roles: {}, figure: [60, "65.00"], asks: true },
    sheets: {
      Question_1: [
        ["How satisfied are you with our service?", "", ""],
        ["Answer Choices", "Responses", ""],
        ["Very satisfied", "40.00%", 24],
        ["Satisfied", "25.00%", 15],
        ["Neither satisfied nor dissatisfied", "15.00%", 9],
        ["Dissatisfied", "11.67%", 7],
        ["Very dissatisfied", "8.33%", 5],
        ["", "Answered", 60],
        ["", "Skipped", 2],
      ],
    },
  },
  {
    name: "不满意原因是编码 1;3，另一张表有编码说明",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"], also: { says: ["unreadable-reason"] } },
    sheets: {
      回访: table({
        ...calls,
        满意度: five,
        不满意原因: (row, { 满意度: score }) => (Number(score) > 2 ? "" : inTurn("1;3", "2", "3")(row)),
      }),
      编码: [
        ["编码", "原因"],
        [1, "等待时间太长"],
        [2, "态度不好"],
        [3, "问题没解决"],
      ],
    },
  },
  {
    name: "评价时间全空，通话开始时间有数",
    right: {
      roles: { time: ["通话开始时间"], score: ["满意度"] },
      figure: [60, "65.00"],
      also: { months: inMonths },
    },
    sheets: {
      回访: table({
        流水号: numbered("C"),
        评价时间: () => "",
        通话开始时间: (row) => `2024-0${may(row) ? "5" : "6"}-${String(day(row)).padStart(2, "0")} 09:00`,
        满意度: five,
      }),
    },
  },
  {
    name: "Store reviews: Star Rating, language, developer reply",
    right: {
      roles: { score: ["Star Rating"], comment: ["Review Text"] },
      figure: [60, "65.00"],
      also: { dimensions: {} },
    },
    sheets: {
      reviews: table({
        "Package Name": () => "com.example.app",
        "App Version Code": (row) => 310 + (row % 5),
        "Reviewer Language": inTurn("en", "zh"),
        "Review Submit Date and Time": isoDays,
        "Review Submit Millis Since Epoch": (row) => 1_714_557_600_000 + row,
        "Star Rating": five,
        "Review Text": inTurn("Great", "Too slow", "", "Agent was rude to me"),
        "Developer Reply Text": inTurn("", "Sorry!"),
      }),
    },
  },
  {
    name: "单位在单元格：通话 3分20秒、等待 45秒、评分 5分",
    right: {
      roles: { score: ["评分"], handleTime: ["通话时长"], waitTime: ["等待时长"] },
      figure: [60, "65.00"],
    },
    sheets: {
      回访: table({
        ...calls,
        通话时长: inTurn("3分20秒", "2分5秒"),
        等待时长: inTurn("45秒", "1分"),
        评分: five.map((score) => `${String(score)}分`),
      }),
    },
  },
  {
    name: "空列夹在中间，最右一列是备注",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      回访: table({
        流水号: numbered("C"),
        "": () => "",
        通话时间: isoDays,
        满意度: five,
        备注: inTurn("", "已回访"),
      }),
    },
  },
];
