import type { Locale } from "../../../glossary/locale";
import { makeStyles } from "@fluentui/react-components";
import type { Remote } from "comlink";
import type { BookOutline } from "../bookView";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { AddinPages } from "./AddinPages";
import { PaneFrame } from "./PaneFrame";
import { PANE_WIDTHS, PaneSeparator } from "./PaneSeparator";
import type { AddinButton } from "./readManifest";
import { Ribbon } from "./Ribbon";
import { SheetArea } from "./SheetArea";
import { useRemembered } from "./remembered";
import type { Strings } from "./strings";
import { useAddin } from "./useAddin";
import type { Book } from "./useBook";
import { useRibbonKeys } from "./useRibbonKeys";

const useStyles = makeStyles({
  page: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", minHeight: 0 },
  body: { display: "grid", minHeight: 0 },
});

interface OpenedBookProps {
  readonly host: Remote<WorkbenchHost>;
  readonly book: Book;
  readonly outline: BookOutline;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly isDragged: boolean;
}

/** An open workbook: the add-in's ribbon, the sheets, and the add-in's pane beside them. */
export function OpenedBook({ host, book, outline, strings, locale, isDragged }: OpenedBookProps) {
  const styles = useStyles();
  const addin = useAddin(locale, book);
  const { commands, pane, running } = addin;
  useRibbonKeys(running !== null);
  const [width, setWidth] = useRemembered("paneWidth", PANE_WIDTHS);
  const press = (button: AddinButton): void => {
    addin.press(button);
    if (button.action.kind === "pane") focusPane();
  };
  const columns = pane === null ? "minmax(0, 1fr)" : `minmax(0, 1fr) 5px ${width}px`;
  return (
    <div className={styles.page}>
      <Ribbon
        strings={strings}
        commands={commands}
        runningId={running?.button.id ?? null}
        canUndo={outline.canUndo}
        canRedo={outline.canRedo}
        onUndo={() => void host.undo()}
        onRedo={() => void host.redo()}
        onPress={press}
      />
      <div className={styles.body} style={{ gridTemplateColumns: columns }}>
        <SheetArea
          host={host}
          book={book}
          outline={outline}
          strings={strings}
          isDragged={isDragged}
          addinItems={(commands?.menu ?? []).map((button) => ({
            label: button.label,
            icon: button.icon,
            run: () => press(button),
          }))}
        />
        {pane !== null && (
          <>
            <PaneSeparator label={strings.paneWidth} width={width} onWidth={setWidth} />
            <PaneFrame
              key={`${pane.number} ${locale}`}
              host={host}
              strings={strings}
              locale={locale}
              src={pane.src}
              onHeard={addin.heard}
              onClose={addin.closePane}
            />
          </>
        )}
      </div>
      <AddinPages host={host} strings={strings} locale={locale} addin={addin} />
    </div>
  );
}

/** The keys go on in the pane, once it is there. */
function focusPane(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("#addin-pane iframe")?.focus());
}
