import { officeTagOf, type Locale } from "../../../glossary/locale";
import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Remote } from "comlink";
import { useEffect, useMemo, useState } from "react";
import { loadLanguage, type Language } from "../../../messages/language";
import { sampleFile } from "../sampleFile";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { useAppearance } from "./appearance";
import { downloadBook, openAddress } from "./files";
import { Notices } from "./Notices";
import { OpenedBook } from "./OpenedBook";
import { ReplaceDialog } from "./ReplaceDialog";
import { StartScreen } from "./StartScreen";
import { stringsFor } from "./strings";
import { TopBar } from "./TopBar";
import { useAskedBook } from "./useAskedBook";
import { useBook } from "./useBook";
import { useDroppedFile } from "./useDroppedFile";
import { useReplacing } from "./useReplacing";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface WorkbenchProps {
  readonly host: Remote<WorkbenchHost>;
  readonly firstLanguage: Language;
  /** Address of a file to open at once. */
  readonly open: string | null;
  /** What the tab that opened this one calls the workbook that it has for it. */
  readonly handed: string | null;
}

/** The workbench: an open workbook and the add-in's pane beside it. */
export function Workbench({ host, firstLanguage, open, handed }: WorkbenchProps) {
  const styles = useStyles();
  const { isDark } = useAppearance();
  const [{ locale, messages }, setLanguage] = useState(firstLanguage);
  const strings = useMemo(() => stringsFor(locale), [locale]);
  useEffect(() => void host.speak(officeTagOf(locale)), [host, locale]);
  const opener = useBook(host);
  const { book, isAsking, replace, stay } = useReplacing(host, opener);
  const { outline, fail, open: openBook } = book;
  const fileName = outline?.fileName ?? "";
  const isDragged = useDroppedFile(openBook);

  useDocument(locale, strings.title, outline?.fileName ?? null, isDark);
  useAskedBook({ open, handed, name: `${strings.newWorkbook}.xlsx` }, opener.open, fail);

  const openSample = (): void => void openAddress(`sample/${sampleFile(locale)}`, openBook, fail);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <TopBar
          strings={strings}
          locale={locale}
          fileName={outline?.fileName ?? null}
          onLanguage={(chosen) => void loadLanguage(chosen).then(setLanguage)}
          onOpen={openBook}
          onSample={openSample}
          onDownload={() => void downloadBook(host, fileName)}
        />
        <Notices book={book} strings={strings} messages={messages} />
        {isAsking && (
          <ReplaceDialog
            strings={strings}
            fileName={fileName}
            onDownload={() => void downloadBook(host, fileName).then(replace)}
            onReplace={replace}
            onStay={stay}
          />
        )}
        {outline === null ? (
          <StartScreen
            strings={strings}
            isOpening={book.isOpening}
            isDragged={isDragged}
            onOpen={openBook}
            onSample={openSample}
          />
        ) : (
          <OpenedBook
            key={book.opened}
            host={host}
            book={book}
            outline={outline}
            strings={strings}
            locale={locale}
            isDragged={isDragged}
          />
        )}
      </div>
    </FluentProvider>
  );
}

/** Tells the browser the page's language, name and colours (those of its scroll bars, too). */
function useDocument(locale: Locale, title: string, fileName: string | null, isDark: boolean): void {
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = fileName === null ? title : `${fileName} – ${title}`;
    document.documentElement.style.colorScheme = isDark ? "dark" : "light";
  }, [locale, title, fileName, isDark]);
}
