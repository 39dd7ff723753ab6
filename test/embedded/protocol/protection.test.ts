import { passwordHash } from "../../../src/embedded/protocol/protection/passwordHash";
import { failureOf, onSheet, openEach } from "./openedSheet";

const opened = openEach("台账");

const protect = (options?: Excel.WorksheetProtectionOptions, password?: string): Promise<{ code: string }> =>
  failureOf(
    onSheet(opened, async (context, worksheet) => {
      worksheet.protection.protect(options, password);
      await context.sync();
    }),
  );

const unprotect = (password?: string): Promise<{ code: string }> =>
  failureOf(
    onSheet(opened, async (context, worksheet) => {
      worksheet.protection.unprotect(password);
      await context.sync();
    }),
  );

describe("sheet protection", () => {
  test("is told with its options, which allow nothing unless said", async () => {
    await protect({ allowFormatCells: true, allowSort: true });
    await onSheet(opened, async (context, worksheet) => {
      worksheet.protection.load("protected,options");
      await context.sync();
      expect(worksheet.protection.protected).toBe(true);
      expect(worksheet.protection.options).toMatchObject({
        allowFormatCells: true,
        allowSort: true,
        allowInsertRows: false,
        selectionMode: "Normal",
      });
    });
  });

  test("is AccessDenied a second time; taking it off an open sheet does nothing", async () => {
    expect((await unprotect()).code).toBe("no error");
    expect((await protect()).code).toBe("no error");
    expect((await protect()).code).toBe("AccessDenied");
  });

  test("with a password is taken off by that password alone", async () => {
    await protect(undefined, "secret 123");
    expect((await unprotect()).code).toBe("AccessDenied");
    expect((await unprotect("falsch")).code).toBe("AccessDenied");
    expect((await unprotect("secret 123")).code).toBe("no error");
    expect(opened.sheet.protection).toBeNull();
  });

  test("lets unlocked cells alone be written to, and no cell be formatted", async () => {
    await onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("B1").format.protection.locked = false;
      worksheet.protection.protect();
      await context.sync();
    });
    const write = (address: string): Promise<{ code: string }> =>
      failureOf(
        onSheet(opened, async (context, worksheet) => {
          worksheet.getRange(address).values = [[1]];
          await context.sync();
        }),
      );
    expect((await write("A1")).code).toBe("AccessDenied");
    expect((await write("B1")).code).toBe("no error");
    const format = onSheet(opened, async (context, worksheet) => {
      worksheet.getRange("B1").format.font.bold = true;
      await context.sync();
    });
    expect((await failureOf(format)).code).toBe("AccessDenied");
  });

  test("refuses an unknown option", async () => {
    const { code } = await protect({ allowSausage: true } as unknown as Excel.WorksheetProtectionOptions);
    expect(code).toBe("InvalidArgument");
    expect(opened.sheet.protection).toBeNull();
  });
});

test("passwords are hashed as files have them", () => {
  // ECMA-376 part 4, 14.7.1; the value that Excel and LibreOffice write for "password".
  expect(passwordHash("password")).toBe("83AF");
});
