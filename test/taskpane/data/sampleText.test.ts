import { sampleText } from "../../../src/taskpane/data/sampleText";

test.each([
  ["a moment of a column of moments", 45390.5, "time", "General", "2024-04-08 12:00"],
  ["a day of a column without a role that is shown as a date", 45390, "ignore", "yyyy/m/d", "2024-04-08"],
  ["a wait as the phone system wrote it", 220 / 86_400, "waitTime", "h:mm:ss", "0:03:40"],
  ["more than a day", 1.5, "handleTime", "[h]:mm:ss", "36:00:00"],
  ["seconds", 45, "waitTime", "General", "45"],
  ["half a minute", 0.5, "waitTime", "0.0", "0.5"],
  ["words", "满意", "score", "General", "满意"],
] as const)("shows %s as a person reads it", (_what, sample, role, format, shown) => {
  expect(sampleText(sample, role, format)).toBe(shown);
});
