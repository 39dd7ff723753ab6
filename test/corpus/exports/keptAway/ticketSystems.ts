import { given, inTurn, isoDays, numbered, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 33], [4, 18], [3, 12], [2, 9], [1, 8]);

export const TICKET_SYSTEMS: readonly SurveyExport[] = [
  {
    name: "Zendesk: good and bad with comment",
    right: {
      roles: { ticketId: ["Id"], agentName: ["Assignee"], group: ["Group"], score: ["Satisfaction Score"] },
      figure: [60, "75.00"],
    },
    sheets: {
      export: table(
        {
          Summation: () => 1,
          Id: (row) => 7001 + row,
          Subject: (row) => `Where is my parcel number ${String(row)}`,
          Assignee: inTurn("Anna Kim", "Ben Ortiz"),
          Group: inTurn("Support", "Billing"),
          "Created at": isoDays,
          "Satisfaction Score": given(
            ["Good", 30],
            ["Good with comment", 15],
            ["Bad", 9],
            ["Bad with comment", 6],
            ["Not Offered", 30],
            ["Offered", 30],
          ),
        },
        120,
      ),
    },
  },
  {
    name: "Freshdesk: the platform's own numbers 103…-103",
    right: { roles: { ticketId: ["Ticket ID"], score: ["Rating"] }, figure: [60, "70.00"], asks: true },
    sheets: {
      Sheet1: table({
        "Ticket ID": (row) => 100 + row,
        Agent: inTurn("Ravi", "Meena"),
        Rating: given([103, 20], [102, 12], [101, 10], [100, 6], [-101, 6], [-102, 4], [-103, 2]),
      }),
    },
  },
  {
    name: "Intercom: emoji of five",
    right: { roles: { score: ["Rating"], agentName: ["Teammate rated"] }, figure: [80, "63.75"] },
    sheets: {
      Data: table(
        {
          "Conversation ID": (row) => 2_000_000 + row,
          "Teammate rated": inTurn("Ines", "Paul"),
          Rating: given(["🤩", 33], ["😃", 18], ["😐", 12], ["🙁", 9], ["😠", 8]),
        },
        80,
      ),
    },
  },
  {
    name: "Gorgias/Help Scout: Great, Okay, Not good",
    right: {
      roles: { score: ["Rating"], agentName: ["User"], comment: ["Comments"] },
      figure: [60, "75.00"],
    },
    sheets: {
      ratings: table({
        "Conversation Number": (row) => 500 + row,
        User: inTurn("Ines", "Paul"),
        Rating: given(["Great", 45], ["Okay", 9], ["Not Good", 6]),
        Comments: inTurn("", "You were so helpful today", "Took two days to answer"),
      }),
    },
  },
  {
    name: "Salesforce report grouped by owner: the owner only in the first row of each group, subtotals",
    right: {
      roles: { agentName: ["Case Owner"], ticketId: ["Case Number"], score: ["Customer Satisfaction"] },
      figure: [80, "63.75"],
    },
    sheets: {
      report: (() => {
        const [head = [], ...rows] = table(
          {
            "Case Owner": (row) =>
              row % 20 === 0 ? (["Anna Kim", "Ben Ortiz", "Chloe Wu", "Dan Ray"][row / 20] ?? "") : "",
            "Case Number": numbered("00"),
            Opened: isoDays,
            "Customer Satisfaction": stars,
          },
          80,
        );
        const groups = [0, 20, 40, 60].flatMap((from) => [
          ...rows.slice(from, from + 20),
          ["Subtotal", "", "Avg", 3.74],
        ]);
        return [head, ...groups, ["Total", "", "Avg", 3.74]];
      })(),
    },
  },
  {
    name: "ServiceNow: one metric a row",
    right: { roles: { dimension: ["Metric"], score: ["Score"], ticketId: ["Task"] }, figure: [60, "65.00"] },
    sheets: {
      asmt: (() => {
        const overall = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);
        return table(
          {
            Task: (row) => `INC00${String(10_000 + Math.floor(row / 3))}`,
            Metric: inTurn("Overall satisfaction", "Timeliness", "Courtesy"),
            Score: (row) => (row % 3 === 0 ? (overall[row / 3] ?? "") : 5 - (row % 4)),
          },
          180,
        );
      })(),
    },
  },
  {
    name: "Agents with average rating and number of ratings",
    right: {
      roles: { agentName: ["Agent"], score: ["Avg. rating"], count: ["# Ratings"] },
      figure: null,
      mean: "4.4000",
    },
    sheets: {
      Agents: table(
        {
          Agent: (row) => `Agent ${String(row + 1)}`,
          Tickets: (row) => 200 + row,
          "# Ratings": inTurn(100, 100),
          "Avg. rating": inTurn(4.6, 4.2),
        },
        12,
      ),
    },
  },
  {
    name: "Ratings as 4/5 and 5/5",
    right: { roles: { score: ["Feedback score"] }, figure: [80, "63.75"] },
    sheets: {
      Sheet1: table(
        {
          Ticket: numbered("T"),
          "Feedback score": given(["5/5", 33], ["4/5", 18], ["3/5", 12], ["2/5", 9], ["1/5", 8]),
        },
        80,
      ),
    },
  },
  {
    name: "Thumbs of a chatbot",
    right: { roles: { score: ["Feedback"] }, figure: [60, "75.00"] },
    sheets: {
      Sheet1: table({ Session: numbered("S"), Feedback: given(["👍", 45], ["👎", 15], ["", 40]) }, 100),
    },
  },
];
