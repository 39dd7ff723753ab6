import { given, inTurn, isoDays, numbered, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 33], [4, 18], [3, 12], [2, 9], [1, 8]);
const turned = given([1, 33], [2, 18], [3, 12], [4, 9], [5, 8]);

export const MESSES: readonly SurveyExport[] = [
  {
    name: "A legend at the right: 1 is best",
    right: { roles: { score: ["Satisfaction"] }, figure: [80, "63.75"] },
    sheets: {
      Sheet1: table(
        {
          Ticket: numbered("T"),
          Satisfaction: turned,
          "": () => "",
          Legend: (row) =>
            [
              "1 = very satisfied",
              "2 = satisfied",
              "3 = neutral",
              "4 = dissatisfied",
              "5 = very dissatisfied",
            ][row] ?? "",
        },
        80,
      ),
    },
  },
  {
    name: "填写说明在表下：1分最好",
    right: { roles: { score: ["评分"] }, figure: [80, "63.75"] },
    sheets: {
      Sheet1: [
        ...table({ 单号: numbered("T"), 评分: turned }, 80),
        ["", ""],
        ["评分标准：1分=非常满意；5分=非常不满意", ""],
      ],
    },
  },
  {
    name: "两列同名且同一人两列都答：要问",
    right: { roles: { ticketId: ["编号"] }, figure: [80, "63.75"], asks: true },
    sheets: {
      Sheet1: table({ 编号: numbered("T"), "满意度#1": stars, "满意度#2": (row) => 1 + (row % 5) }, 80),
    },
  },
  {
    name: "两家门店在同一题下各一列",
    right: { roles: {}, figure: [160, "63.75"] },
    sheets: {
      Sheet1: [
        ["日期", "服务满意度", ""],
        ["", "朝阳店", "海淀店"],
        ...table({ 日期: isoDays, 朝阳店: stars, 海淀店: [...stars].reverse() }, 80).slice(1),
      ],
    },
  },
  {
    name: "区域合并单元格，每区二十行",
    right: { roles: { region: ["区域"], score: ["客户满意度"] }, figure: [80, "63.75"] },
    sheets: {
      Sheet1: table(
        {
          区域: (row) => (row % 20 === 0 ? (["华东", "华南", "华北", "西南"][row / 20] ?? "") : ""),
          单号: numbered("N"),
          客户满意度: stars,
        },
        80,
      ),
    },
  },
  {
    name: "词里有方言：要问",
    right: { roles: { score: ["满意度评价"] }, figure: [80, "63.75"], asks: true },
    sheets: {
      Sheet1: table(
        {
          单号: numbered("N"),
          满意度评价: given(
            ["巴适得板", 33],
            ["满意", 18],
            ["马马虎虎过得去", 12],
            ["不满意", 9],
            ["恼火得很", 8],
          ),
        },
        80,
      ),
    },
  },
  {
    name: "NPS 有 99 不知道",
    right: { roles: { score: ["总体满意度"], nps: ["推荐可能性（0-10）"] }, figure: [80, "63.75"], nps: 0 },
    sheets: {
      Sheet1: table(
        {
          单号: numbered("N"),
          总体满意度: stars,
          "推荐可能性（0-10）": given([10, 15], [9, 13], [8, 14], [5, 18], [0, 10], [99, 10]),
        },
        80,
      ),
    },
  },
  {
    name: "库存表不是调查：拒绝",
    right: { roles: {}, figure: null, asks: true },
    sheets: {
      库存: table(
        {
          物料编码: numbered("M"),
          名称: inTurn("螺丝", "螺母"),
          库存数量: (row) => row * 3,
          安全库存: () => 10,
        },
        40,
      ),
    },
  },
  {
    name: "百分制写作95分，另有等级",
    right: { roles: { score: ["满意度得分"] }, figure: [80, "75.00"] },
    sheets: {
      Sheet1: table(
        {
          单号: numbered("N"),
          满意度得分: given(
            ["100分", 14],
            ["95分", 20],
            ["90分", 10],
            ["80分", 16],
            ["70分", 10],
            ["60分", 6],
            ["40分", 4],
          ),
        },
        80,
      ),
    },
  },
  {
    name: "说明页与数据字典在前，数据在第三张表",
    right: {
      roles: { ticketId: ["ticket_no"], agentName: ["agent_name"], score: ["csat_score"] },
      figure: [80, "63.75"],
    },
    sheets: {
      README: [
        ["本文件由系统导出", ""],
        ["导出时间", "2024-07-01"],
      ],
      字典: [
        ["字段", "含义"],
        ["csat_score", "满意度评分"],
        ["ticket_no", "工单号"],
        ["agent_name", "坐席"],
      ],
      data: table(
        {
          ticket_no: numbered("T"),
          agent_name: inTurn("wang", "li", "zhao"),
          created_at: isoDays,
          csat_score: stars,
        },
        80,
      ),
    },
  },
  {
    name: "表头在每一页重复（打印导出）",
    right: { roles: { ticketId: ["工单号"], score: ["满意度"] }, figure: [80, "63.75"] },
    sheets: {
      Sheet1: (() => {
        const [head = [], ...rows] = table(
          { 工单号: numbered("T"), 处理人: inTurn("王", "李"), 满意度: stars },
          80,
        );
        return [head, ...rows.slice(0, 40), head, ...rows.slice(40)];
      })(),
    },
  },
];
