import { CalculatedWorkbook } from "./calculatedWorkbook";
import { surveyWorkbook } from "./surveyCells";

describe("formulas in tables", () => {
  const reasons = ["态度", "等待", "态度", "其他", "等待", "态度", null, "没有的", "其他", "等待*"];
  const factors = ["等待", "态度", "其他", "等待*", "未列入方案"];

  /** A Pareto that sorts itself: D the reasons, S the counts, and the sheet that orders them. */
  function pareto(): CalculatedWorkbook {
    const book = new CalculatedWorkbook({}, ["Pareto", "数据", "统计"]);
    book.write({ "数据!A1": "原因" });
    reasons.forEach((reason, index) => {
      book.write({ [`数据!A${String(index + 2)}`]: reason });
    });
    const headers = ["顺序", "类别", "置后", "次数", "排序键", "名次"];
    headers.forEach((header, index) => book.write({ [`统计!${"ABCDEF".charAt(index)}1`]: header }));
    book.addTable("D", "数据!A1:A11", ["原因"]).addTable("S", "统计!A1:F6", headers);
    const escaped = (text: string): string =>
      `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;
    factors.forEach((factor, index) => {
      const row = String(index + 2);
      book.write({
        [`统计!A${row}`]: index + 1,
        [`统计!B${row}`]: factor,
        [`统计!C${row}`]: factor === "其他" || factor === "未列入方案" ? 1 : 0,
        [`统计!D${row}`]: `=IF([@类别]="未列入方案",COUNTIF(D[原因],"?*")-SUMPRODUCT(COUNTIF(D[原因],${escaped("S[类别]")})),COUNTIF(D[原因],${escaped("[@类别]")}))`,
        [`统计!E${row}`]: "=IF([@次数]=0,0,IF([@置后]=1,1,1+[@次数]))*1000+999-[@顺序]",
        [`统计!F${row}`]: "=RANK(S[[#This Row],[排序键]],S[排序键],0)",
        [`Pareto!A${String(index + 5)}`]: `=ROWS(A$5:A${String(index + 5)})`,
        [`Pareto!B${String(index + 5)}`]: `=IF(INDEX(S[次数],MATCH($A${String(index + 5)},S[名次],0))=0,"",INDEX(S[类别],MATCH($A${String(index + 5)},S[名次],0)))`,
        [`Pareto!C${String(index + 5)}`]: `=IF($B${String(index + 5)}="",NA(),INDEX(S[次数],MATCH($A${String(index + 5)},S[名次],0)))`,
        [`Pareto!E${String(index + 5)}`]: `=IF($B${String(index + 5)}="",NA(),SUM(C$5:C${String(index + 5)}))`,
        [`Pareto!F${String(index + 5)}`]: `=IF($B${String(index + 5)}="",NA(),E${String(index + 5)}/$B$2)`,
      });
    });
    return book.write({ "Pareto!B2": '=COUNTIF(D[原因],"?*")' });
  }

  test("a Pareto orders itself by count, keeps the rest last and ends at 100 %", () => {
    const book = pareto();
    const column = (letter: string) =>
      [5, 6, 7, 8, 9].map((row) => book.read(`Pareto!${letter}${String(row)}`));
    expect(column("B")).toEqual(["态度", "等待", "等待*", "其他", "未列入方案"]);
    expect(column("C")).toEqual([3, 2, 1, 2, 1]);
    expect(column("E")).toEqual([3, 5, 6, 8, 9]);
    expect(book.read("Pareto!F9")).toBe(1);
  });

  test("correcting a reason moves counts and order at once", () => {
    const book = pareto();
    book.read("Pareto!B5");
    book.write({ "数据!A2": "等待", "数据!A4": "等待" });
    expect([5, 6, 7].map((row) => book.read(`Pareto!B${String(row)}`))).toEqual(["等待", "态度", "等待*"]);
    book.write({ "数据!A7": "等待" });
    expect([8, 9].map((row) => book.read(`Pareto!B${String(row)}`))).toEqual(["未列入方案", ""]);
    expect(book.read("Pareto!C9")).toBe("#N/A");
  });

  test("[@列] and T[[#This Row],[列]] mean the formula's own row of the table", () => {
    const book = surveyWorkbook()
      .addTable("U", "L1:M3", ["数", "两倍"])
      .write({ L2: 4, L3: 5, M2: "=[@数]*2", M3: "=U[@数]*2" });
    expect([book.read("M2"), book.read("M3")]).toEqual([8, 10]);
    expect(book.evaluate("=U[@数]")).toBe("#VALUE!");
  });

  test("headers with brackets and apostrophes are found by their escaped names", () => {
    const book = new CalculatedWorkbook()
      .write({ A1: "占比[%]", B1: "it's #1", A2: 1, B2: 2 })
      .addTable("V", "A1:B2", ["占比[%]", "it's #1"]);
    expect(book.evaluate("=SUM(V[占比'[%']])+SUM(V[it''s '#1])")).toBe(3);
  });

  test("totals stand outside the data", () => {
    const book = new CalculatedWorkbook()
      .write({ A1: "x", A2: 1, A3: 2, A4: "=SUM(W[x])" })
      .addTable("W", "A1:A4", ["x"], { showTotals: true });
    expect([book.read("A4"), book.evaluate("=W[[#Totals],[x]]*10")]).toEqual([3, 30]);
  });
});

/** What a formula gives that stood in the workbook when it was opened. */
function valueOfFile(formula: string, address: string): unknown {
  return surveyWorkbook()
    .opened({ [address]: formula })
    .read(address);
}

describe("ranges where one value is meant", () => {
  test("in a formula of a file a range stands for its cell in the formula's row or column", () => {
    expect(valueOfFile("=G1:G3*2", "K2")).toBe(40);
    expect(valueOfFile("=G1:G3*2", "K9")).toBe("#VALUE!");
    expect(valueOfFile('=A1:E1&"!"', "B40")).toBe("部门!");
    expect(valueOfFile("=T[分数]", "K3")).toBe(3);
    expect(valueOfFile("=ABS(G1:G3)", "K3")).toBe(30);
    expect(valueOfFile("=SUM(G1:G3*2)", "K9")).toBe("#VALUE!");
  });

  test("an array formula, and what is entered, uses all of them", () => {
    const book = surveyWorkbook();
    expect(book.evaluate("{=SUM(G1:G3*2)}")).toBe(120);
    expect(book.evaluate('{=MEDIAN(IF(T[部门]="华北",T[分数]))}')).toBe(3);
    expect(book.evaluate("=SUM(G1:G3*2)", "K9")).toBe(120);
    expect(() => book.evaluate("=G1:G3*2", "K2")).toThrow("a formula that fills several cells");
  });
});

describe("calendars", () => {
  test("a workbook of the 1904 calendar counts from there", () => {
    const book = new CalculatedWorkbook();
    book.workbook.date1904 = true;
    expect(book.evaluate("=DATE(1904,1,2)")).toBe(1);
    expect(book.evaluate('=YEAR(0)&TEXT(0,"-mm-dd")')).toBe("1904-01-01");
    expect(book.evaluate("=WEEKDAY(DATE(2024,1,5))")).toBe(6);
  });
});
