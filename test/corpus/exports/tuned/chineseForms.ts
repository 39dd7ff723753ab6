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

const WORDS = ["非常满意", "满意", "一般", "不满意", "非常不满意"];
const five = given(
  [WORDS[0] ?? "", 24],
  [WORDS[1] ?? "", 15],
  [WORDS[2] ?? "", 9],
  [WORDS[3] ?? "", 7],
  [WORDS[4] ?? "", 5],
);
const stars = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);
const isBad = (answer: unknown): boolean => ["不满意", "非常不满意", 1, 2].includes(answer as string);

/** 问卷星, 腾讯问卷, 金数据 and what forms of firms give. */
export const CHINESE_FORMS: readonly SurveyExport[] = [
  {
    name: "问卷星 按选项文本：时间、来源、多选用┋隔开、跳过的题写(跳过)",
    right: {
      roles: {
        time: ["提交答卷时间"],
        score: ["1、您对本次客服服务的总体满意度是？"],
        reason: ["2、您不满意的原因是？【多选题】"],
        comment: ["3、您还有什么意见或建议？"],
      },
      unused: ["所用时间", "总分"],
      figure: [60, "65.00"],
    },
    sheets: {
      Sheet1: table({
        序号: (row) => row + 1,
        提交答卷时间: slashDays,
        所用时间: (row) => `${String(20 + row)}秒`,
        来源: inTurn("微信", "链接", "手机提交"),
        来源详情: () => "直接访问",
        来自IP: (row) => `117.136.0.${String(row)}(广东-深圳)`,
        "1、您对本次客服服务的总体满意度是？": five,
        "2、您不满意的原因是？【多选题】": (row, { "1、您对本次客服服务的总体满意度是？": score }) =>
          isBad(score)
            ? inTurn("等待时间长┋服务态度差", "问题没有解决", "专业能力不足┋问题没有解决")(row)
            : "(跳过)",
        "3、您还有什么意见或建议？": inTurn("(空)", "希望客服多听听客户说话", "无", "(空)"),
        总分: () => 0,
      }),
    },
  },
  {
    name: "腾讯问卷：选项一列一项，未选为空",
    right: {
      roles: {
        time: ["结束答题时间"],
        score: ["1.您对本次服务的整体评价"],
        reasonFlag: [
          "2.您对哪些方面不满意？:等待太久",
          "2.您对哪些方面不满意？:态度不好",
          "2.您对哪些方面不满意？:没有解决问题",
        ],
      },
      unused: ["答题时长"],
      figure: [60, "65.00"],
    },
    sheets: {
      答题数据: table({
        编号: (row) => row + 1,
        开始答题时间: isoDays,
        结束答题时间: isoDays,
        答题时长: (row) => 35 + row,
        地理位置省: inTurn("广东", "浙江", "四川"),
        "1.您对本次服务的整体评价": stars,
        "2.您对哪些方面不满意？:等待太久": (row, before) =>
          isBad(before["1.您对本次服务的整体评价"]) && row % 2 === 0 ? "等待太久" : "",
        "2.您对哪些方面不满意？:态度不好": (row, before) =>
          isBad(before["1.您对本次服务的整体评价"]) && row % 3 === 0 ? "态度不好" : "",
        "2.您对哪些方面不满意？:没有解决问题": (row, before) =>
          isBad(before["1.您对本次服务的整体评价"]) && row % 2 === 1 ? "没有解决问题" : "",
      }),
    },
  },
  {
    name: "金数据：提交时间与修改时间，分项评分，来源设备",
    right: {
      roles: {
        score: ["总体满意度"],
        dimension: ["服务态度", "响应速度", "专业程度"],
        time: ["提交时间"],
        comment: ["您的建议"],
      },
      unused: ["修改时间"],
      figure: [60, "65.00"],
    },
    sheets: {
      表单数据: table({
        序号: (row) => 1000 - row,
        总体满意度: stars,
        服务态度: (row) => 5 - (row % 4),
        响应速度: (row) => 5 - ((row + 1) % 5),
        专业程度: (row) => 4 + ((row * 2) % 2) - (row % 3),
        您的建议: inTurn("", "多增加人工客服", "", "电话很难打通，请改善"),
        提交人: () => "",
        提交时间: isoDays,
        修改时间: isoDays,
        填写设备: inTurn("iPhone", "Android"),
        操作系统: inTurn("iOS 17", "Android 13"),
        浏览器: inTurn("微信浏览器 8.0", "Chrome 120"),
        IP: (row) => `10.0.0.${String(row)}`,
      }),
    },
  },
  {
    name: "问卷网：多选逗号连写，题号在前，选项带字母",
    right: {
      roles: {
        score: ["Q1.您对客服的满意程度"],
        reason: ["Q2.不满意的原因（可多选）"],
        time: ["答题结束时间"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      原始数据: table({
        答题序号: (row) => row + 1,
        答题结束时间: isoDays,
        "Q1.您对客服的满意程度": given(
          ["A.非常满意", 24],
          ["B.满意", 15],
          ["C.一般", 9],
          ["D.不满意", 7],
          ["E.非常不满意", 5],
        ),
        "Q2.不满意的原因（可多选）": (row, before) =>
          /[DE]/u.test(String(before["Q1.您对客服的满意程度"]))
            ? String(inTurn("A.等待时间长,C.没有解决", "B.态度不好", "C.没有解决,B.态度不好")(row))
            : "",
      }),
    },
  },
  {
    name: "内部表：标题、说明两行在表头上，制表人在表下",
    right: {
      roles: {
        ticketId: ["工单编号"],
        agentName: ["受理客服"],
        group: ["所属班组"],
        score: ["满意度评价"],
        reason: ["不满意原因"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      回访登记: [
        ["2024年5—6月客户回访登记表", "", "", "", ""],
        ["填报部门：客户服务中心", "", "", "单位：分", ""],
        ...table({
          工单编号: numbered("GD202405"),
          受理客服: inTurn("王芳", "李强", "赵敏", "陈静"),
          所属班组: inTurn("一班", "二班"),
          满意度评价: stars,
          不满意原因: (row, { 满意度评价: score }) =>
            Number(score) <= 3 ? inTurn("等待时间长", "没有解决问题", "态度生硬")(row) : "",
        }),
        ["", "", "", "", ""],
        ["制表人：王芳", "", "审核人：周敏", "", "2024年7月1日"],
      ],
    },
  },
  {
    name: "企业微信收集表：星级写作5星，昵称与部门",
    right: {
      roles: { score: ["请为本次服务打分"], time: ["提交时间"], comment: ["其他想说的话"] },
      figure: [60, "65.00"],
    },
    sheets: {
      收集结果: table({
        提交者: numbered("客户"),
        提交时间: slashDays,
        请为本次服务打分: given(["5星", 24], ["4星", 15], ["3星", 9], ["2星", 7], ["1星", 5]),
        其他想说的话: inTurn("", "客服小王很耐心", "", "等了二十分钟才接通"),
      }),
    },
  },
  {
    name: "繁體表單：滿意度用詞為普通，多選用頓號",
    right: {
      roles: {
        score: ["整體滿意度"],
        reason: ["不滿意原因（可複選）"],
        time: ["填寫時間"],
        channel: ["服務管道"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      表單回應: table({
        填寫時間: slashDays,
        服務管道: inTurn("電話", "線上客服", "門市"),
        整體滿意度: given(["非常滿意", 24], ["滿意", 15], ["普通", 9], ["不滿意", 7], ["非常不滿意", 5]),
        "不滿意原因（可複選）": (row, { 整體滿意度: score }) =>
          /不/u.test(String(score))
            ? inTurn("等候太久、態度不佳", "問題沒有解決", "態度不佳、問題沒有解決")(row)
            : "",
      }),
    },
  },
  {
    name: "问卷星 按序号，跳过为 -3：原因一项一列，括号里是选项",
    right: {
      roles: {
        score: ["1、总体来说，您对客服的满意度"],
        reasonFlag: [
          "2、您不满意的原因(排队时间太长)",
          "2、您不满意的原因(答非所问)",
          "2、您不满意的原因(态度冷淡)",
        ],
      },
      unused: ["所用时间"],
      figure: [60, "65.00"],
    },
    sheets: {
      Sheet1: table({
        序号: (row) => row + 1,
        提交答卷时间: slashDays,
        所用时间: (row) => `${String(30 + row)}秒`,
        "1、总体来说，您对客服的满意度": stars,
        "2、您不满意的原因(排队时间太长)": (row, before) =>
          isBad(before["1、总体来说，您对客服的满意度"]) ? row % 2 : -3,
        "2、您不满意的原因(答非所问)": (row, before) =>
          isBad(before["1、总体来说，您对客服的满意度"]) ? (row + 1) % 2 : -3,
        "2、您不满意的原因(态度冷淡)": (_row, before) =>
          isBad(before["1、总体来说，您对客服的满意度"]) ? 1 : -3,
      }),
    },
  },
  {
    name: "题号在列名前的打分题并排：不是“各选项人数”",
    right: {
      roles: { score: ["4.总的来说您满意吗"], dimension: ["1.接通速度", "2.服务态度", "3.解决问题的能力"] },
      figure: [60, "65.00"],
    },
    sheets: {
      Sheet1: table({
        答卷编号: numbered("A"),
        "1.接通速度": (row) => 5 - (row % 5),
        "2.服务态度": (row) => 5 - ((row * 2) % 5),
        "3.解决问题的能力": (row) => 5 - ((row * 3) % 4),
        "4.总的来说您满意吗": stars,
      }),
    },
  },
  {
    name: "题号加推荐题与矩阵题，答案为词",
    right: {
      roles: {
        nps: ["1、您愿意把我们推荐给同事吗（0-10）"],
        score: ["3、整体上您对热线满意吗？"],
        dimension: ["2、请为以下各项打分:礼貌", "2、请为以下各项打分:专业"],
      },
      figure: [60, "65.00"],
      nps: 0,
    },
    sheets: {
      Sheet1: table({
        序号: (row) => row + 1,
        "1、您愿意把我们推荐给同事吗（0-10）": given([10, 12], [9, 8], [8, 20], [5, 12], [1, 8]),
        "2、请为以下各项打分:礼貌": (row) => 5 - (row % 4),
        "2、请为以下各项打分:专业": (row) => 5 - ((row * 2) % 5),
        "3、整体上您对热线满意吗？": five,
      }),
    },
  },
  {
    name: "选项里表情在词前",
    right: { roles: { score: ["您的满意程度"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        提交时间: isoDays,
        您的满意程度: given(
          ["😍非常满意", 24],
          ["😊 满意", 15],
          ["😐一般", 9],
          ["😟 不满意", 7],
          ["😡非常不满意", 5],
        ),
      }),
    },
  },
  {
    name: "开始时间与提交时间成对，没有别的时间",
    right: { roles: { time: ["提交时间点"], score: ["请评分（1-5星）"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table({
        ID: (row) => row + 1,
        开始作答: isoDays,
        提交时间点: isoDays,
        "请评分（1-5星）": stars,
      }),
    },
  },
  {
    name: "两级表头：服务评价下分三项，总体单列",
    right: {
      roles: {
        ticketId: ["工单号"],
        score: ["总体满意度"],
        dimension: ["服务评价 › 态度", "服务评价 › 速度", "服务评价 › 专业"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      明细: [
        ["工单号", "服务评价", "", "", "总体满意度"],
        ["", "态度", "速度", "专业", ""],
        ...under({
          工单号: numbered("W"),
          态度: (row) => 5 - (row % 5),
          速度: (row) => 5 - ((row * 2) % 5),
          专业: (row) => 5 - ((row * 3) % 4),
          总体: stars,
        }),
      ],
    },
  },
];
