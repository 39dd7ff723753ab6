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

/** 100 answers of 5…1 = 41/27/14/10/8: 68.00 %. */
const stars = given([5, 41], [4, 27], [3, 14], [2, 10], [1, 8]);
const low = (answer: unknown): boolean => Number(answer) <= 2;

/** Written after the kinds that the others showed were mended. */
export const LATER: readonly SurveyExport[] = [
  {
    name: "物业报修回访：完成质量、上门及时性分项，总评，业主与师傅",
    right: {
      roles: {
        ticketId: ["报修单号"],
        agentName: ["维修师傅"],
        dimension: ["上门及时性", "完成质量"],
        score: ["总体评价"],
        time: ["回访时间"],
      },
      figure: [100, "68.00"],
    },
    sheets: {
      报修回访: table(
        {
          报修单号: numbered("BX"),
          业主房号: (row) => `3-${String(100 + row)}`,
          维修师傅: inTurn("老赵", "小孙", "老钱"),
          回访时间: isoDays,
          上门及时性: (row) => 5 - (row % 4),
          完成质量: (row) => 5 - ((row * 3) % 5),
          总体评价: stars,
        },
        100,
      ),
    },
  },
  {
    name: "银行网点：评价器按键（非常满意/满意/不满意），柜员号，业务笔数",
    right: {
      roles: { region: ["网点"], agentId: ["柜员号"], score: ["评价结果"], time: ["交易时间"] },
      figure: [90, "86.67"],
    },
    sheets: {
      评价器: table(
        {
          网点: inTurn("城东支行", "城西支行"),
          柜员号: inTurn("A012", "A013", "A014"),
          交易时间: isoDays,
          评价结果: given(["非常满意", 60], ["满意", 18], ["不满意", 12], ["未评价", 30]),
        },
        120,
      ),
    },
  },
  {
    name: "电信：竣工回访，测速是否达标，满意度十分制，不满意原因分类",
    right: {
      roles: {
        score: ["满意度（1-10分）"],
        reasonCategory: ["不满意原因分类"],
        region: ["区县"],
        phone: ["用户号码"],
      },
      figure: [100, "60.00"],
    },
    sheets: {
      竣工: table(
        {
          用户号码: (row) => 18_900_000_000 + row,
          区县: inTurn("江宁", "鼓楼"),
          竣工时间: slashDays,
          测速是否达标: inTurn("是", "否"),
          "满意度（1-10分）": given([10, 25], [9, 15], [8, 12], [7, 8], [6, 15], [5, 10], [3, 10], [1, 5]),
          不满意原因分类: (row, before) =>
            Number(before["满意度（1-10分）"]) <= 5 ? inTurn("网速", "上门", "资费")(row) : "",
        },
        100,
      ),
    },
  },
  {
    name: "课程反馈：很好 好 一般 差 很差，题目带星号必答",
    right: { roles: { score: ["*您对本次客服培训的总体满意程度"] }, figure: [100, "68.00"] },
    sheets: {
      结果: table(
        {
          序号: (row) => row + 1,
          "*您对本次客服培训的总体满意程度": given(
            ["很好", 41],
            ["好", 27],
            ["一般", 14],
            ["差", 10],
            ["很差", 8],
          ),
        },
        100,
      ),
    },
  },
  {
    name: "Amazon Connect: contact id, queue, agent, handle time, post-call survey 1–5",
    right: {
      roles: {
        ticketId: ["ContactId"],
        group: ["Queue"],
        agentName: ["Agent"],
        handleTime: ["HandleTimeSeconds"],
        score: ["SurveyScore"],
      },
      figure: [100, "68.00"],
    },
    sheets: {
      ctr: table(
        {
          ContactId: (row) => `c0ffee-${String(1000 + row)}`,
          Queue: inTurn("Billing", "Tech"),
          Agent: inTurn("jdoe", "asmith", "bwong"),
          InitiationTimestamp: isoDays,
          HandleTimeSeconds: (row) => 120 + row,
          SurveyScore: stars,
        },
        100,
      ),
    },
  },
  {
    name: "Delighted: score 0–10 as NPS, comment, person",
    right: { roles: { nps: ["NPS score"], comment: ["Comment"] }, figure: null, nps: 15 },
    sheets: {
      delighted: table(
        {
          "Response ID": numbered("D"),
          "Person Email": (row) => `p${String(row)}@example.org`,
          "NPS score": given([10, 25], [9, 20], [8, 15], [7, 10], [5, 20], [2, 10]),
          Comment: inTurn("", "Love how quickly you answer", "Too expensive for what it is"),
          "Survey responded at": isoDays,
        },
        100,
      ),
    },
  },
  {
    name: "Kustomer: conversation satisfaction in five words",
    right: {
      roles: { score: ["Satisfaction Response"], agentName: ["Assigned User"], channel: ["Channel"] },
      figure: [100, "68.00"],
    },
    sheets: {
      export: table(
        {
          "Conversation ID": numbered("5f"),
          Channel: inTurn("chat", "email"),
          "Assigned User": inTurn("Ines Roy", "Paul Kim"),
          "Satisfaction Response": given(
            ["Very satisfied", 41],
            ["Satisfied", 27],
            ["Neutral", 14],
            ["Unsatisfied", 10],
            ["Very unsatisfied", 8],
          ),
        },
        100,
      ),
    },
  },
  {
    name: "日报汇总：每天五星到一星各多少条",
    right: { roles: {}, figure: [150, "72.00"] },
    sheets: {
      日报: [
        ["日期", "五星", "四星", "三星", "二星", "一星", "好评率"],
        ["2024-06-01", 30, 10, 5, 3, 2, "80.00%"],
        ["2024-06-02", 25, 8, 8, 5, 4, "66.00%"],
        ["2024-06-03", 25, 10, 6, 5, 4, "70.00%"],
      ],
    },
  },
  {
    name: "坐席月度：接听量、评价量、平均得分，后面有排名",
    right: {
      roles: { agentName: ["姓名"], score: ["平均得分"], count: ["评价量"] },
      figure: null,
      mean: "4.5000",
    },
    sheets: {
      月度: table(
        {
          排名: (row) => row + 1,
          工号: (row) => `09${String(10 + row)}`,
          姓名: (row) => `${"王李赵陈"[row % 4] ?? ""}${"伟娜军洁"[Math.floor(row / 4)] ?? ""}`,
          接听量: (row) => 500 - 3 * row,
          评价量: inTurn(40, 40),
          平均得分: inTurn(4.72, 4.28),
        },
        12,
      ),
    },
  },
  {
    name: "两级表头在第三行，合并的题目，意见在最后",
    right: {
      roles: {
        ticketId: ["单号"],
        dimension: ["满意度评价 › 服务态度", "满意度评价 › 办理时效"],
        score: ["满意度评价 › 总体满意度"],
        comment: ["客户意见"],
      },
      figure: [100, "68.00"],
    },
    sheets: {
      Sheet1: [
        ["2024年6月回访", "", "", "", ""],
        ["", "", "", "", ""],
        ["单号", "满意度评价", "", "", "客户意见"],
        ["", "服务态度", "办理时效", "总体满意度", ""],
        ...under(
          {
            a: numbered("HF"),
            b: (row) => 5 - (row % 5),
            c: (row) => 5 - ((row * 2) % 5),
            d: stars,
            e: inTurn("", "希望早点回电", ""),
          },
          100,
        ),
      ],
    },
  },
  {
    name: "1 is excellent, told in a remark above the table",
    right: { roles: { score: ["Rating"] }, figure: [100, "68.00"] },
    sheets: {
      Sheet1: [
        ["Rating scale: 1 = excellent, 2 = good, 3 = fair, 4 = poor, 5 = very poor", "", ""],
        ...table(
          {
            Case: numbered("00"),
            Opened: isoDays,
            Rating: given([1, 41], [2, 27], [3, 14], [4, 10], [5, 8]),
          },
          100,
        ),
      ],
    },
  },
  {
    name: "Reasons as yes and no under a common stem with a dash",
    right: {
      roles: {
        score: ["Overall satisfaction with support"],
        reasonFlag: [
          "Reason for low score - Slow",
          "Reason for low score - Wrong answer",
          "Reason for low score - Rude",
        ],
      },
      figure: [100, "68.00"],
    },
    sheets: {
      Data: table(
        {
          id: numbered("r"),
          "Overall satisfaction with support": stars,
          "Reason for low score - Slow": (row, before) =>
            low(before["Overall satisfaction with support"]) && row % 2 === 0 ? "Yes" : "No",
          "Reason for low score - Wrong answer": (row, before) =>
            low(before["Overall satisfaction with support"]) && row % 3 === 0 ? "Yes" : "No",
          "Reason for low score - Rude": (row, before) =>
            low(before["Overall satisfaction with support"]) && row % 2 === 1 ? "Yes" : "No",
        },
        100,
      ),
    },
  },
];
