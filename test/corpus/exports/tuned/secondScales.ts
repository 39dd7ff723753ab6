import { given, inTurn, isoDays, numbered, table, type SurveyExport } from "../surveyExport";

const COUNTS = [24, 15, 9, 7, 5] as const;
/** The sixty answers, the best first: 65.00 %. */
const as = (...words: readonly (string | number)[]): ReturnType<typeof given> =>
  given(...words.map((word, place) => [word, COUNTS[place] ?? 0] as const));
const tickets = { 工单号: numbered("T"), 评价时间: isoDays };

/** Scales and words that were not thought of when the first exports were written. */
export const SECOND_SCALES: readonly SurveyExport[] = [
  {
    name: "百分制，五档折算成 100/80/60/40/20",
    right: { roles: { score: ["满意度得分"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 满意度得分: as(100, 80, 60, 40, 20) }) },
  },
  {
    name: "五星到一星写作汉字",
    right: { roles: { score: ["服务评价"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 服务评价: as("五星", "四星", "三星", "二星", "一星") }) },
  },
  {
    name: "0～10分的满意度与 0～10 分的推荐意愿并列",
    right: {
      roles: { score: ["总体满意度（0～10分）"], nps: ["推荐给朋友的可能性（0～10分）"] },
      figure: [60, "65.00"],
      nps: 3.3,
    },
    sheets: {
      评价: table({
        ...tickets,
        "总体满意度（0～10分）": as(10, 8, 6, 3, 0),
        // 22 promoters, 18 passives, 20 detractors: 100 × 2 / 60
        "推荐给朋友的可能性（0～10分）": given([10, 12], [9, 10], [8, 18], [5, 12], [0, 8]),
      }),
    },
  },
  {
    name: "Une note, 1 = pas du tout satisfait, 5 = très satisfait",
    right: {
      roles: { score: ["Note de satisfaction (1 = pas du tout satisfait, 5 = très satisfait)"] },
      figure: [60, "65.00"],
    },
    sheets: {
      Enquête: table({
        "N° ticket": numbered("F"),
        Date: isoDays,
        "Note de satisfaction (1 = pas du tout satisfait, 5 = très satisfait)": as(5, 4, 3, 2, 1),
      }),
    },
  },
  {
    name: "全角数字带分：５分、４分",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 满意度: as("５分", "４分", "３分", "２分", "１分") }) },
  },
  {
    name: "10/10, 8/10: out of ten in the cell",
    right: { roles: { score: ["Rating"] }, figure: [60, "65.00"] },
    sheets: {
      Ratings: table({
        "Ticket ID": numbered("A"),
        "Created at": isoDays,
        Rating: as("10/10", "8/10", "5/10", "3/10", "1/10"),
      }),
    },
  },
  {
    name: "−2 到 2，列名写明两端",
    right: { roles: { score: ["满意度（-2非常不满意～2非常满意）"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, "满意度（-2非常不满意～2非常满意）": as(2, 1, 0, -1, -2) }) },
  },
  {
    name: "五个表情，从 😍 到 😡",
    right: { roles: { score: ["How was the service?"] }, figure: [60, "65.00"] },
    sheets: {
      Kiosk: table({
        Id: numbered("K"),
        Time: isoDays,
        "How was the service?": as("😍", "🙂", "😐", "🙁", "😡"),
      }),
    },
  },
  {
    name: "满意度与客户星级：等级不是分项",
    right: {
      roles: { score: ["满意度评分"], ticketId: ["工单号"] },
      figure: [60, "65.00"],
      also: { dimensions: {} },
    },
    sheets: {
      评价: table({ ...tickets, 客户星级: (row) => 1 + (row % 5), 满意度评分: as(5, 4, 3, 2, 1) }),
    },
  },
  {
    name: "问卷编码导出：性别 1/2、年龄段 1–5、学历 1–5 与满意度 1–5",
    right: { roles: { score: ["Q4总体满意度"] }, figure: [60, "65.00"], also: { dimensions: {} } },
    sheets: {
      编码: table({
        答卷编号: numbered(""),
        Q1性别: inTurn(1, 2),
        Q2年龄段: (row) => 1 + ((row * 3) % 5),
        Q3学历: (row) => 1 + ((row * 2) % 5),
        Q4总体满意度: as(5, 4, 3, 2, 1),
      }),
    },
  },
  {
    name: "空的满意度列与有数的满意度评价列",
    right: { roles: { score: ["满意度评价"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 满意度: () => "", 满意度评价: as(5, 4, 3, 2, 1) }) },
  },
  {
    name: "费力度 1 很容易 7 很费力：方向反着",
    right: {
      roles: { score: ["满意度"], ces: ["解决问题的费力程度（1=非常容易，7=非常费力）"] },
      figure: [60, "65.00"],
      // turned: 30 × 7, 18 × 5, 12 × 2 = 324 / 60
      also: { ces: "5.40" },
    },
    sheets: {
      评价: table({
        ...tickets,
        满意度: as(5, 4, 3, 2, 1),
        "解决问题的费力程度（1=非常容易，7=非常费力）": given([1, 30], [3, 18], [6, 12]),
      }),
    },
  },
  {
    name: "编码表在另一张表：1 非常满意 … 5 非常不满意",
    right: { roles: { score: ["总体满意度"] }, figure: [60, "65.00"] },
    sheets: {
      数据: table({ 编号: numbered(""), 日期: isoDays, 总体满意度: as(1, 2, 3, 4, 5) }),
      编码表: [
        ["变量", "取值", "含义"],
        ["总体满意度", 1, "非常满意"],
        ["", 2, "满意"],
        ["", 3, "一般"],
        ["", 4, "不满意"],
        ["", 5, "非常不满意"],
      ],
    },
  },
  {
    name: "满意度（0满意 1不满意）",
    right: { roles: { score: ["满意度（0满意 1不满意）"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, "满意度（0满意 1不满意）": given([0, 39], [1, 21]) }) },
  },
  {
    name: "说不清、拒答、不清楚都不是评价",
    right: { roles: { score: ["总体评价"] }, figure: [60, "65.00"] },
    sheets: {
      评价: table(
        {
          ...tickets,
          总体评价: given(
            ["非常满意", 24],
            ["满意", 15],
            ["一般", 9],
            ["不满意", 7],
            ["非常不满意", 5],
            ["说不清", 8],
            ["拒答", 6],
            ["不清楚", 6],
          ),
        },
        80,
      ),
    },
  },
  {
    name: "优良中差四等",
    right: { roles: { score: ["服务评价"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 服务评价: given(["优", 24], ["良", 15], ["中", 12], ["差", 9]) }) },
  },
  {
    name: "1、2、3 而列名什么也没说：是按键还是三分制要问",
    right: { roles: { score: ["满意度"] }, figure: [80, "87.50"], asks: true },
    sheets: { 评价: table({ ...tickets, 满意度: given([1, 50], [2, 20], [3, 10]) }, 80) },
  },
  {
    name: "不满意原因只在 4、5 上：也许 1 最好，要问",
    right: { roles: { score: ["满意度"], reason: ["不满意原因"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      评价: table({
        ...tickets,
        满意度: as(1, 2, 3, 4, 5),
        不满意原因: (row, { 满意度: score }) =>
          Number(score) >= 4 ? inTurn("等待时间太长", "问题没解决", "态度不好")(row) : "",
      }),
    },
  },
  {
    name: "每份答卷一个 0–1 的满意度：0.2 到 1",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 满意度: as(1, 0.8, 0.6, 0.4, 0.2) }) },
  },
  {
    name: "得分旁有满分列",
    right: { roles: { score: ["得分"] }, figure: [60, "65.00"], also: { dimensions: {} } },
    sheets: { 评价: table({ ...tickets, 得分: as(5, 4, 3, 2, 1), 满分: () => 5 }) },
  },
  {
    name: "分项量尺不同：态度 1–5，速度 1–10",
    right: {
      roles: { score: ["总体满意度"], dimension: ["态度评分（1-5）", "响应速度评分（1-10）"] },
      figure: [60, "65.00"],
      also: { dimensions: { "态度评分（1-5）": "3.00", "响应速度评分（1-10）": "5.50" } },
    },
    sheets: {
      评价: table({
        ...tickets,
        总体满意度: as(5, 4, 3, 2, 1),
        "态度评分（1-5）": (row) => 1 + (row % 5),
        "响应速度评分（1-10）": (row) => 1 + (row % 10),
      }),
    },
  },
  {
    name: "评分里带批注：5（已修改）、3分(态度)",
    right: { roles: { score: ["评分"] }, figure: [60, "65.00"] },
    sheets: { 评价: table({ ...tickets, 评分: as("5（已修改）", "4", "3分(态度)", "2", "1") }) },
  },
  {
    name: "淘宝三项：描述相符、服务态度、物流服务，没有总体",
    right: { roles: {}, figure: null, asks: true },
    sheets: {
      评价: table({
        订单编号: numbered("D"),
        评价时间: isoDays,
        描述相符: (row) => 5 - (row % 3),
        服务态度: as(5, 4, 3, 2, 1),
        物流服务: (row) => 5 - (row % 4),
      }),
    },
  },
];
