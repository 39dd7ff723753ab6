import { given, inTurn, isoDays, numbered, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);

/** What people do to tables. */
export const MESSES: readonly SurveyExport[] = [
  {
    name: "图例在表的右边：1 最好",
    right: { roles: { ticketId: ["工单号"], score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        工单号: numbered("T"),
        满意度: given([1, 24], [2, 15], [3, 9], [4, 7], [5, 5]),
        "": () => "",
        说明: (row) => ["1=非常满意", "2=满意", "3=一般", "4=不满意", "5=非常不满意"][row] ?? "",
      }),
    },
  },
  {
    name: "图例在表的下面：1 最好",
    right: { roles: { ticketId: ["工单号"], score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: [
        ...table({ 工单号: numbered("T"), 满意度: given([1, 24], [2, 15], [3, 9], [4, 7], [5, 5]) }),
        ["", ""],
        ["注：1=非常满意，2=满意，3=一般，4=不满意，5=非常不满意", ""],
      ],
    },
  },
  {
    name: "A legend at the left of the data, under its own heading",
    right: { roles: { score: ["Score"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        Key: (row) =>
          ["1 - very satisfied", "2 - satisfied", "3 - neutral", "4 - dissatisfied", "5 - very dissatisfied"][
            row
          ] ?? "",
        Ticket: numbered("T"),
        Score: given([1, 24], [2, 15], [3, 9], [4, 7], [5, 5]),
      }),
    },
  },
  {
    name: "图例里 5 分最好：不必换算",
    right: { roles: { score: ["得分"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: [
        ...table({ 单号: numbered("T"), 得分: stars }),
        ["", ""],
        ["说明：5分=非常满意，1分=非常不满意", ""],
      ],
    },
  },
  {
    name: "同一列名两列，各人只答一列",
    right: { roles: { ticketId: ["编号"], score: ["总体满意度"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        编号: numbered("T"),
        "总体满意度#1": (row) => (row < 35 ? (stars[row] ?? "") : ""),
        "总体满意度#2": (row) => (row >= 35 ? (stars[row] ?? "") : ""),
      }),
    },
  },
  {
    name: "改进前与改进后两列满意度",
    right: { roles: { ticketId: ["工单号"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      Sheet1: table({ 工单号: numbered("T"), 改进前满意度: (row) => 1 + (row % 5), 改进后满意度: stars }),
    },
  },
  {
    name: "班组合并单元格，每组十行",
    right: { roles: { group: ["班组"], agentName: ["坐席"], score: ["满意度评分"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        班组: (row) => (row % 10 === 0 ? `第${String(row / 10 + 1)}组` : ""),
        坐席: inTurn("甲", "乙", "丙"),
        满意度评分: stars,
      }),
    },
  },
  {
    name: "一般满意这样的词不认识：要问",
    right: { roles: { score: ["满意度"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      Sheet1: table({
        工单号: numbered("T"),
        满意度: given(["很中意", 24], ["满意", 15], ["凑合吧", 9], ["不满意", 7], ["差劲得很", 5]),
      }),
    },
  },
  {
    name: "推荐意愿按 1–5 作答：没有 NPS",
    right: { roles: { score: ["总体满意度"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        工单号: numbered("T"),
        总体满意度: stars,
        "您向亲友推荐我们的可能性（1-5分）": (row) => 5 - (row % 4),
      }),
    },
  },
  {
    name: "透视表在前，明细在后",
    right: { roles: { ticketId: ["工单号"], score: ["满意度"], channel: ["渠道"] }, figure: [60, "65.00"] },
    sheets: {
      透视: [
        ["行标签", "计数项:工单号"],
        ["电话", 30],
        ["在线", 20],
        ["微信", 10],
        ["总计", 60],
      ],
      明细: table({ 工单号: numbered("T"), 渠道: inTurn("电话", "在线"), 日期: isoDays, 满意度: stars }),
    },
  },
  {
    name: "销售表不是满意度调查：拒绝",
    right: { roles: {}, figure: null, asks: true },
    sheets: {
      销售: table({ 商品: inTurn("A", "B", "C"), 数量: (row) => row + 1, 金额: (row) => 10 * row }, 30),
    },
  },
  {
    name: "百分制评分与 NPS 并列",
    right: {
      roles: { score: ["服务满意度（百分制）"], nps: ["推荐意愿(0-10分)"] },
      figure: [60, "75.00"],
      nps: 0,
    },
    sheets: {
      Sheet1: table({
        编号: numbered("T"),
        "服务满意度（百分制）": given([100, 10], [95, 15], [90, 8], [80, 12], [70, 8], [60, 4], [40, 3]),
        "推荐意愿(0-10分)": given([10, 10], [9, 10], [8, 20], [5, 12], [0, 8]),
      }),
    },
  },
  {
    name: "长表：每行一个分项",
    right: { roles: { ticketId: ["工单号"], dimension: ["指标"], score: ["得分"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table(
        {
          工单号: (row) => `T${String(Math.floor(row / 3))}`,
          指标: inTurn("总体满意度", "服务态度", "响应速度"),
          得分: (row) => (row % 3 === 0 ? (stars[row / 3] ?? "") : 5 - (row % 4)),
        },
        180,
      ),
    },
  },
];
