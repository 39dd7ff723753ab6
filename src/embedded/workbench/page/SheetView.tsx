import { makeStyles } from "@fluentui/react-components";
import type { Remote } from "comlink";
import { useEffect, useRef, useState } from "react";
import type { Area } from "../../model/area";
import { cellArea } from "../../model/area";
import { areaToAddress, parseAddress } from "../../model/references/address";
import type { EditOutcome, RefusalCode } from "../bookView";
import type { CellCache } from "../grid/cellCache";
import { type Cursor, cursorOf, selectionOf } from "../grid/cursor";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { FormulaBar } from "./FormulaBar";
import type { GridMenuItem } from "./GridMenu";
import { GridView } from "./GridView";
import type { Draft } from "./gridProps";
import type { Strings } from "./strings";
import type { ShownSheet } from "./useBook";
import { useCellActions } from "./useCellActions";
import { useCellDetail } from "./useCellDetail";
import { useCursor } from "./useCursor";
import { useKeys } from "./useKeys";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateRows: "auto minmax(0, 1fr)", minHeight: 0, minWidth: 0 },
});

interface SheetViewProps {
  readonly host: Remote<WorkbenchHost>;
  readonly cache: CellCache;
  readonly shown: ShownSheet;
  readonly strings: Strings;
  readonly onRefused: (code: RefusalCode, message: string) => void;
  readonly onTaken: () => void;
  readonly onClipboardRefused: () => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly addinItems: readonly GridMenuItem[];
}

/** One sheet: formula bar and grid, the cursor and what is being typed. */
export function SheetView(props: SheetViewProps) {
  const { host, cache, shown, strings, onRefused, onTaken, zoom, onZoom, addinItems } = props;
  const styles = useStyles();
  const { layout } = shown;
  const [cursor, moveCursor] = useCursor(host, layout);
  const detail = useCellDetail(host, layout.id, cursor.active, shown.version);
  const input = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const selection = selectionOf(cursor, layout.merges);

  const told = async (edit: Promise<EditOutcome | null>): Promise<void> => {
    const outcome = await edit;
    if (outcome === null) return;
    if (outcome.taken) onTaken();
    else onRefused(outcome.code, outcome.message);
  };
  const actions = useCellActions({
    host,
    layout,
    selection,
    told,
    onRefused: props.onClipboardRefused,
  });
  const commit = (next: Cursor | null): void => {
    if (typeof draft?.text === "string") {
      void actions.write(areaOf(cursor), [[draft.text]]);
    }
    setDraft(null);
    if (next !== null) moveCursor(next);
  };
  useLeaving(() => commit(null));
  useKeys(input);
  const go = (address: string): boolean => {
    const area = parseAddress(address)?.area ?? null;
    if (area === null) return false;
    moveCursor(cursorOf(area));
    input.current?.focus({ preventScroll: true });
    return true;
  };
  return (
    <div className={styles.view}>
      <FormulaBar
        strings={strings}
        address={areaToAddress(areaOf(cursor))}
        text={draft?.text ?? detail.input}
        onGo={go}
        onType={(text) => setDraft({ text, mode: "edited" })}
        onCommit={() => commit(null)}
        onCancel={() => setDraft(null)}
      />
      <GridView
        {...{ cache, shown, strings, cursor, selection, detail, draft, input }}
        {...{ zoom, onZoom, actions, addinItems }}
        onDraft={setDraft}
        onMove={moveCursor}
        onCommit={commit}
        onWrite={actions.write}
      />
    </div>
  );
}

/** Another sheet comes to the front, by the person or the add-in: what is being typed goes to its cell first. */
function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => () => latest.current(), []);
}

function areaOf({ active: { row, column } }: Cursor): Area {
  return cellArea(row, column);
}
