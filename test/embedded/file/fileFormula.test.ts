import { fromFileFormula, toFileFormula } from "../../../src/embedded/file/formula/fileFormula";

const context = { table: "原因统计", tableNames: new Set(["原因统计", "t"]) };

test.each([
  ["=[@次数]", "原因统计[[#This Row],[次数]]"],
  ["=[@[满意度 评分]]*2", "原因统计[[#This Row],[满意度 评分]]*2"],
  ["=SUM(T[@[a]:[b]])", "SUM(T[[#This Row],[a]:[b]])"],
  ["=RANK([@排序键],原因统计[排序键],0)", "RANK(原因统计[[#This Row],[排序键]],原因统计[排序键],0)"],
  ["=ROWS(T)", "ROWS(T[])"],
  ["=T[@]", "T[#This Row]"],
  ["=@INDEX(A1:A3,2)", "INDEX(A1:A3,2)"],
  ['=B1&"@"&@A1:A3', 'B1&"@"&A1:A3'],
  ["=STDEV.S(A1:A2)", "_xlfn.STDEV.S(A1:A2)"],
  ["=FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
  ['=IF(A1="IFS(",1,"[@x]")', 'IF(A1="IFS(",1,"[@x]")'],
  ['=COUNTIFS(T[原因1],"="&A1)', 'COUNTIFS(T[原因1],"="&A1)'],
])("%s is %s in a file", (typed, inFile) => {
  expect(toFileFormula(typed, context)).toBe(inFile);
});

test("prefixes of newer functions and the brackets of whole tables go, texts stay", () => {
  expect(fromFileFormula('_xlfn.IFS(A1="_xlfn.x",ROWS(表1[]))')).toBe('=IFS(A1="_xlfn.x",ROWS(表1))');
  expect(fromFileFormula("_xlfn._xlws.SORT(A1:A3)")).toBe("=SORT(A1:A3)");
});
