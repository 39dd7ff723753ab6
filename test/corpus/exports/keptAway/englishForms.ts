import { days, given, inTurn, isoDays, numbered, table, under, type SurveyExport } from "../surveyExport";

const stars = given([5, 33], [4, 18], [3, 12], [2, 9], [1, 8]);
const words = given(
  ["Extremely satisfied", 33],
  ["Somewhat satisfied", 18],
  ["Neither satisfied nor dissatisfied", 12],
  ["Somewhat dissatisfied", 9],
  ["Extremely dissatisfied", 8],
);
const low = (answer: unknown): boolean => Number(answer) <= 2;

export const ENGLISH_FORMS: readonly SurveyExport[] = [
  {
    name: "SurveyMonkey: a matrix of questions over two header rows",
    right: {
      roles: {
        score: ["How satisfied are you with our company overall?"],
        dimension: [
          "Please rate the following › Friendliness",
          "Please rate the following › Speed",
          "Please rate the following › Knowledge",
        ],
      },
      figure: [80, "63.75"],
    },
    sheets: {
      Sheet: [
        [
          "Respondent ID",
          "End Date",
          "Please rate the following",
          "",
          "",
          "How satisfied are you with our company overall?",
        ],
        ["", "", "Friendliness", "Speed", "Knowledge", "Response"],
        ...under(
          {
            id: (row) => 118_200_000 + row,
            end: days((year, month, day) => `${month}/${day}/${year} 08:11:00`),
            a: (row) => 5 - (row % 4),
            b: (row) => 5 - ((row * 2) % 5),
            c: (row) => 5 - ((row * 3) % 5),
            d: words,
          },
          80,
        ),
      ],
    },
  },
  {
    name: "Qualtrics: choice texts, one row of questions, an NPS group beside the NPS",
    right: {
      roles: {
        score: ["Overall, how satisfied or dissatisfied are you with our support?"],
        nps: ["How likely are you to recommend us to a colleague?"],
        ticketId: ["External Data Reference"],
      },
      unused: ["How likely are you to recommend us? - Group"],
      figure: [80, "63.75"],
      nps: 10,
    },
    sheets: {
      Responses: [
        ["RecordedDate", "ResponseId", "ExternalReference", "Q4", "Q5_NPS_GROUP", "Q5"],
        [
          "Recorded Date",
          "Response ID",
          "External Data Reference",
          "Overall, how satisfied or dissatisfied are you with our support?",
          "How likely are you to recommend us? - Group",
          "How likely are you to recommend us to a colleague?",
        ],
        ...under(
          {
            date: isoDays,
            id: numbered("R_"),
            ref: numbered("CASE"),
            Q4: words,
            group: given(["Promoter", 32], ["Passive", 24], ["Detractor", 24]),
            Q5: given([10, 20], [9, 12], [8, 24], [5, 16], [1, 8]),
          },
          80,
        ),
      ],
    },
  },
  {
    name: "Google Forms: scale of ten, email address, the reason asked of all",
    right: {
      roles: {
        time: ["Timestamp"],
        score: ["On a scale of 1 to 10, how satisfied are you with our customer service?"],
        reason: ["If you were not satisfied, please tell us why"],
      },
      figure: [80, "62.50"],
    },
    sheets: {
      "Form Responses 1": table(
        {
          Timestamp: days((year, month, day) => `${month}/${day}/${year} 15:21:05`),
          "Email Address": (row) => `user${String(row)}@example.org`,
          "On a scale of 1 to 10, how satisfied are you with our customer service?": given(
            [10, 18],
            [9, 12],
            [8, 12],
            [7, 8],
            [6, 10],
            [4, 10],
            [2, 6],
            [1, 4],
          ),
          "If you were not satisfied, please tell us why": (row, before) =>
            Number(before["On a scale of 1 to 10, how satisfied are you with our customer service?"]) < 5
              ? inTurn("I waited for an hour", "nobody solved my problem", "the agent was rude to me")(row)
              : "",
        },
        80,
      ),
    },
  },
  {
    name: "Microsoft Forms 中文：ID 开始时间 完成时间 电子邮件 名称",
    right: {
      roles: { time: ["完成时间"], score: ["您对我们的服务总体满意吗？"], reason: ["不满意的原因"] },
      figure: [80, "63.75"],
    },
    sheets: {
      Sheet1: table(
        {
          ID: (row) => row + 1,
          开始时间: (row) => 45_413.4 + row,
          完成时间: (row) => 45_413.42 + row,
          电子邮件: () => "anonymous",
          名称: () => "",
          "您对我们的服务总体满意吗？": stars,
          不满意的原因: (row, before) =>
            low(before["您对我们的服务总体满意吗？"])
              ? inTurn("等待时间长;态度不好;", "没有解决问题;", "态度不好;")(row)
              : "",
        },
        80,
      ),
    },
  },
  {
    name: "Typeform: NPS and a choice of several, each option a column",
    right: {
      roles: {
        nps: ["How likely is it that you would recommend us?"],
        score: ["How satisfied are you with our support team?"],
        reasonFlag: ["Long wait", "Unclear answer", "Unfriendly agent"],
      },
      figure: [80, "63.75"],
      nps: 10,
    },
    sheets: {
      responses: table(
        {
          "#": (row) => `k${String(row)}p2`,
          "How likely is it that you would recommend us?": given([10, 20], [9, 12], [7, 24], [5, 16], [1, 8]),
          "How satisfied are you with our support team?": stars,
          "Long wait": (row, before) =>
            low(before["How satisfied are you with our support team?"]) && row % 2 === 0 ? "Long wait" : "",
          "Unclear answer": (row, before) =>
            low(before["How satisfied are you with our support team?"]) && row % 2 === 1
              ? "Unclear answer"
              : "",
          "Unfriendly agent": (row, before) =>
            low(before["How satisfied are you with our support team?"]) && row % 3 === 0
              ? "Unfriendly agent"
              : "",
          "Start Date (UTC)": isoDays,
          "Submit Date (UTC)": isoDays,
        },
        80,
      ),
    },
  },
  {
    name: "HubSpot: response sentiment beside the CSAT, survey name and type",
    right: {
      roles: { score: ["Rating"], time: ["Survey submission date"] },
      unused: ["Survey name"],
      figure: [80, "63.75"],
    },
    sheets: {
      Export: table(
        {
          "Response ID": (row) => 3_000_000 + row,
          "Survey name": () => "Support CSAT 2024",
          "Survey submission date": isoDays,
          Rating: stars,
          "Response text": inTurn("", "Thanks a lot for helping out", "Still waiting for a reply"),
        },
        80,
      ),
    },
  },
  {
    name: "A scale of seven words around neutral",
    right: { roles: { score: ["Overall satisfaction"] }, figure: [80, "62.50"] },
    sheets: {
      Data: table(
        {
          Respondent: (row) => row + 1,
          "Overall satisfaction": given(
            ["Completely satisfied", 20],
            ["Mostly satisfied", 18],
            ["Somewhat satisfied", 12],
            ["Neither satisfied nor dissatisfied", 10],
            ["Somewhat dissatisfied", 10],
            ["Mostly dissatisfied", 6],
            ["Completely dissatisfied", 4],
          ),
        },
        80,
      ),
    },
  },
  {
    name: "German legend: a grade of which 1 is best, told in the header",
    right: { roles: { score: ["Satisfaction grade (1 best – 6 worst)"] }, figure: [80, "63.75"] },
    sheets: {
      Data: table(
        {
          Ticket: numbered("T"),
          "Satisfaction grade (1 best – 6 worst)": given([1, 33], [2, 18], [3, 12], [4, 9], [5, 5], [6, 3]),
        },
        80,
      ),
    },
  },
  {
    name: "Numbers with labels of which one is no answer",
    right: { roles: { score: ["Q1. Overall, how satisfied were you?"] }, figure: [80, "63.75"] },
    sheets: {
      Data: table(
        {
          id: numbered("p"),
          "Q1. Overall, how satisfied were you?": given(
            ["5 - Very satisfied", 33],
            ["4 - Satisfied", 18],
            ["3 - Neutral", 12],
            ["2 - Dissatisfied", 9],
            ["1 - Very dissatisfied", 8],
            ["9 - Don't know", 15],
          ),
        },
        95,
      ),
    },
  },
  {
    name: "Importance and satisfaction of the same service",
    right: { roles: { score: ["Satisfaction with support"] }, figure: [80, "63.75"] },
    sheets: {
      Data: table(
        {
          ID: numbered("R"),
          "Importance of support": (row) => 5 - (row % 2),
          "Satisfaction with support": stars,
        },
        80,
      ),
    },
  },
];
