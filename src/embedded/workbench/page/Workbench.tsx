import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Remote } from "comlink";
import { useEffect, useMemo, useState } from "react";
import { messageLocaleFor, type MessageLocale } from "../../../messages/message";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { useDarkTheme } from "./darkTheme";
import { downloadBook, openAddress } from "./files";
import { Notices } from "./Notices";
import { PaneFrame } from "./PaneFrame";
import { SheetArea } from "./SheetArea";
import { StartScreen } from "./StartScreen";
import { stringsFor } from "./strings";
import { TopBar } from "./TopBar";
import { useBook } from "./useBook";
import { useDroppedFile } from "./useDroppedFile";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 352px", minHeight: 0 },
});

const SAMPLE = "sample/客服回访样本.xlsx";

interface WorkbenchProps {
  readonly host: Remote<WorkbenchHost>;
  /** BCP 47, null for the browser's. */
  readonly askedLanguage: string | null;
  /** Address of a file to open at once. */
  readonly open: string | null;
}

/** The workbench: an open workbook and the add-in's pane beside it. */
export function Workbench({ host, askedLanguage, open }: WorkbenchProps) {
  const styles = useStyles();
  const dark = useDarkTheme();
  const [locale, setLocale] = useState<MessageLocale>(() =>
    messageLocaleFor(askedLanguage ?? navigator.language),
  );
  const strings = useMemo(() => stringsFor(locale), [locale]);
  const book = useBook(host);
  const { open: openBook, fail } = book;
  const isDragged = useDroppedFile(openBook);

  useTitle(locale, strings.title, book.outline?.fileName ?? null);
  useEffect(() => {
    if (open !== null) void openAddress(open, openBook, fail);
  }, [open, openBook, fail]);

  const openSample = (): void => void openAddress(SAMPLE, openBook, fail);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TopBar
          strings={strings}
          locale={locale}
          fileName={book.outline?.fileName ?? null}
          onLanguage={setLocale}
          onOpen={openBook}
          onSample={openSample}
          onDownload={() => void downloadBook(host, book.outline?.fileName ?? "")}
        />
        <Notices book={book} strings={strings} locale={locale} />
        {book.outline === null ? (
          <StartScreen
            strings={strings}
            isOpening={book.isOpening}
            isDragged={isDragged}
            onOpen={openBook}
            onSample={openSample}
          />
        ) : (
          <div className={styles.body}>
            <SheetArea
              key={book.opened}
              host={host}
              book={book}
              outline={book.outline}
              strings={strings}
              isDragged={isDragged}
            />
            <PaneFrame
              key={`${book.opened} ${locale}`}
              host={host}
              strings={strings}
              locale={locale}
              onMissing={fail}
            />
          </div>
        )}
      </div>
    </FluentProvider>
  );
}

/** Tells the browser the page's language and name. */
function useTitle(locale: MessageLocale, title: string, fileName: string | null): void {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = fileName === null ? title : `${fileName} – ${title}`;
  }, [locale, title, fileName]);
}
