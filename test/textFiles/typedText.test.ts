import { typeText } from "../../src/textFiles/typedText";

test.each([
  ["5", 5, "General"],
  ["-0.25", -0.25, "General"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["35%", 0.35, "0%"],
  // 2024-05-01 is day 45413 of Excel's calendar
  ["2024-05-01", 45_413, "yyyy-mm-dd"],
  ["2024/5/1 12:00", 45_413.5, "yyyy/m/d h:mm"],
  ["2024年5月1日", 45_413, 'yyyy"年"m"月"d"日"'],
  ["18:00", 0.75, "h:mm"],
  ["TRUE", true, "General"],
  ["", null, "General"],
] as const)("%s is read as Excel reads it", (text, value, numberFormat) => {
  expect(typeText(text)).toEqual({ value, numberFormat });
});

test.each([
  "00123",
  "1234567890123456",
  "12E3",
  "1-2",
  "3/4",
  "05/01/2024",
  "2024-02-30",
  "=1+1",
  "+86",
  "007.5",
])("%s stays text, since a number would lose something", (text) => {
  expect(typeText(text).value).toBe(text);
});
