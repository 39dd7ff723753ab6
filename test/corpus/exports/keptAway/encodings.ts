import { encode } from "iconv-lite";
import { days, given, inTurn, isoDays, lines, numbered, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 33], [4, 18], [3, 12], [2, 9], [1, 8]);

export const ENCODINGS: readonly SurveyExport[] = [
  {
    name: "GBK, scores as words, a line of a title above the header",
    right: { roles: { agentId: ["工号"], score: ["满意度"] }, figure: [80, "63.75"] },
    sheets: encode(
      lines([
        ["满意度明细表", "", ""],
        ...table(
          {
            工号: inTurn("0101", "0102"),
            通话时间: isoDays,
            满意度: given(["很满意", 33], ["满意", 18], ["一般", 12], ["不满意", 9], ["很不满意", 8]),
          },
          80,
        ),
      ]),
      "gbk",
    ),
  },
  {
    name: "Big5 with numbers",
    right: { roles: { ticketId: ["服務單號"], score: ["滿意度評分"] }, figure: [80, "63.75"] },
    sheets: encode(
      lines(
        table(
          {
            服務單號: numbered("S"),
            滿意度評分: stars,
            意見: inTurn("", "希望加快處理速度", "等候時間太長"),
          },
          80,
        ),
      ),
      "big5",
    ),
  },
  {
    name: "UTF-16, big end first, separated by semicolons",
    right: { roles: { score: ["Satisfaction score"] }, figure: [80, "63.75"] },
    sheets: encode(
      lines(table({ Ticket: numbered("T"), Created: isoDays, "Satisfaction score": stars }, 80), ";"),
      "utf16be",
      { addBOM: true },
    ),
  },
  {
    name: "Semicolons, days before months, decimal commas on a scale of ten",
    right: { roles: { score: ["Overall rating (1-10)"], time: ["Date of survey"] }, figure: [80, "62.50"] },
    sheets: new TextEncoder().encode(
      lines(
        table(
          {
            Case: numbered("C"),
            "Date of survey": days((year, month, day) => `${day}.${month}.${year}`),
            "Overall rating (1-10)": given(
              ["10,0", 18],
              ["9,0", 12],
              ["8,0", 12],
              ["7,0", 8],
              ["6,0", 10],
              ["4,0", 10],
              ["2,0", 6],
              ["1,0", 4],
            ),
          },
          80,
        ),
        ";",
      ),
    ),
  },
  {
    name: "sep=; in the first line, as Excel likes it",
    right: { roles: { score: ["CSAT"], agentName: ["Agent"] }, figure: [80, "63.75"] },
    sheets: new TextEncoder().encode(
      `sep=;\r\n${lines(table({ Ticket: numbered("T"), Agent: inTurn("Ines", "Paul"), CSAT: stars }, 80), ";")}`,
    ),
  },
];
