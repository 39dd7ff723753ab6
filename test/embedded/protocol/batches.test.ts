import { onSheet, openEach, writtenAndRead } from "./openedSheet";

const opened = openEach();

const unknownMember = (range: Excel.Range): void => {
  range.getImage();
};

describe("a batch", () => {
  it("keeps what ran before the action that fails, and names that action", async () => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("A1").values = [["kept"]];
        sheet.getRange("A2:B2").values = [["too narrow"]];
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    const values = await onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("A1:A3").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([["kept"], [""], [""]]);
  });

  it("answers a member that it lacks with ApiNotFound and the member's name", async () => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        unknownMember(sheet.getRange("A1"));
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "Range.GetImage is not implemented by the embedded host",
    });
  });

  it("is rejected with an Error of Office's library, which is a JavaScript Error too", async () => {
    const error = await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(opened.host.OfficeExtension.Error);
    expect(error).toBeInstanceOf(Error);
  });

  it("leaves properties unloaded that were not asked for", async () => {
    await onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      expect(() => range.text).toThrow(/The property 'text' is not available/);
    });
  });

  it("refuses a property that the API does not have", async () => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("A1").load("nonsense");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("answers objects along a path of selected properties", async () => {
    await onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("B2");
      range.format.font.bold = true;
      range.load("address, format/font/bold, worksheet/name");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2");
      expect(range.format.font.bold).toBe(true);
      expect(range.worksheet.name).toBe("Sheet1");
    });
  });
});

describe("a null object", () => {
  it("passes on through everything asked of it, in one batch", async () => {
    await onSheet(opened, async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("nowhere");
      const range = none.getRange("A1").load("values");
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  it("accepts isNullObject among the properties to load", async () => {
    await onSheet(opened, async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject("sheet1").load("isNullObject,name");
      await context.sync();
      expect(found.isNullObject).toBe(false);
      expect(found.name).toBe("Sheet1");
    });
  });

  it("is not what getItem gives: that fails with ItemNotFound", async () => {
    await expect(
      onSheet(opened, async (context) => {
        context.workbook.worksheets.getItem("nowhere").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("a collection", () => {
  it("is loaded in pages with top and skip", async () => {
    await onSheet(opened, async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["乙", "丙", "丁"]) worksheets.add(name);
      worksheets.load({ select: "items/name", top: 2, skip: 1 });
      await context.sync();
      const [second, third] = worksheets.items;
      expect([second?.name, third?.name]).toEqual(["乙", "丙"]);
    });
  });

  it("has items that are found again after one before them was deleted", async () => {
    await onSheet(opened, async (context) => {
      const { worksheets } = context.workbook;
      for (const name of ["乙", "丙"]) worksheets.add(name);
      worksheets.load("items/name");
      await context.sync();
      const [, second, third] = worksheets.items;
      second?.delete();
      third?.load("position");
      await context.sync();
      expect(third?.position).toBe(1);
    });
  });
});

describe("a kept range", () => {
  it("moves with its cells when rows are inserted above", async () => {
    await onSheet(opened, async (context, sheet) => {
      const range = sheet.getRange("A5");
      range.values = [["here"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!A7");
      expect(range.values).toEqual([["here"]]);
    });
  });

  it("is let go after the run", async () => {
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("A5").load("address");
      await context.sync();
    });
    const kept = await onSheet(opened, async (context) => {
      const count = (
        context.workbook as unknown as { _GetReferenceCount: () => { value: number } }
      )._GetReferenceCount();
      await context.sync();
      return count.value;
    });
    expect(kept).toBe(0);
  });

  it("cannot be used after its cells were deleted", async () => {
    await expect(
      onSheet(opened, async (context, sheet) => {
        const range = sheet.getRange("B2").load("address");
        await context.sync();
        sheet.getRange("B2").delete("Up");
        range.values = [[1]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

describe("the limits of Excel on the web", () => {
  const block = (rows: number, text: string): string[][] => Array.from({ length: rows }, () => [text]);

  it("refuse a request above 5 MB, counted in UTF-8", async () => {
    const chinese = "满".repeat(20_000);
    await expect(writtenAndRead(opened, "A1:A100", block(100, chinese))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });

  it("refuse a response above 5 MB", async () => {
    const half = "a".repeat(30_000);
    await writtenAndRead(opened, "A1:A100", block(100, half));
    await onSheet(opened, async (context, sheet) => {
      sheet.getRange("B1:B100").values = block(100, half);
      await context.sync();
    });
    await expect(
      onSheet(opened, async (context, sheet) => {
        sheet.getRange("A1:B100").load("values");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("answer null for the values of more than 5,000,000 cells and of whole columns", async () => {
    await onSheet(opened, async (context, sheet) => {
      const many = sheet.getRange("A1:F1000000").load("values");
      const column = sheet.getRange("A:A").load("values");
      await context.sync();
      expect(many.values).toBeNull();
      expect(column.values).toBeNull();
    });
  });
});

describe("events", () => {
  /** Turns of the event loop, in which events arrive: a single longer wait may end before one of them on a busy machine. */
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
  };

  it("tell the add-in of changed cells, with the sheet and the address", async () => {
    const seen: string[] = [];
    await onSheet(opened, async (context, sheet) => {
      sheet.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C2").values = [[1, 2]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual(["RangeEdited B2:C2"]);
  });

  it("are silent while runtime.enableEvents is false", async () => {
    const seen: string[] = [];
    await onSheet(opened, async (context) => {
      context.workbook.worksheets.onAdded.add((event) => {
        seen.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.add("quiet");
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.add("heard");
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([opened.host.workbook.sheetByName("heard")?.id]);
  });

  it("tell of a deleted sheet", async () => {
    const seen: string[] = [];
    const id = await onSheet(opened, async (context) => {
      const added = context.workbook.worksheets.add("weg").load("id");
      context.workbook.worksheets.onDeleted.add((event) => {
        seen.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      added.delete();
      await context.sync();
      return added.id;
    });
    await settled();
    expect(seen).toEqual([id]);
  });
});
