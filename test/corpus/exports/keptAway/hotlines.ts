import { given, inTurn, isoDays, numbered, slashDays, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 33], [4, 18], [3, 12], [2, 9], [1, 8]);

export const HOTLINES: readonly SurveyExport[] = [
  {
    name: "IVR 报表：评价结果是词，客户挂机不是评价",
    right: {
      roles: {
        agentId: ["座席工号"],
        agentName: ["座席姓名"],
        group: ["技能组"],
        score: ["评价结果"],
        handleTime: ["通话时长(秒)"],
        waitTime: ["排队时长(秒)"],
      },
      figure: [75, "89.33"],
    },
    sheets: {
      满意度明细: table(
        {
          呼叫ID: numbered("C"),
          座席工号: inTurn("1001", "1002", "1003"),
          座席姓名: inTurn("王芳", "李强", "赵敏"),
          技能组: inTurn("账单", "网络"),
          来电时间: isoDays,
          "排队时长(秒)": (row) => 3 + (row % 40),
          "通话时长(秒)": (row) => 60 + row,
          评价结果: given(["满意", 55], ["基本满意", 12], ["不满意", 8], ["未评价", 40], ["客户挂机", 25]),
        },
        140,
      ),
    },
  },
  {
    name: "政务热线：办理结果与服务态度各有满意度，不予评价",
    right: {
      roles: {
        ticketId: ["工单号"],
        region: ["所属区县"],
        closedTime: ["办结时间"],
        dimension: ["办理结果满意度", "服务态度满意度"],
        score: ["总体满意度"],
      },
      figure: [50, "84.00"],
    },
    sheets: {
      回访: table(
        {
          工单号: numbered("ZW"),
          所属区县: inTurn("东城区", "西城区", "海淀区"),
          受理时间: isoDays,
          办结时间: isoDays,
          办理结果满意度: given(["不满意", 20], ["满意", 40], ["基本满意", 10], ["不予评价", 10]),
          服务态度满意度: given(["满意", 55], ["基本满意", 10], ["不满意", 5], ["不予评价", 10]),
          总体满意度: given(["基本满意", 12], ["不满意", 8], ["满意", 30], ["不予评价", 30]),
        },
        80,
      ),
    },
  },
  {
    name: "智齿/美洽：星级、评价标签、是否解决",
    right: {
      roles: {
        agentName: ["接待客服"],
        score: ["服务评价"],
        resolved: ["是否解决问题"],
        channel: ["渠道"],
        comment: ["评价备注"],
      },
      figure: [80, "63.75"],
    },
    sheets: {
      会话: table(
        {
          会话编号: numbered("H"),
          渠道: inTurn("网页", "公众号", "APP"),
          接待客服: inTurn("小美", "小强"),
          会话开始时间: slashDays,
          服务评价: given(["5星", 33], ["4星", 18], ["3星", 12], ["2星", 9], ["1星", 8], ["未评价", 60]),
          是否解决问题: inTurn("是", "否", ""),
          评价备注: inTurn("", "", "客服很耐心，谢谢", "等太久"),
        },
        140,
      ),
    },
  },
  {
    name: "CRM：评价分与评价说明，客户等级，业务类型",
    right: {
      roles: {
        ticketId: ["服务单号"],
        customerName: ["客户名称"],
        serviceType: ["业务类型"],
        segment: ["客户等级"],
        agentName: ["处理人"],
        score: ["客户评分"],
        reason: ["差评原因"],
        time: ["评价时间"],
      },
      figure: [80, "63.75"],
    },
    sheets: {
      导出: table(
        {
          服务单号: numbered("FW"),
          客户名称: numbered("客户"),
          客户等级: inTurn("VIP", "普通"),
          业务类型: inTurn("报修", "咨询", "退换"),
          处理人: inTurn("周洁", "吴磊"),
          评价时间: isoDays,
          客户评分: stars,
          差评原因: (row, { 客户评分: score }) =>
            Number(score) <= 2 ? inTurn("上门晚", "没修好", "收费不清")(row) : "",
        },
        80,
      ),
    },
  },
  {
    name: "平台汇总：班组 × 非常满意…非常不满意，参评量与满意率在后，合计行",
    right: { roles: { group: ["班组"] }, figure: [200, "75.00"] },
    sheets: {
      班组满意度: [
        ["2024年5月班组满意度统计", "", "", "", "", "", "", ""],
        ["班组", "非常满意", "满意", "一般", "不满意", "非常不满意", "参评量", "满意率"],
        ["一班", 50, 25, 15, 7, 3, 100, "75.00%"],
        ["二班", 40, 35, 10, 10, 5, 100, "75.00%"],
        ["合计", 90, 60, 25, 17, 8, 200, "75.00%"],
      ],
    },
  },
  {
    name: "平台汇总：一天一行，满意数 基本满意数 不满意数",
    right: { roles: {}, figure: [170, "88.24"] },
    sheets: {
      日报: [
        ["日期", "满意数", "基本满意数", "不满意数", "未评价数", "参评率"],
        ["2024-05-01", 40, 5, 5, 50, 0.5],
        ["2024-05-02", 50, 5, 5, 60, 0.5],
        ["2024-05-03", 45, 5, 10, 40, 0.6],
      ],
    },
  },
  {
    name: "平台汇总：每人满意率与参评量",
    right: {
      roles: { agentName: ["坐席姓名"], score: ["满意率"], count: ["参评量"] },
      figure: null,
      mean: "90.0000",
    },
    sheets: {
      坐席月报: table(
        {
          坐席姓名: (row) => `坐席${String(row + 1)}`,
          接听量: inTurn(300, 280),
          参评量: inTurn(100, 50, 50),
          参评率: inTurn("33%", "18%", "17%"),
          满意率: inTurn("92%", "90%", "86%"),
        },
        9,
      ),
    },
  },
  {
    name: "0 分是没有评价的工单：要问",
    right: { roles: { ticketId: ["任务编号"], score: ["客户打分"] }, figure: [80, "63.75"], asks: true },
    sheets: {
      Sheet1: table(
        {
          任务编号: numbered("RW"),
          完成时间: isoDays,
          客户打分: given([5, 33], [4, 18], [3, 12], [2, 9], [1, 8], [0, 70]),
        },
        150,
      ),
    },
  },
  {
    name: "三个班组各一张表",
    right: { roles: { ticketId: ["单号"], score: ["满意度得分"] }, figure: [240, "63.75"] },
    sheets: Object.fromEntries(
      ["客服一组", "客服二组", "客服三组"].map((name, place) => [
        name,
        table(
          {
            单号: numbered("D", 1 + 5000 * place),
            日期: isoDays,
            满意度得分: stars,
            备注: inTurn("", "客户要求回电"),
          },
          80,
        ),
      ]),
    ),
  },
  {
    name: "明细中每天一行日合计，末尾平均值与标准差",
    right: { roles: { agentName: ["客服"], score: ["评分"] }, figure: [80, "63.75"] },
    sheets: {
      Sheet1: (() => {
        const [head = [], ...rows] = table(
          {
            日期: (row) => `2024-05-0${String(1 + Math.floor(row / 20))}`,
            客服: inTurn("王", "李"),
            评分: stars,
          },
          80,
        );
        const byDay = [0, 20, 40, 60].flatMap((from) => {
          const part = rows.slice(from, from + 20);
          return [...part, ["合计", "", part.reduce((sum, cells) => sum + Number(cells[2]), 0)]];
        });
        return [head, ...byDay, ["", "", ""], ["平均值", "", 3.74], ["标准差", "", 1.36]];
      })(),
    },
  },
  {
    name: "满意度与质检得分、考核得分同表",
    right: {
      roles: {
        ticketId: ["录音流水号"],
        agentName: ["被评坐席"],
        score: ["客户满意度评分"],
        inspection: ["质检得分"],
      },
      figure: [80, "63.75"],
    },
    sheets: {
      Sheet1: table(
        {
          录音流水号: numbered("R"),
          被评坐席: inTurn("甲", "乙", "丙"),
          质检得分: (row) => 100 - (row % 25),
          客户满意度评分: stars,
        },
        80,
      ),
    },
  },
];
