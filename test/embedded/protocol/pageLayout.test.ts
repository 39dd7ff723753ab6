import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("打印");

describe("page layout", () => {
  test("starts as Excel's: portrait, 100 %, margins of 0.75 and 0.7 inches", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const layout = worksheet.pageLayout;
      layout.load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Portrait",
        zoom: { scale: 100 },
        topMargin: 54,
        leftMargin: 50.4,
        centerHorizontally: false,
        printGridlines: false,
      });
    });
    expect(opened.sheet.changed).toBe(false);
  });

  test("keeps orientation, paper, fit to pages, margins and centring", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const layout = worksheet.pageLayout;
      layout.set({
        orientation: "Landscape",
        paperSize: "A3",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 36,
      });
      // the first time may pass without effect
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintMargins("Centimeters", { left: 2.54, footer: 1.27 });
      layout.load();
      await context.sync();
      expect(layout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A3",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        topMargin: 36,
        leftMargin: 72,
        footerMargin: 36,
      });
    });
    expect(opened.sheet.pageLayout.zoom.scale).toBeNull();
  });

  test("print area and titles are given by address or range and read back", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const layout = worksheet.pageLayout;
      const none = layout.getPrintAreaOrNullObject().load("address");
      const noRows = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([none.isNullObject, noRows.isNullObject]).toEqual([true, true]);
      layout.setPrintArea(worksheet.getRange("A1:H40"));
      layout.setPrintTitleRows("$1:$3");
      layout.setPrintTitleColumns("A:B");
      const area = layout.getPrintArea().load("address");
      const rows = layout.getPrintTitleRows().load("address");
      const columns = layout.getPrintTitleColumns().load("address");
      await context.sync();
      expect([area.address, rows.address, columns.address]).toEqual(["打印!A1:H40", "打印!1:3", "打印!A:B"]);
    });
  });

  test("headers and footers have three parts each", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const all = worksheet.pageLayout.headersFooters.defaultForAllPages;
      all.centerHeader = "客服满意度持续改进表";
      all.rightFooter = "&P / &N";
      all.load();
      await context.sync();
      expect(all.toJSON()).toMatchObject({
        leftHeader: "",
        centerHeader: "客服满意度持续改进表",
        rightFooter: "&P / &N",
      });
    });
  });

  test("even pages and the first may have headers of their own; odd ones have the general", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const { headersFooters } = worksheet.pageLayout;
      headersFooters.state = "FirstOddAndEven";
      headersFooters.oddPages.centerHeader = "单页";
      headersFooters.evenPages.leftFooter = "双页";
      headersFooters.firstPage.rightHeader = "首页";
      const read = [
        headersFooters.defaultForAllPages,
        headersFooters.evenPages,
        headersFooters.firstPage,
      ].map((pages) => pages.load());
      headersFooters.load({ state: true });
      await context.sync();
      expect(headersFooters.state).toBe("FirstOddAndEven");
      expect(
        read.map(({ centerHeader, leftFooter, rightHeader }) => [centerHeader, leftFooter, rightHeader]),
      ).toEqual([
        ["单页", "", ""],
        ["", "双页", ""],
        ["", "", "首页"],
      ]);
    });
  });

  test("page breaks stand above a row, in order, once each", async () => {
    await onSheet(opened, async (context, worksheet) => {
      const breaks = worksheet.horizontalPageBreaks;
      breaks.add("A31");
      const first = breaks.add("A11");
      breaks.add("A31");
      const count = breaks.getCount();
      const cell = first.getCellAfterBreak().load("address");
      breaks.load("items/rowIndex");
      await context.sync();
      expect(count.value).toBe(2);
      expect(cell.address).toBe("打印!A11");
      expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 30]);
      breaks.removePageBreaks();
      await context.sync();
    });
    expect(opened.sheet.pageLayout.rowBreaks).toEqual([]);
  });

  test("unknown papers, scales out of range and what the host lacks are refused", async () => {
    const attempts: [string, (layout: Excel.PageLayout) => void][] = [
      ["InvalidArgument", (layout) => (layout.paperSize = "A99" as "A4")],
      ["InvalidArgument", (layout) => (layout.zoom = { scale: 5 })],
      ["InvalidArgument", (layout) => (layout.topMargin = -1)],
      ["ApiNotFound", (layout) => (layout.draftMode = true)],
    ];
    for (const [code, attempt] of attempts) {
      const failure = await failureOf(
        onSheet(opened, async (context, worksheet) => {
          attempt(worksheet.pageLayout);
          await context.sync();
        }),
      );
      expect(failure.code).toBe(code);
    }
  });
});
