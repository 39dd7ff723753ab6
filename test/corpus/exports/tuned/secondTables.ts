import { given, inTurn, isoDays, numbered, table, under, type SurveyExport } from "../surveyExport";

const five = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);
const tickets = { 工单号: numbered("T"), 评价时间: isoDays };
const dated = (write: (row: number) => string | number): SurveyExport["sheets"] => ({
  评价: table({ 工单号: numbered("T"), 评价时间: write, 满意度评分: five }),
});
const day = (row: number): number => 1 + (row % 28);
const may = (row: number): boolean => row % 3 !== 0;

/** Tables, rows, dates and reasons that were not thought of when the first exports were written. */
export const SECOND_TABLES: readonly SurveyExport[] = [
  {
    name: "五级分布：评价等级与数量，一行一级",
    right: { roles: {}, figure: [60, "65.00"] },
    sheets: {
      分布: [
        ["评价等级", "数量", "占比"],
        ["非常满意", 24, "40.0%"],
        ["满意", 15, "25.0%"],
        ["一般", 9, "15.0%"],
        ["不满意", 7, "11.7%"],
        ["非常不满意", 5, "8.3%"],
        ["合计", 60, "100%"],
      ],
    },
  },
  {
    name: "Answer choices with shares in text and counts under no heading",
    right: { roles: {}, figure: [60, "65.00"] },
    sheets: {
      Q1: [
        ["Answer Choices", "Responses", ""],
        ["Very satisfied", "40.00%", 24],
        ["Satisfied", "25.00%", 15],
        ["Neutral", "15.00%", 9],
        ["Dissatisfied", "11.67%", 7],
        ["Very dissatisfied", "8.33%", 5],
      ],
    },
  },
  {
    name: "只有占比没有人数：不是五个人",
    right: { roles: {}, figure: null, asks: true },
    sheets: {
      占比: [
        ["满意度", "占比"],
        ["非常满意", "40%"],
        ["满意", "25%"],
        ["一般", "15%"],
        ["不满意", "12%"],
        ["非常不满意", "8%"],
      ],
    },
  },
  {
    name: "名为数量的列其实是百分数",
    right: { roles: {}, figure: null, asks: true },
    sheets: {
      占比: [
        ["评价分数", "数量"],
        [5, "40%"],
        [4, "25%"],
        [3, "15%"],
        [2, "12%"],
        [1, "8%"],
      ],
    },
  },
  {
    name: "数据透视表：日期 × 坐席的平均分",
    right: { roles: {}, figure: null, asks: true },
    sheets: {
      透视: [
        ["平均值项:满意度", "列标签", "", "", ""],
        ["行标签", "王芳", "李强", "赵敏", "总计"],
        ["2024-05-01", 4.5, 4.2, 3.9, 4.2],
        ["2024-05-02", 4.1, 4.4, 4.0, 4.17],
        ["2024-05-03", 4.6, 3.8, 4.3, 4.23],
        ["总计", 4.4, 4.13, 4.07, 4.2],
      ],
    },
  },
  {
    name: "明细右边隔一列是花名册",
    right: {
      roles: { ticketId: ["工单号"], score: ["满意度评分"], agentId: ["工号"] },
      figure: [60, "65.00"],
    },
    sheets: {
      评价: table({ ...tickets, 工号: inTurn("8001", "8002", "8003"), 满意度评分: five }).map(
        (cells, row) => {
          const roster = [
            ["工号", "姓名", "班组"],
            ["8001", "王芳", "A组"],
            ["8002", "李强", "A组"],
            ["8003", "赵敏", "B组"],
          ];
          return [...cells, "", ...(roster[row] ?? ["", "", ""])];
        },
      ),
    },
  },
  {
    name: "末行写作 平均分：3.77 与 有效 60 份",
    right: { roles: { score: ["满意度评分"] }, figure: [60, "65.00"] },
    sheets: {
      评价: [...table({ ...tickets, 满意度评分: five }), ["平均分：3.77", "", ""], ["有效60份", "", ""]],
    },
  },
  {
    name: "民國年：113/05/03",
    right: {
      roles: { time: ["评价时间"], score: ["满意度评分"] },
      figure: [60, "65.00"],
      also: { months: { "2024-05": 40, "2024-06": 20 } },
    },
    sheets: dated((row) => `113/${may(row) ? "05" : "06"}/${String(day(row)).padStart(2, "0")}`),
  },
  {
    name: "时间只有月和日：5月3日，没有年",
    right: {
      roles: { score: ["满意度评分"] },
      figure: [60, "65.00"],
      also: { months: {}, says: ["unreadable-date"] },
    },
    sheets: dated((row) => `${may(row) ? "5" : "6"}月${String(day(row))}日`),
  },
  {
    name: "点隔开的日期与紧凑日期混写",
    right: {
      roles: { time: ["评价时间"] },
      figure: [60, "65.00"],
      also: { months: { "2024-05": 40, "2024-06": 20 } },
    },
    sheets: dated((row) =>
      row % 2 === 0
        ? `2024.${may(row) ? "5" : "6"}.${String(day(row))}`
        : `2024${may(row) ? "05" : "06"}${String(day(row)).padStart(2, "0")}`,
    ),
  },
  {
    name: "US dates with times, two of which settle the order",
    right: {
      roles: { time: ["Completed"], score: ["CSAT"] },
      figure: [60, "65.00"],
      also: { months: { "2024-05": 40, "2024-06": 20 } },
    },
    sheets: {
      Export: table({
        "Response ID": numbered("R"),
        Completed: (row) => `${may(row) ? "5" : "6"}/${String(day(row))}/2024 2:05 PM`,
        CSAT: five,
      }),
    },
  },
  {
    name: "Dates of which every day and month may change places: said",
    right: { roles: { score: ["CSAT"] }, figure: [60, "65.00"], also: { says: ["date-order-assumed"] } },
    sheets: {
      Export: table({
        "Response ID": numbered("R"),
        Date: (row) => `${may(row) ? "5" : "6"}/${String(1 + (row % 12))}/2024`,
        CSAT: five,
      }),
    },
  },
  {
    name: "时间是序列号，格式为常规，列名是评价时间",
    right: {
      roles: { time: ["评价时间"] },
      figure: [60, "65.00"],
      also: { months: { "2024-05": 40, "2024-06": 20 } },
    },
    sheets: dated((row) => (may(row) ? 45_413 : 45_444) + (row % 28) + 0.4375),
  },
  {
    name: "Seconds since 1970 as the time",
    right: {
      roles: { score: ["rating"] },
      figure: [60, "65.00"],
      also: { months: { "2024-05": 40, "2024-06": 20 } },
    },
    sheets: {
      chats: table({
        chat_id: numbered("c"),
        created_at: (row) => (may(row) ? 1_714_557_600 : 1_717_236_000) + (row % 20) * 86_400,
        rating: five,
      }),
    },
  },
  {
    name: "周次 2024-W21 不是日期",
    right: { roles: { score: ["满意度评分"] }, figure: [60, "65.00"], also: { months: {} } },
    sheets: {
      评价: table({ 工单号: numbered("T"), 周次: inTurn("2024-W21", "2024-W22"), 满意度评分: five }),
    },
  },
  {
    name: "班组月报：满意度、目标、参评量",
    // (90×100 + 80×300 + 95×200) / 600
    right: { roles: {}, figure: null, mean: "86.6667" },
    sheets: {
      月报: [
        ["班组", "满意度", "目标", "参评量"],
        ["A组", "90.0%", "90%", 100],
        ["B组", "80.0%", "90%", 300],
        ["C组", "95.0%", "90%", 200],
      ],
    },
  },
  {
    name: "表头两行：上中文下英文",
    right: { roles: { ticketId: ["工单号"], score: ["满意度"], agentName: ["客服"] }, figure: [60, "65.00"] },
    sheets: {
      评价: [
        ["工单号", "客服", "评价时间", "满意度"],
        ["Ticket No.", "Agent", "Rated at", "Satisfaction"],
        ...under({ a: numbered("T"), b: inTurn("王芳", "李强"), c: isoDays, d: five }),
      ],
    },
  },
  {
    name: "表头下有说明行：必填、选填、1-5分",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      评价: [
        ["工单号", "评价时间", "满意度"],
        ["必填", "选填", "1-5分"],
        ...under({ a: numbered("T"), b: isoDays, c: five }),
      ],
    },
  },
  {
    name: "月份各一张表，六月的列序不同、另有标题行，末尾有汇总表",
    right: { roles: { score: ["满意度评分"] }, figure: [120, "65.00"] },
    sheets: {
      "5月": table({ ...tickets, 客服: inTurn("王芳", "李强"), 满意度评分: five }),
      "6月": [
        ["六月回访明细", "", "", ""],
        ...table({
          满意度评分: five,
          工单号: numbered("U"),
          客服: inTurn("王芳", "李强"),
          评价时间: isoDays,
        }),
      ],
      汇总: [
        ["月份", "参评量", "满意率"],
        ["5月", 60, "65.00%"],
        ["6月", 60, "65.00%"],
      ],
    },
  },
  {
    name: "行是题目，列是客户：横着的表",
    right: { roles: {}, figure: [60, "65.00"], asks: true },
    sheets: {
      答卷: [
        ["题目", ...Array.from({ length: 60 }, (_, row) => `客户${String(row + 1)}`)],
        ["总体满意度", ...five],
        ["服务态度", ...five],
        ["响应速度", ...five],
      ],
    },
  },
  {
    name: "每列一位客服，列下是各人的评分",
    right: { roles: {}, figure: [60, "65.00"], asks: true },
    sheets: {
      "5月满意度评分": [
        ["王芳", "李强", "赵敏"],
        ...Array.from({ length: 20 }, (_, row) => [
          five[row] ?? "",
          five[20 + row] ?? "",
          five[40 + row] ?? "",
        ]),
      ],
    },
  },
  {
    name: "问卷星统计报告：选项、小计、比例",
    right: { roles: {}, figure: [60, "65.00"] },
    sheets: {
      默认报告: [
        ["第1题 您对本次服务的总体满意度 [单选题]", "", ""],
        ["选项", "小计", "比例"],
        ["非常满意", 24, "40%"],
        ["满意", 15, "25%"],
        ["一般", 9, "15%"],
        ["不满意", 7, "11.67%"],
        ["非常不满意", 5, "8.33%"],
        ["本题有效填写人次", 60, ""],
      ],
    },
  },
  {
    name: "原因列里满意的写了无、没有、-",
    right: {
      roles: { score: ["满意度评分"], reason: ["不满意原因"] },
      figure: [60, "65.00"],
      also: { reasons: { 等待时长: 4, 服务态度: 4, 问题未解决: 4 } },
    },
    sheets: {
      评价: table({
        ...tickets,
        满意度评分: five,
        不满意原因: (() => {
          let place = 0;
          return (_row, { 满意度评分: score }) =>
            Number(score) > 2
              ? (["无", "没有", "-", "/"][Number(score) % 4] ?? "")
              : (["等待时间太长", "态度恶劣", "问题没解决"][place++ % 3] ?? "");
        })(),
      }),
    },
  },
  {
    name: "按键值与标题里的按键说明，星号和井号不是答案",
    right: { roles: { score: ["按键值"] }, figure: [80, "87.50"] },
    sheets: {
      IVR: [
        ["满意度调查（按1满意，按2基本满意，按3不满意）", "", ""],
        ...table(
          {
            流水号: numbered("L"),
            通话时间: isoDays,
            按键值: given(["1", 50], ["2", 20], ["3", 10], ["*", 6], ["#", 4]),
          },
          90,
        ),
      ],
    },
  },
  {
    name: "权重列：加权另说，n 仍是人数",
    right: {
      roles: { score: ["满意度评分"] },
      unused: ["权重"],
      figure: [60, "65.00"],
      also: { says: ["unused-weight"] },
    },
    sheets: { 评价: table({ ...tickets, 满意度评分: five, 权重: inTurn(0.8, 1.2) }) },
  },
  {
    name: "售前满意度与售后满意度，同一人都答：要问",
    right: { roles: { ticketId: ["工单号"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      评价: table({
        ...tickets,
        售前满意度: five,
        售后满意度: given([5, 20], [4, 20], [3, 10], [2, 5], [1, 5]),
      }),
    },
  },
  {
    name: "Reviews of an app: rating, version, helpful votes",
    right: {
      roles: { score: ["Rating"], comment: ["Review"] },
      figure: [60, "65.00"],
      also: { dimensions: {} },
    },
    sheets: {
      Reviews: table({
        "Review ID": numbered("gp"),
        Date: isoDays,
        Rating: five,
        Review: inTurn("Great support", "Too slow, waited an hour", "ok"),
        "App version": inTurn("3.1.0", "3.2.1"),
        "Helpful votes": (row) => row % 6,
      }),
    },
  },
];
