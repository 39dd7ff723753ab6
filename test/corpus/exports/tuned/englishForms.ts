import { days, given, inTurn, isoDays, numbered, table, under, type SurveyExport } from "../surveyExport";

const words = given(
  ["Very satisfied", 24],
  ["Satisfied", 15],
  ["Neither satisfied nor dissatisfied", 9],
  ["Dissatisfied", 7],
  ["Very dissatisfied", 5],
);
const stars = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);
const low = (answer: unknown): boolean => Number(answer) <= 2;
const usDays = days((year, month, day) => `${month}/${day}/${year} 14:05:09`);

/** SurveyMonkey, Qualtrics, Google and Microsoft Forms, Typeform. */
export const ENGLISH_FORMS: readonly SurveyExport[] = [
  {
    name: "SurveyMonkey, all responses: two header rows",
    right: {
      roles: {
        score: ["Overall, how satisfied are you with our support?"],
        reasonFlag: [
          "What were you unhappy with? (Select all that apply) › Waiting time",
          "What were you unhappy with? (Select all that apply) › The answer",
          "What were you unhappy with? (Select all that apply) › The agent",
        ],
        comment: ["Anything else?"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      Sheet: [
        [
          "Respondent ID",
          "Collector ID",
          "Start Date",
          "End Date",
          "IP Address",
          "Overall, how satisfied are you with our support?",
          "What were you unhappy with? (Select all that apply)",
          "",
          "",
          "Anything else?",
        ],
        ["", "", "", "", "", "Response", "Waiting time", "The answer", "The agent", "Open-Ended Response"],
        ...under({
          id: (row) => 118_000_000 + row,
          collector: () => 4_450_001,
          start: usDays,
          end: usDays,
          ip: (row) => `81.2.69.${String(row)}`,
          score: words,
          wait: (row, { score }) =>
            /^(Very d|D)/u.test(String(score)) && row % 2 === 0 ? "Waiting time" : "",
          answer: (row, { score }) =>
            /^(Very d|D)/u.test(String(score)) && row % 3 !== 0 ? "The answer" : "",
          agent: (row, { score }) => (/^(Very d|D)/u.test(String(score)) && row % 4 === 0 ? "The agent" : ""),
          more: inTurn("", "Please open on Sundays as well", ""),
        }),
      ],
    },
  },
  {
    name: "Qualtrics: names, questions and ImportIds over the rows; previews among them",
    right: {
      roles: {
        score: [
          "Overall, how satisfied were you with the service? (1 = very dissatisfied, 5 = very satisfied)",
        ],
        nps: ["How likely are you to recommend us to a friend?"],
        comment: ["What could we do better?"],
        time: ["Recorded Date"],
      },
      figure: [60, "65.00"],
      nps: 10,
    },
    sheets: {
      Responses: [
        [
          "StartDate",
          "EndDate",
          "Status",
          "Progress",
          "Duration (in seconds)",
          "Finished",
          "RecordedDate",
          "Q1",
          "Q2",
          "Q3",
        ],
        [
          "Start Date",
          "End Date",
          "Response Type",
          "Progress",
          "Duration (in seconds)",
          "Finished",
          "Recorded Date",
          "Overall, how satisfied were you with the service? (1 = very dissatisfied, 5 = very satisfied)",
          "How likely are you to recommend us to a friend?",
          "What could we do better?",
        ],
        [
          '{"ImportId":"startDate"}',
          '{"ImportId":"endDate"}',
          '{"ImportId":"status"}',
          '{"ImportId":"progress"}',
          '{"ImportId":"duration"}',
          '{"ImportId":"finished"}',
          '{"ImportId":"recordedDate"}',
          '{"ImportId":"QID1"}',
          '{"ImportId":"QID2"}',
          '{"ImportId":"QID3_TEXT"}',
        ],
        ...under({
          start: isoDays,
          end: isoDays,
          status: () => "IP Address",
          progress: () => 100,
          seconds: (row) => 90 + row,
          finished: () => "True",
          recorded: isoDays,
          Q1: stars,
          Q2: given([10, 14], [9, 10], [8, 12], [7, 6], [5, 10], [2, 5], [0, 3]),
          Q3: inTurn("", "Call me back when you say so", "Nothing", ""),
        }),
      ],
    },
  },
  {
    name: "Google Forms: timestamp, linear scale, comma-joined check boxes",
    right: {
      roles: {
        time: ["Timestamp"],
        score: ["How satisfied are you with the help you received?"],
        reason: ["What were you dissatisfied with? (check all that apply)"],
        comment: ["Any other comments or suggestions?"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      "Form Responses 1": table({
        Timestamp: days((year, month, day) => `${year}/${month}/${day} 3:21:05 PM GMT+8`),
        "How satisfied are you with the help you received?": stars,
        "What were you dissatisfied with? (check all that apply)": (row, before) =>
          low(before["How satisfied are you with the help you received?"])
            ? inTurn(
                "Long wait, Rude agent",
                "Problem not solved",
                "Long wait, Problem not solved",
                "Rude agent",
              )(row)
            : "",
        "Any other comments or suggestions?": inTurn(
          "",
          "Great service from Anna",
          "",
          "I had to call three times",
        ),
      }),
    },
  },
  {
    name: "Microsoft Forms: Id, start and completion, check boxes closed by a semicolon",
    right: {
      roles: {
        time: ["Completion time"],
        score: ["How would you rate our service overall?"],
        reason: ["Why were you not satisfied?"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      Sheet1: table({
        ID: (row) => row + 1,
        "Start time": (row) => 45_413.4 + row,
        "Completion time": (row) => 45_413.41 + row,
        Email: () => "anonymous",
        Name: () => "",
        "How would you rate our service overall?": stars,
        "Why were you not satisfied?": (row, before) =>
          low(before["How would you rate our service overall?"])
            ? inTurn("Slow response;Wrong information;", "Slow response;", "Impolite;Wrong information;")(row)
            : "",
      }),
    },
  },
  {
    name: "SurveyMonkey, NPS alone: what the numbers mean under the heading",
    right: {
      roles: {
        nps: ["How likely is it that you would recommend us to a friend or colleague?"],
        comment: ["What is the primary reason for your score?"],
        time: ["Start Date"],
        region: ["Region"],
      },
      figure: null,
      nps: 10,
    },
    sheets: {
      Sheet: [
        [
          "Respondent ID",
          "Start Date",
          "End Date",
          "How likely is it that you would recommend us to a friend or colleague?",
          "What is the primary reason for your score?",
          "Region",
        ],
        ["", "", "", "0 = Not at all likely, 10 = Extremely likely", "Open-Ended Response", "Response"],
        ...under({
          id: (row) => 118_000_000 + row,
          start: usDays,
          end: usDays,
          nps: given([10, 15], [9, 12], [8, 6], [7, 6], [6, 9], [3, 6], [0, 6]),
          why: inTurn("Support takes forever", "", "Easy to use", "Too expensive", ""),
          region: inTurn("EMEA", "NA", "APAC"),
        }),
      ],
    },
  },
  {
    name: "Typeform: opinion scale, dates in UTC at the end",
    right: {
      roles: {
        score: ["Overall, how satisfied are you with your call?"],
        comment: ["What is the main reason for your score?"],
        time: ["Submit Date (UTC)"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      responses: table({
        "#": (row) => `a${String(row)}f9x`,
        "Overall, how satisfied are you with your call?": stars,
        "What is the main reason for your score?": inTurn(
          "Quick and friendly",
          "Had to repeat myself",
          "Good enough",
          "",
        ),
        "Response Type": () => "completed",
        "Start Date (UTC)": isoDays,
        "Submit Date (UTC)": isoDays,
        "Network ID": (row) => `9f${String(row)}`,
      }),
    },
  },
  {
    name: "Options as columns without a common stem, one of them named after the agent",
    right: {
      roles: {
        score: ["Overall, how happy are you with our help?"],
        reasonFlag: ["Slow reply", "Rude agent", "Wrong information"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      responses: table({
        "#": (row) => `z${String(row)}`,
        "Overall, how happy are you with our help?": stars,
        "Slow reply": (row, before) =>
          low(before["Overall, how happy are you with our help?"]) && row % 2 === 0 ? "Slow reply" : "",
        "Rude agent": (row, before) =>
          low(before["Overall, how happy are you with our help?"]) && row % 3 === 0 ? "Rude agent" : "",
        "Wrong information": (row, before) =>
          low(before["Overall, how happy are you with our help?"]) && row % 2 === 1
            ? "Wrong information"
            : "",
        "Submit Date (UTC)": isoDays,
      }),
    },
  },
  {
    name: "Tell us why: a question for reasons that parts its words",
    right: {
      roles: {
        score: ["How satisfied were you with the call?"],
        reason: ["If you were unhappy with the call, please tell us the reason"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      Data: table({
        ID: numbered("R"),
        "How satisfied were you with the call?": stars,
        "If you were unhappy with the call, please tell us the reason": (row, before) =>
          low(before["How satisfied were you with the call?"])
            ? inTurn("the wait was endless", "nobody knew the answer", "I was cut off twice")(row)
            : "",
      }),
    },
  },
  {
    name: "An agreement scale in words",
    right: { roles: { score: ["I am satisfied with the service I received"] }, figure: [60, "65.00"] },
    sheets: {
      Data: table({
        Respondent: (row) => row + 1,
        "I am satisfied with the service I received": given(
          ["Strongly agree", 24],
          ["Agree", 15],
          ["Neither agree nor disagree", 9],
          ["Disagree", 7],
          ["Strongly disagree", 5],
        ),
      }),
    },
  },
  {
    name: "CES of seven points beside CSAT and NPS",
    right: {
      roles: {
        score: ["CSAT (1-5)"],
        nps: ["NPS (0-10)"],
        ces: ["The company made it easy for me to handle my issue"],
        ticketId: ["Case ID"],
      },
      figure: [60, "65.00"],
      nps: 20,
    },
    sheets: {
      Feedback: table({
        "Case ID": numbered("C-"),
        "CSAT (1-5)": stars,
        "NPS (0-10)": given([10, 20], [9, 10], [8, 12], [6, 10], [3, 8]),
        "The company made it easy for me to handle my issue": (row) => 7 - (row % 6),
      }),
    },
  },
  {
    name: "A scale of 1–5 of which the header says that 1 is very satisfied",
    right: {
      roles: { score: ["Overall satisfaction (1 = Very satisfied … 5 = Very dissatisfied)"] },
      figure: [60, "65.00"],
    },
    sheets: {
      Data: table({
        ID: numbered("R"),
        "Overall satisfaction (1 = Very satisfied … 5 = Very dissatisfied)": given(
          [1, 24],
          [2, 15],
          [3, 9],
          [4, 7],
          [5, 5],
        ),
      }),
    },
  },
  {
    name: "A scale of 1–10 with 99 for not applicable",
    right: { roles: { score: ["Overall satisfaction (1-10)"], ticketId: ["Ticket"] }, figure: [60, "70.00"] },
    sheets: {
      Data: table(
        {
          Ticket: numbered("T"),
          "Overall satisfaction (1-10)": given(
            [10, 15],
            [9, 12],
            [8, 10],
            [7, 5],
            [6, 6],
            [4, 6],
            [2, 4],
            [1, 2],
            [99, 12],
          ),
        },
        72,
      ),
    },
  },
  {
    name: "Expected and perceived satisfaction",
    right: { roles: { score: ["Perceived satisfaction"] }, figure: [60, "65.00"] },
    sheets: {
      Data: table({
        ID: numbered("R"),
        "Expected satisfaction": (row) => 5 - (row % 2),
        "Perceived satisfaction": stars,
      }),
    },
  },
];
