import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Remote } from "comlink";
import { useState } from "react";
import type { BookOutline } from "../bookView";
import { CellCache } from "../grid/cellCache";
import type { WorkbenchHost } from "../worker/workbenchHost";
import type { GridMenuItem } from "./GridMenu";
import { useRemembered } from "./remembered";
import { SheetTabs } from "./SheetTabs";
import { SheetView } from "./SheetView";
import type { Strings } from "./strings";
import { ZOOM } from "./zoom";
import { ZoomControl } from "./ZoomControl";
import type { Book } from "./useBook";

const useStyles = makeStyles({
  area: { display: "grid", gridTemplateRows: "minmax(0, 1fr) auto", minHeight: 0, minWidth: 0 },
  dragged: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  status: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
  },
  waiting: { backgroundColor: tokens.colorNeutralBackground1 },
});

interface SheetAreaProps {
  readonly host: Remote<WorkbenchHost>;
  readonly book: Book;
  readonly outline: BookOutline;
  readonly strings: Strings;
  readonly isDragged: boolean;
  readonly addinItems: readonly GridMenuItem[];
}

/** The workbook: the shown sheet and the tabs of all. */
export function SheetArea({ host, book, outline, strings, isDragged, addinItems }: SheetAreaProps) {
  const styles = useStyles();
  const { shown } = book;
  const [zoom, setZoom] = useRemembered("zoom", { ...ZOOM, first: 1 });
  const [cache] = useState(() => new CellCache((sheetId, area) => host.cells(sheetId, area, book.opened)));
  return (
    <main className={mergeClasses(styles.area, isDragged && styles.dragged)}>
      {shown === null ? (
        <div className={styles.waiting} />
      ) : (
        <SheetView
          key={shown.layout.id}
          host={host}
          cache={cache}
          shown={shown}
          strings={strings}
          onRefused={(code, message) => book.fail({ code, data: { message } })}
          onTaken={book.dismiss}
          onClipboardRefused={() => book.fail({ code: "clipboard-refused", data: {} })}
          zoom={zoom}
          onZoom={setZoom}
          addinItems={addinItems}
        />
      )}
      <div className={styles.status}>
        <SheetTabs
          label={strings.sheets}
          sheets={outline.sheets}
          shownId={shown?.layout.id ?? outline.activeSheetId}
          onShow={book.showSheet}
        />
        <ZoomControl strings={strings} zoom={zoom} onZoom={setZoom} />
      </div>
    </main>
  );
}
