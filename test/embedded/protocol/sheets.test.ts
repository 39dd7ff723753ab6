import { codeOf, onSheet, openEach } from "./openedSheet";

const opened = openEach();

describe("sheets", () => {
  it.each(["", "a".repeat(32), "a/b", "a:b", "[a]", "'a", "a'", "History", "what?"])(
    "cannot be named %j",
    async (name) => {
      await expect(
        onSheet(opened, async (context, sheet) => {
          sheet.name = name;
          await context.sync();
        }),
      ).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  it("cannot have the name of another, whatever the case", async () => {
    await expect(
      onSheet(opened, async (context) => {
        context.workbook.worksheets.add("SHEET1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("carry a new name into formulas and names", async () => {
    await onSheet(opened, async (context, sheet) => {
      const other = context.workbook.worksheets.add("数据");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1").formulas = [["=数据!A1*2"]];
      context.workbook.names.add("first", other.getRange("A1"));
      await context.sync();
      other.name = "2024 数据";
      const formula = sheet.getRange("A1").load("formulas,values");
      const name = context.workbook.names.getItem("first").load("formula");
      await context.sync();
      expect(formula.formulas).toEqual([["='2024 数据'!A1*2"]]);
      expect(formula.values).toEqual([[14]]);
      expect(name.formula).toBe("='2024 数据'!$A$1");
    });
  });

  it("leave #REF! behind when they are deleted", async () => {
    await onSheet(opened, async (context, sheet) => {
      const other = context.workbook.worksheets.add("weg");
      sheet.getRange("A1").formulas = [["=weg!A1"]];
      other.delete();
      const formula = sheet.getRange("A1").load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=#REF!"]]);
    });
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["deleted", (sheet) => sheet.delete()],
    ["hidden", (sheet) => (sheet.visibility = "Hidden")],
  ])("cannot be %s where no other is visible", async (_what, work) => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        context.workbook.worksheets.add("隐藏").visibility = "Hidden";
        work(sheet);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("keep their order, visibility, colour and gridlines", async () => {
    await onSheet(opened, async (context) => {
      const added = context.workbook.worksheets.add("two");
      added.position = 0;
      added.tabColor = "#1F4E79";
      added.showGridlines = false;
      added.visibility = "Hidden";
      const first = context.workbook.worksheets.getFirst(true).load("name");
      added.load("position,tabColor,showGridlines,visibility");
      await context.sync();
      expect(first.name).toBe("Sheet1");
      expect([added.position, added.tabColor, added.showGridlines, added.visibility]).toEqual([
        0,
        "#1F4E79",
        false,
        "Hidden",
      ]);
    });
  });

  it("become active, but not while hidden", async () => {
    await onSheet(opened, async (context) => {
      const two = context.workbook.worksheets.add("two");
      await context.sync();
      two.activate();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("two");
    });
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.visibility = "Hidden";
        sheet.activate();
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("freeze panes up to a cell", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.freezePanes.freezeAt("A1:B3");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe("Sheet1!A1:B3");
    });
    expect(opened.host.workbook.sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
  });

  it("are copied with their cells, widths and own references", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[5, "=Sheet1!A1*2"]];
      sheet.getRange("A:A").format.columnWidth = 90;
      const copy = sheet.copy("End").load("name");
      const range = copy.getRange("B1").load("formulas,values");
      await context.sync();
      expect(copy.name).toBe("Sheet1 (2)");
      expect(range.formulas).toEqual([["='Sheet1 (2)'!A1*2"]]);
      expect(range.values).toEqual([[10]]);
    });
  });

  it("cannot come or go while the structure is protected", async () => {
    opened.host.workbook.structureProtected = true;
    await expect(
      onSheet(opened, async (context) => {
        context.workbook.worksheets.add("x");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("chart sheets", () => {
  it("are no worksheets, and keep their names from worksheets", async () => {
    opened.host.workbook.otherSheets = ["图表1"];
    const count = await onSheet(opened, async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });
    expect(count).toBe(1);
    const added = onSheet(opened, async (context) => {
      context.workbook.worksheets.add("图表1");
      await context.sync();
    });
    expect(await codeOf(added)).toBe("ItemAlreadyExists");
  });

  it("leave no worksheet active while one of them is in front", async () => {
    opened.host.workbook.otherSheets = ["图表1"];
    opened.host.workbook.activeSheet = null;
    const active = onSheet(opened, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    expect(await codeOf(active)).toBe("GeneralException");
  });
});

describe("names", () => {
  it("of ranges are absolute, and can be hidden, changed and deleted", async () => {
    await onSheet(opened, async (context, sheet) => {
      const name = context.workbook.names.add("_CSATLoop.ActionPlan", sheet.getRange("B2:C3"), "note");
      name.visible = false;
      name.load("formula,visible,comment,type,value,scope");
      const range = name.getRange().load("address");
      await context.sync();
      expect([name.formula, name.visible, name.comment]).toEqual(["=Sheet1!$B$2:$C$3", false, "note"]);
      expect([name.type, name.value, name.scope]).toEqual(["Range", "Sheet1!B2:C3", "Workbook"]);
      expect(range.address).toBe("Sheet1!B2:C3");
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject("_CSATLoop.ActionPlan");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each(["A1", "R1C1", "two words", "1st", "c"])("cannot be %j", async (name) => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        context.workbook.names.add(name, sheet.getRange("A1"));
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("can be used for ranges of their sheet", async () => {
    await onSheet(opened, async (context, sheet) => {
      context.workbook.names.add("区域", sheet.getRange("D4:E5"));
      const range = sheet.getRange("区域").load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!D4:E5");
    });
  });
});

describe("names of one sheet", () => {
  it("are among the sheet's, not among the workbook's", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.names.add("自己的", sheet.getRange("A1"));
      context.workbook.names.add("大家的", sheet.getRange("A2"));
      const [ofSheet, ofBook] = [sheet.names.load("name"), context.workbook.names.load("name")];
      const found = context.workbook.names.getItemOrNullObject("自己的");
      await context.sync();
      expect(ofSheet.items.map(({ name }) => name)).toEqual(["自己的"]);
      expect(ofBook.items.map(({ name }) => name)).toEqual(["大家的"]);
      expect(found.isNullObject).toBe(true);
    });
  });
});

describe("settings and custom XML", () => {
  it("keep JSON values by key", async () => {
    await onSheet(opened, async (context) => {
      const { settings } = context.workbook;
      settings.add("state", { rows: [1, 2], note: "好" });
      settings.add("state", { rows: [3] });
      const state = settings.getItem("state").load("value");
      const none = settings.getItemOrNullObject("nothing");
      const count = settings.getCount();
      await context.sync();
      expect(state.value).toEqual({ rows: [3] });
      expect(none.isNullObject).toBe(true);
      expect(count.value).toBe(1);
    });
    expect(opened.host.workbook.settingsChanged).toBe(true);
  });

  it("keep XML parts by id and namespace", async () => {
    await onSheet(opened, async (context) => {
      const parts = context.workbook.customXmlParts;
      const added = parts.add('<a xmlns="urn:x"><b>1</b></a>').load("id,namespaceUri");
      await context.sync();
      const found = parts.getByNamespace("urn:x").getOnlyItemOrNullObject();
      const xml = found.getXml();
      found.setXml('<a xmlns="urn:y"/>');
      const again = parts.getItem(added.id).load("namespaceUri");
      await context.sync();
      expect(xml.value).toContain("<b>1</b>");
      expect(again.namespaceUri).toBe("urn:y");
    });
  });

  it.each([
    ["an element that is not closed", "<a>"],
    ["elements that overlap", "<a><b></a></b>"],
    ["two root elements", "<a/><b/>"],
    ["no element", "text"],
    ["text before the root", "text<a/>"],
    ["text after the root", "<a/>text"],
    ["an entity that nobody defines", "<a>&nbsp;</a>"],
    ["an ampersand in an attribute", '<a b="c & d"/>'],
    ["a prefix that nobody declares", "<x:a/>"],
    ["a prefix declared beside it only", '<a><b xmlns:x="urn:x"/><c x:d="1"/></a>'],
    ["a document type", "<!DOCTYPE a><a/>"],
  ])("refuse XML parts with %s", async (_what, xml) => {
    const adding = onSheet(opened, async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("take XML parts with all that well-formed XML may have", async () => {
    const xml = [
      '\ufeff<?xml version="1.0"?><!-- & --><x:a xmlns:x="urn:x" xml:lang="en"><?note a & b?>',
      '<b x:c="&lt;&#65;&amp;">1<![CDATA[ & <d> ]]></b></x:a>\n<!-- end -->\n',
    ].join("");
    await onSheet(opened, async (context) => {
      const part = context.workbook.customXmlParts.add(xml).load("namespaceUri");
      const kept = part.getXml();
      await context.sync();
      expect(part.namespaceUri).toBe("urn:x");
      expect(kept.value).toBe(xml);
    });
  });
});

describe("calculation", () => {
  it("waits for calculate in manual mode", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
      await context.sync();
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      const stale = sheet.getRange("B1").load("values");
      await context.sync();
      expect(stale.values).toEqual([[2]]);
      context.application.calculate("Recalculate");
      const fresh = sheet.getRange("B1").load("values");
      await context.sync();
      expect(fresh.values).toEqual([[6]]);
    });
  });
});
