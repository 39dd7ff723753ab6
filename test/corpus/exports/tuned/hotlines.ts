import { given, inTurn, isoDays, numbered, slashDays, table, type SurveyExport } from "../surveyExport";

const three = given(["满意", 30], ["基本满意", 12], ["不满意", 8], ["未评价", 30]);
const isBad = (answer: unknown): boolean => answer === "不满意";

/** Hotline platforms, IVR, CRM and ticket systems. */
export const HOTLINES: readonly SurveyExport[] = [
  {
    name: "IVR 按键明细：1/2/3，超时与挂机不是评价",
    right: {
      roles: { phone: ["主叫号码"], agentId: ["坐席工号"], score: ["满意度按键"], handleTime: ["通话时长"] },
      figure: [80, "87.50"],
    },
    sheets: {
      按键明细: table(
        {
          通话流水号: numbered("20240501"),
          主叫号码: (row) => `1380000${String(1000 + row)}`,
          坐席工号: inTurn("8001", "8002", "8003"),
          呼入时间: isoDays,
          通话时长: (row) => `0${String(1 + (row % 8))}:2${String(row % 10)}`,
          满意度按键: given([1, 50], [2, 20], [3, 10], ["超时", 25], ["挂机", 15]),
        },
        120,
      ),
    },
  },
  {
    name: "12345 热线办件：满意/基本满意/不满意，办结时间，承办单位",
    right: {
      roles: {
        ticketId: ["工单编号"],
        score: ["回访满意度"],
        reason: ["不满意原因"],
        closedTime: ["办结时间"],
        resolved: ["是否解决"],
      },
      figure: [50, "84.00"],
    },
    sheets: {
      回访台账: table(
        {
          工单编号: numbered("WJ"),
          来电人: inTurn("张先生", "李女士"),
          诉求类型: inTurn("咨询", "投诉", "求助"),
          承办单位: inTurn("城管局", "住建局", "交通局"),
          受理时间: isoDays,
          办结时间: isoDays,
          是否解决: inTurn("已解决", "未解决", "已解决"),
          回访满意度: three,
          不满意原因: (row, { 回访满意度: score }) =>
            isBad(score) ? inTurn("问题未解决", "办理时间太长")(row) : "",
        },
        80,
      ),
    },
  },
  {
    name: "CRM 工单：满意度写作(5)非常满意，班组与受理人，质检分",
    right: {
      roles: {
        ticketId: ["工单号"],
        agentName: ["受理人"],
        group: ["班组"],
        score: ["客户满意度"],
        inspection: ["质检得分"],
        createdTime: ["创建时间"],
        closedTime: ["关闭时间"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      工单导出: table({
        工单号: numbered("CRM"),
        创建时间: isoDays,
        关闭时间: isoDays,
        受理人: inTurn("王芳", "李强", "赵敏"),
        班组: inTurn("A组", "B组"),
        质检得分: (row) => 80 + (row % 20),
        客户满意度: given(
          ["(5)非常满意", 24],
          ["(4)满意", 15],
          ["(3)一般", 9],
          ["(2)不满意", 7],
          ["(1)非常不满意", 5],
        ),
      }),
    },
  },
  {
    name: "在线客服：评价结果与邀评方式，平均响应与首次响应",
    right: {
      roles: { agentName: ["客服昵称"], score: ["评价"], comment: ["评价内容"], channel: ["接入渠道"] },
      figure: [60, "65.00"],
    },
    sheets: {
      会话记录: table({
        会话ID: numbered("S"),
        接入渠道: inTurn("APP", "网页", "微信"),
        客服昵称: inTurn("小美", "小强", "小敏"),
        会话开始时间: isoDays,
        "首次响应时长(秒)": (row) => 5 + row,
        评价: given(["非常满意", 24], ["满意", 15], ["一般", 9], ["不满意", 7], ["非常不满意", 5]),
        评价内容: inTurn("", "态度很好", "", "回复太慢"),
      }),
    },
  },
  {
    name: "平台汇总：坐席 × 满意/基本满意/不满意/未评价",
    right: { roles: { agentId: ["工号"], agentName: ["姓名"] }, figure: [260, "84.62"] },
    sheets: {
      坐席评价统计: [
        ["工号", "姓名", "满意", "基本满意", "不满意", "未评价", "参评率"],
        ["8001", "王芳", 60, 20, 10, 110, "45.00%"],
        ["8002", "李强", 50, 15, 15, 120, "40.00%"],
        ["8003", "赵敏", 60, 15, 15, 110, "45.00%"],
        ["合计", "", 170, 50, 40, 340, "43.33%"],
      ],
    },
  },
  {
    name: "平台汇总：每人一行，5 4 3 2 1 为列名",
    right: { roles: { agentId: ["工号"] }, figure: [220, "68.18"] },
    sheets: {
      评分统计: [
        ["工号", "5", "4", "3", "2", "1"],
        ["0101", 50, 20, 15, 10, 5],
        ["0102", 40, 40, 20, 10, 10],
      ],
    },
  },
  {
    name: "按键回执：列名里写明 1满意 2基本满意 3不满意",
    right: {
      roles: { phone: ["来电号码"], score: ["按键结果（1满意2基本满意3不满意）"] },
      figure: [60, "80.00"],
    },
    sheets: {
      回执: table(
        {
          来电号码: (row) => 13_700_000_000 + row,
          时间: isoDays,
          "按键结果（1满意2基本满意3不满意）": given([1, 38], [2, 10], [3, 12], ["", 40]),
        },
        100,
      ),
    },
  },
  {
    name: "短信评价：1很满意 2一般 3很不满意，一般是中立",
    right: { roles: { score: ["短信回复 1很满意 2一般 3很不满意"] }, figure: [60, "60.00"] },
    sheets: {
      短信: table({
        流水: numbered("S"),
        回复时间: isoDays,
        "短信回复 1很满意 2一般 3很不满意": given([1, 36], [2, 14], [3, 10]),
      }),
    },
  },
  {
    name: "三级评分：3=满意 2=一般 1=不满意",
    right: { roles: { score: ["服务评价（3=满意，2=一般，1=不满意）"] }, figure: [60, "60.00"] },
    sheets: {
      Sheet1: table({
        工单号: numbered("S"),
        "服务评价（3=满意，2=一般，1=不满意）": given([3, 36], [2, 14], [1, 10]),
      }),
    },
  },
  {
    name: "上门服务：安装技师与技师编号，服务顾问",
    right: {
      roles: { agentName: ["安装技师"], agentId: ["技师编号"], score: ["客户满意度"] },
      figure: [60, "65.00"],
    },
    sheets: {
      派工: table({
        派工单号: numbered("PG"),
        安装技师: inTurn("老赵", "小孙"),
        技师编号: inTurn("J01", "J02"),
        客户满意度: given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]),
      }),
    },
  },
  {
    name: "回访话术的问法作列名，答语是词",
    right: { roles: { ticketId: ["受理单号码"], score: ["客户答复"] }, figure: [60, "75.00"] },
    sheets: {
      回访: table({
        受理单号码: numbered("SL"),
        话务员: inTurn("王芳", "李强"),
        客户答复: given(["满意", 30], ["基本满意", 15], ["不满意", 15]),
      }),
    },
  },
  {
    name: "挂机、超时、不予评价、无效按键都不是评价",
    right: {
      roles: { agentId: ["座席工号"], agentName: ["姓名"], score: ["满意度评价"] },
      figure: [60, "90.00"],
    },
    sheets: {
      明细: table(
        {
          座席工号: inTurn("1001", "1002", "1003"),
          姓名: inTurn("王芳", "李强", "赵敏"),
          满意度评价: given(
            ["满意", 44],
            ["基本满意", 10],
            ["不满意", 6],
            ["客户挂机", 20],
            ["按键超时", 15],
            ["不予评价", 10],
            ["无效按键", 5],
          ),
        },
        120,
      ),
    },
  },
  {
    name: "每人评价数与评价均分：列名有评价的不是评分",
    right: {
      roles: { agentName: ["坐席姓名"], score: ["评价均分"], count: ["评价数"] },
      figure: null,
      mean: "4.4000",
    },
    sheets: {
      统计: table(
        {
          坐席姓名: (row) => `${"王李赵陈"[row % 4] ?? ""}${"芳强敏静"[Math.floor(row / 4)] ?? ""}`,
          接听量: (row) => 200 + row,
          评价数: inTurn(60, 60),
          评价均分: inTurn(4.6, 4.2),
        },
        12,
      ),
    },
  },
  {
    name: "周报：第几周 × 班组，满意率与参评量",
    right: {
      roles: { group: ["班组"], score: ["满意率"], count: ["参评量"] },
      figure: null,
      mean: "86.0000",
    },
    sheets: {
      周报: table(
        {
          周次: (row) => `第${String(20 + Math.floor(row / 2))}周`,
          班组: inTurn("一班", "二班"),
          参评量: inTurn(60, 40),
          满意率: inTurn("90%", "80%"),
        },
        16,
      ),
    },
  },
  {
    name: "长表：业务单元名称与指标名称，没有工单号三个字",
    right: { roles: { dimension: ["评价指标"], score: ["分值"] }, figure: [60, "65.00"] },
    sheets: {
      长表: table(
        {
          受访单元: (row) => `U${String(100 + Math.floor(row / 3))}`,
          评价指标: inTurn("总体满意度", "态度", "速度"),
          分值: (row) =>
            row % 3 === 0 ? (given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5])[row / 3] ?? "") : 5 - (row % 4),
        },
        180,
      ),
    },
  },
  {
    name: "平台汇总：每人平均分与评价量",
    right: {
      roles: { agentName: ["客服"], score: ["平均满意度评分"], count: ["评价量"] },
      figure: null,
      mean: "4.3667",
    },
    sheets: {
      人员汇总: table(
        {
          客服: (row) => `${"王李赵陈"[row % 4] ?? ""}${"芳强敏静"[Math.floor(row / 4)] ?? ""}`,
          班组: inTurn("一组", "二组"),
          平均满意度评分: inTurn(4.25, 4.5, 4.1, 4.6),
          评价量: inTurn(100, 100, 50, 50),
        },
        12,
      ),
    },
  },
  {
    name: "未评价记作 0 的评分列：是否计入要问",
    right: { roles: { ticketId: ["工单号"], score: ["评分"] }, figure: [60, "65.00"], asks: true },
    sheets: {
      Sheet1: table(
        {
          工单号: numbered("T"),
          评价时间: isoDays,
          评分: given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5], [0, 45]),
        },
        105,
      ),
    },
  },
  {
    name: "每班小计与总计在明细里",
    right: { roles: { agentName: ["坐席"], group: ["班组"], score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: {
      明细: (() => {
        const [head = [], ...rows] = table({
          班组: (row) => (row < 30 ? "一班" : "二班"),
          坐席: inTurn("王芳", "李强", "赵敏"),
          日期: slashDays,
          满意度: given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]),
        });
        const mean = (part: readonly (readonly unknown[])[]): number =>
          Math.round((100 * part.reduce((sum, cells) => sum + Number(cells[3]), 0)) / part.length) / 100;
        const [first, second] = [rows.slice(0, 30), rows.slice(30)];
        return [
          head,
          ...first,
          ["一班小计", "", "", mean(first)],
          ...second,
          ["二班小计", "", "", mean(second)],
          ["总计", "", "", mean(rows)],
        ];
      })(),
    },
  },
  {
    name: "每月一张表，列序相同",
    right: { roles: { ticketId: ["工单号"], score: ["满意度评分"] }, figure: [120, "65.00"] },
    sheets: Object.fromEntries(
      ["2024年4月", "2024年5月"].map((month, place) => [
        month,
        table({
          工单号: numbered("T", 1 + 1000 * place),
          客服: inTurn("王芳", "李强"),
          满意度评分: given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]),
        }),
      ]),
    ),
  },
];
