import type { SampleWords } from "./sampleWords";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The same survey as an English help desk exports it. */
export const ENGLISH: SampleWords = {
  title: "Hotline satisfaction survey, March to May 2024",
  system: "Exported from: Help desk surveys   Scope: all teams",
  sheet: "Survey responses",
  paneSheet: "Sample data",
  font: "Calibri",
  moment: "d mmm yyyy h:mm",
  bands: ["Ticket", "Customer rating", "Flags"],
  headings: [
    "Ticket ID",
    "Customer ID",
    "Agent ID",
    "Team",
    "Channel",
    "Service type",
    "Call time",
    "Wait time (s)",
    "CSAT score\n(1-5)",
    "Agent attitude",
    "Speed of response",
    "Product knowledge",
    "Problem solving",
    "Reason for dissatisfaction",
    "Comments",
    "Test ticket",
    "Rated by mistake",
  ],
  ticketPrefix: "HD-",
  customerPrefix: "C",
  teams: ["After-sales", "Enquiries", "Complaints"],
  channels: ["Phone", "Chat", "WhatsApp"],
  services: ["Product enquiry", "After-sales service", "Complaint handling"],
  praise: [
    "Thank you, that was sorted out quickly",
    "Explained everything clearly",
    "Great service",
    "Keep it up",
  ],
  contradiction: "Waited too long",
  unrated: "not rated",
  yes: "Yes",
  no: "No",
  scoreWithUnit: (score) => `${score}/5`,
  oddDigit: (score) => `${String(score)}.0`,
  spelledDays: [
    ({ year, month, day }) => `${MONTHS[Number(month) - 1] ?? ""} ${day}, ${year}`,
    ({ year, month, day }) => `${day} ${MONTHS[Number(month) - 1] ?? ""} ${year}`,
  ],
  reasons: [
    {
      category: "等待时长",
      weight: 45,
      phrases: [
        "Waited twenty minutes in the queue",
        "Waiting time too long",
        "Line busy every time I called",
        "Kept on hold for ages",
        "No reply in the chat for half an hour",
        "Nobody answered for a long time",
        "Response far too slow",
      ],
    },
    {
      category: "专业能力",
      weight: 25,
      phrases: [
        "Asked three agents and got three different answers",
        "Gave me the wrong answer, which made it worse",
        "The agent did not know the product",
        "Could not explain how it works",
        "Lack of product knowledge",
      ],
    },
    {
      category: "转接流程",
      weight: 9,
      phrases: [
        "Transferred twice and had to repeat everything",
        "Transferred several times",
        "Passed around between departments",
        "Had to explain again after every transfer",
      ],
    },
    {
      category: "问题未解决",
      weight: 5,
      phrases: [
        "Called three times and the problem is still not solved",
        "Reported it many times and nothing was done",
        "Promised to fix it, a week later it is still not fixed",
      ],
    },
    {
      category: "服务态度",
      weight: 6,
      phrases: [
        "Rude and impatient",
        "Bad attitude",
        "Hung up before I had finished",
        "The agent was cold and dismissive",
      ],
    },
    {
      category: "功能故障",
      weight: 5,
      phrases: [
        "The voice menu does not work, pressing a key does nothing",
        "System slow, could not log in",
        "App crashes when I submit",
      ],
    },
    {
      category: "信息缺失",
      weight: 3,
      phrases: [
        "Could not find my last request",
        "The agent had no record of my earlier tickets",
        "No information about me in the system",
      ],
    },
    { category: "客户误解", weight: 1, phrases: ["I misunderstood it, my own mistake"] },
    { category: "外部环境", weight: 1, phrases: ["Too much noise around me at the time"] },
  ],
};
