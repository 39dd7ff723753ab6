import { makeStyles } from "@fluentui/react-components";
import type { Remote } from "comlink";
import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Area } from "../../model/area";
import type { CellDetail } from "../bookView";
import { ChartLayer } from "../charts/ChartLayer";
import type { CellCache } from "../grid/cellCache";
import type { Cursor } from "../grid/cursor";
import { boxOf, geometryOf, HEADER_HEIGHT, scrollTo, type View } from "../grid/geometry";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { CellInput } from "./CellInput";
import { ChoiceButton } from "./ChoiceButton";
import type { Draft } from "./SheetView";
import type { Strings } from "./strings";
import type { ShownSheet } from "./useBook";
import { useCanvas } from "./useCanvas";
import { usePointer } from "./usePointer";

const useStyles = makeStyles({
  view: { position: "relative", minHeight: 0, minWidth: 0, overflow: "hidden", backgroundColor: "#ffffff" },
  canvas: { position: "absolute", inset: 0, width: "100%", height: "100%" },
  scroller: { position: "absolute", inset: 0, overflow: "auto", cursor: "cell" },
});

/** What the grid shows and what a person does to it. */
export interface GridProps {
  readonly host: Remote<WorkbenchHost>;
  readonly cache: CellCache;
  readonly shown: ShownSheet;
  readonly strings: Strings;
  readonly cursor: Cursor;
  readonly selection: Area;
  readonly detail: CellDetail;
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onMove: (cursor: Cursor) => void;
  /** What is being typed goes to its cell; then the cursor moves, unless null. */
  readonly onCommit: (next: Cursor | null) => void;
  /** Takes the keys of the grid. */
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onWrite: (area: Area, texts: readonly (readonly string[])[]) => Promise<void>;
}

/** The cells of a sheet on a canvas, over them its charts and what is being typed. */
export function GridView(props: GridProps) {
  const { cache, input, shown, strings, cursor, selection, detail } = props;
  const { layout } = shown;
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(layout), [layout]);
  const [view, setView] = useState<View>({ width: 0, height: 0, scrollLeft: 0, scrollTop: 0 });
  const [isChoosing, setChoosing] = useState(false);
  useCanvas(canvas, cache, { shown, geometry, view, selection });
  const pointer = usePointer(props, { geometry, view, scroller, input });

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setView(viewOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || element.clientWidth === 0) return;
    const { row, column } = cursor.corner;
    if (row >= geometry.rowCount || column >= geometry.columnCount) return;
    const [left, top] = scrollTo(geometry, viewOf(element), row, column);
    element.scrollTo({ left, top });
    setChoosing(false);
  }, [cursor, geometry]);

  const { row, column } = cursor.active;
  const active = layout.merges.find((area) => area.top === row && area.left === column) ?? {
    top: row,
    left: column,
    bottom: row,
    right: column,
  };
  const box = boxOf(geometry, view, active);
  return (
    <section className={styles.view} aria-label={`${strings.grid} ${layout.name}`}>
      <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      <div
        ref={scroller}
        className={styles.scroller}
        tabIndex={-1}
        onScroll={(event) => setView(viewOf(event.currentTarget))}
        {...pointer}
      >
        <div
          style={{
            width: geometry.headerWidth + geometry.columns.start(geometry.columnCount),
            height: HEADER_HEIGHT + geometry.rows.start(geometry.rowCount),
          }}
        />
      </div>
      <ChartLayer charts={shown.charts} geometry={geometry} view={view} label={strings.chart} />
      <CellInput
        {...props}
        ref={input}
        box={box}
        geometry={geometry}
        view={view}
        onChoose={() => setChoosing(true)}
      />
      {detail.choices !== null && (
        <ChoiceButton
          strings={strings}
          choices={detail.choices}
          chosen={detail.input}
          box={box}
          isOpen={isChoosing}
          onOpen={setChoosing}
          onChoose={(choice) => {
            setChoosing(false);
            void props.onWrite(active, [[choice]]);
            input.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function viewOf(element: HTMLElement): View {
  const { clientWidth: width, clientHeight: height, scrollLeft, scrollTop } = element;
  return { width, height, scrollLeft, scrollTop };
}
