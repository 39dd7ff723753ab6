import { shortThisRow } from "../../../../src/embedded/model/references/thisRow";

test.each([
  ["=原因[[#This Row],[次数]]/100", "原因", "=[@次数]/100"],
  ["=原因[[#This Row],[次数]]/100", null, "=原因[@次数]/100"],
  ["=原因[[#This Row],[次数]]", "别的", "=原因[@次数]"],
  ["=SUM(T[[#This Row],[a]:[b]])", "T", "=SUM([@[a]:[b]])"],
  ["=T[[#This Row],[two words]]", "T", "=[@[two words]]"],
  ["=COUNTA(T[#This Row])", "T", "=COUNTA([@])"],
  ["=T[[#Headers],[a]]&T[a]", "T", "=T[[#Headers],[a]]&T[a]"],
  ['="T[[#This Row],[a]]"', "T", '="T[[#This Row],[a]]"'],
])("%s in table %s is shown as %s", (formula, table, shown) => {
  expect(shortThisRow(formula, table)).toBe(shown);
});
