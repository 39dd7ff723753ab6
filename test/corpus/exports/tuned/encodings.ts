import { encode } from "iconv-lite";
import { days, given, inTurn, isoDays, lines, numbered, table, type SurveyExport } from "../surveyExport";

const stars = given([5, 24], [4, 15], [3, 9], [2, 7], [1, 5]);

/** Files of text as systems of different countries write them. */
export const ENCODINGS: readonly SurveyExport[] = [
  {
    name: "GBK with tabs behind long numbers",
    right: {
      roles: { ticketId: ["工单号"], agentName: ["客服姓名"], score: ["满意度评分"], reason: ["不满意原因"] },
      figure: [60, "65.00"],
    },
    sheets: encode(
      lines(
        table({
          工单号: (row) => `20240501000000${String(1000 + row)}\t`,
          客服姓名: inTurn("王芳", "李强"),
          满意度评分: stars,
          不满意原因: (row, { 满意度评分: score }) =>
            Number(score) < 3 ? inTurn("等待时间长", "态度不好")(row) : "",
        }),
      ),
      "gbk",
    ),
  },
  {
    name: "Big5 of a Taiwanese hotline",
    right: {
      roles: { ticketId: ["案件編號"], agentName: ["客服人員"], score: ["滿意度"] },
      figure: [60, "65.00"],
    },
    sheets: encode(
      lines(
        table({
          案件編號: numbered("TW"),
          客服人員: inTurn("陳小姐", "林先生"),
          建立時間: isoDays,
          滿意度: given(["非常滿意", 24], ["滿意", 15], ["普通", 9], ["不滿意", 7], ["非常不滿意", 5]),
          備註: inTurn("", "客服很親切", "等太久了"),
        }),
      ),
      "big5",
    ),
  },
  {
    name: "UTF-16 separated by tabs, as Excel saves Unicode text",
    right: { roles: { ticketId: ["工单编号"], score: ["满意度"] }, figure: [60, "65.00"] },
    sheets: encode(
      lines(table({ 工单编号: numbered("A"), 评价时间: isoDays, 满意度: stars }), "\t"),
      "utf16le",
      { addBOM: true },
    ),
  },
  {
    name: "Semicolons and decimal commas: half points",
    right: { roles: { ticketId: ["Ticket"], score: ["Satisfaction (1-5)"] }, figure: [60, "65.00"] },
    sheets: new TextEncoder().encode(
      lines(
        table({
          Ticket: numbered("T"),
          Date: days((year, month, day) => `${day}.${month}.${year}`),
          "Satisfaction (1-5)": given(["5,0", 24], ["4,5", 15], ["3,0", 9], ["2,5", 7], ["1,0", 5]),
        }),
        ";",
      ),
    ),
  },
  {
    name: "UTF-8 with a byte order mark and line breaks inside quotes",
    right: { roles: { score: ["Satisfaction"], comment: ["Comment"] }, figure: [60, "65.00"] },
    sheets: new TextEncoder().encode(
      `\ufeff${lines(table({ ID: numbered("R"), Satisfaction: stars, Comment: inTurn("fine", 'he said "wait",\nand I waited', "") }))}`,
    ),
  },
];
