import { given, inTurn, isoDays, numbered, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);

/** Zendesk, Freshdesk, Intercom, LiveChat, Salesforce, Jira. */
export const TICKET_SYSTEMS: readonly SurveyExport[] = [
  {
    name: "Zendesk: good, bad, offered and unoffered",
    right: {
      roles: {
        ticketId: ["Ticket ID"],
        agentName: ["Assignee name"],
        group: ["Ticket group"],
        score: ["Ticket satisfaction rating"],
        reason: ["Ticket satisfaction reason"],
        comment: ["Ticket satisfaction comment"],
      },
      figure: [50, "80.00"],
    },
    sheets: {
      Tickets: table(
        {
          "Ticket ID": (row) => 90_001 + row,
          "Ticket created - Timestamp": isoDays,
          "Assignee name": inTurn("Anna Kim", "Ben Ortiz", "Chloe Wu"),
          "Ticket group": inTurn("Tier 1", "Tier 2"),
          "Ticket satisfaction rating": given(["Good", 40], ["Bad", 10], ["Offered", 50], ["Unoffered", 20]),
          "Ticket satisfaction reason": (row, before) =>
            before["Ticket satisfaction rating"] === "Bad"
              ? inTurn(
                  "The issue took too long to resolve",
                  "The issue was not resolved",
                  "The agent's knowledge is unsatisfactory",
                )(row)
              : "",
          "Ticket satisfaction comment": inTurn("", "", "thanks for the quick help"),
        },
        120,
      ),
    },
  },
  {
    name: "Freshdesk: seven words from Extremely happy to Extremely unhappy",
    right: {
      roles: { ticketId: ["Ticket ID"], agentName: ["Agent"], score: ["Customer satisfaction"] },
      figure: [60, "70.00"],
    },
    sheets: {
      Survey: table({
        "Ticket ID": (row) => 4000 + row,
        Agent: inTurn("Ravi", "Meena", "Tom"),
        "Customer satisfaction": given(
          ["Extremely happy", 20],
          ["Very happy", 12],
          ["Happy", 10],
          ["Neutral", 6],
          ["Unhappy", 6],
          ["Very unhappy", 4],
          ["Extremely unhappy", 2],
        ),
      }),
    },
  },
  {
    name: "Intercom: rating of a conversation and its remark",
    right: {
      roles: { score: ["Conversation rating"], comment: ["Rating remark"], agentName: ["Teammate"] },
      figure: [60, "65.00"],
    },
    sheets: {
      Ratings: table(
        {
          "Conversation ID": (row) => 1_900_000_000 + row,
          "Started at": isoDays,
          Teammate: inTurn("Ines", "Paul"),
          "Conversation rating": given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5], ["", 40]),
          "Rating remark": inTurn("", "super fast", "", "did not understand my question"),
        },
        100,
      ),
    },
  },
  {
    name: "LiveChat: rated good, rated bad, not rated",
    right: { roles: { score: ["Rating"], agentName: ["Agent name"] }, figure: [60, "75.00"] },
    sheets: {
      Chats: table(
        {
          "Chat ID": numbered("Q"),
          "Chat start date": isoDays,
          "Agent name": inTurn("Ines", "Paul"),
          Rating: given(["rated good", 45], ["rated bad", 15], ["not rated", 60]),
        },
        120,
      ),
    },
  },
  {
    name: "Salesforce report: grand total and confidentiality note under the rows",
    right: {
      roles: {
        ticketId: ["Case Number"],
        agentName: ["Case Owner"],
        score: ["CSAT Score"],
        createdTime: ["Date/Time Opened"],
        closedTime: ["Date/Time Closed"],
      },
      figure: [60, "65.00"],
    },
    sheets: {
      report1716: [
        ...table({
          "Case Number": numbered("00"),
          "Case Owner": inTurn("Anna Kim", "Ben Ortiz"),
          "Date/Time Opened": isoDays,
          "Date/Time Closed": isoDays,
          "CSAT Score": stars,
        }),
        ["Grand Total", "", "", "", 3.77],
        ["", "", "", "", ""],
        ["Confidential Information - Do Not Distribute", "", "", "", ""],
        ["Copyright (c) 2000-2024 salesforce.com, inc. All rights reserved.", "", "", "", ""],
      ],
    },
  },
  {
    name: "Jira Service Management: Satisfaction rating, summary, resolution",
    right: {
      roles: { ticketId: ["Key"], score: ["Satisfaction rating"], agentName: ["Assignee"] },
      figure: [60, "65.00"],
    },
    sheets: {
      Issues: table(
        {
          Key: (row) => `SUP-${String(row + 1)}`,
          Summary: (row) => `Cannot open the invoice number ${String(row)}`,
          Assignee: inTurn("akim", "bortiz"),
          Created: isoDays,
          Resolved: isoDays,
          "Satisfaction rating": given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5], ["", 20]),
        },
        80,
      ),
    },
  },
  {
    name: "Weekly CSAT of teams in percent with the number of responses",
    right: {
      roles: { group: ["Team"], score: ["CSAT %"], count: ["Responses"] },
      figure: null,
      mean: "83.0000",
    },
    sheets: {
      Weekly: table(
        {
          Week: (row) => `2024-W${String(10 + Math.floor(row / 2))}`,
          Team: inTurn("Alpha", "Beta"),
          "CSAT %": inTurn("85%", "80%"),
          Responses: inTurn(60, 40),
        },
        20,
      ),
    },
  },
  {
    name: "Thumbs under Helpful, no other heading of satisfaction",
    right: { roles: { score: ["Was this helpful"] }, figure: [60, "75.00"] },
    sheets: {
      Sheet1: table(
        { Chat: numbered("S"), "Was this helpful": given(["👍", 45], ["👎", 15], ["", 40]) },
        100,
      ),
    },
  },
  {
    name: "Subtotals of each owner that say Subtotal and Mean in two cells",
    right: { roles: { ticketId: ["Case"], score: ["CSAT"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: (() => {
        const [head = [], ...rows] = table({
          Owner: (row) => (row % 20 === 0 ? (["Kim", "Ortiz", "Wu"][row / 20] ?? "") : ""),
          Case: numbered("00"),
          Closed: isoDays,
          CSAT: stars,
        });
        const groups = [0, 20, 40].flatMap((from) => [
          ...rows.slice(from, from + 20),
          ["Subtotal", "", "Mean", 3.7],
        ]);
        return [head, ...groups, ["Grand total", "", "Mean", 3.77]];
      })(),
    },
  },
  {
    name: "Teams with # Surveys and Mean rating",
    right: {
      roles: { group: ["Team"], score: ["Mean rating"], count: ["# Surveys"] },
      figure: null,
      mean: "4.3000",
    },
    sheets: {
      Teams: table(
        {
          Team: (row) => ["North", "South", "East", "West", "Night", "Web"][row] ?? "",
          "# Surveys": inTurn(50, 50),
          "Mean rating": inTurn(4.45, 4.15),
        },
        6,
      ),
    },
  },
  {
    name: "Cases and calls of each agent are no numbers of tickets",
    right: {
      roles: { agentName: ["Agent name"], score: ["Average CSAT"], count: ["Surveys"] },
      figure: null,
      mean: "4.3000",
    },
    sheets: {
      Agents: table(
        {
          "Agent name": (row) => ["Ines", "Paul", "Ravi", "Meena", "Tom", "Kim"][row] ?? "",
          Cases: (row) => 120 + 7 * row,
          Calls: (row) => 300 + 11 * row,
          Surveys: inTurn(50, 50),
          "Average CSAT": inTurn(4.45, 4.15),
        },
        6,
      ),
    },
  },
  {
    name: "An assessment with one question a row and a key of its own",
    right: { roles: { dimension: ["Question"], score: ["Rating"] }, figure: [60, "65.00"] },
    sheets: {
      Sheet1: table(
        {
          Assessment: (row) => `AINST${String(1000 + Math.floor(row / 3))}`,
          Question: inTurn("Overall satisfaction", "Speed", "Courtesy"),
          Rating: (row) => (row % 3 === 0 ? (stars[row / 3] ?? "") : 5 - (row % 4)),
        },
        180,
      ),
    },
  },
  {
    name: "Stars drawn as stars",
    right: { roles: { score: ["Rating"], comment: ["Review"] }, figure: [60, "65.00"] },
    sheets: {
      Reviews: table({
        "Review ID": numbered("R"),
        Rating: given(["★★★★★", 24], ["★★★★☆", 15], ["★★★☆☆", 9], ["★★☆☆☆", 7], ["★☆☆☆☆", 5]),
        Review: inTurn("Friendly people", "", "Took for ever to get through"),
      }),
    },
  },
];
