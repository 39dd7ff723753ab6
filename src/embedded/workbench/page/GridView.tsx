import { makeStyles } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { cellArea } from "../../model/area";
import { ChartLayer } from "../charts/ChartLayer";
import type { Cell } from "../grid/cursor";
import { boxOf, type Geometry, geometryOf, HEADER_HEIGHT, type View } from "../grid/geometry";
import { CellInput } from "./CellInput";
import { ChoiceButton } from "./ChoiceButton";
import { GridMenu, type GridMenuItem, type MenuPlace } from "./GridMenu";
import { useGridColors } from "./gridColors";
import type { GridProps } from "./gridProps";
import { useCanvas } from "./useCanvas";
import { usePointer } from "./usePointer";
import { useView } from "./useView";
import { useZoomWheel } from "./useZoomWheel";

const useStyles = makeStyles({
  /** Clipped, not hidden: a hidden part would be scrolled to when a wide cell gets the focus. */
  view: { position: "relative", minHeight: 0, minWidth: 0, overflow: "clip", backgroundColor: "#ffffff" },
  canvas: { position: "absolute", inset: 0, width: "100%", height: "100%" },
  scroller: { position: "absolute", inset: 0, overflow: "auto", cursor: "cell" },
});

/** The cells of a sheet on a canvas, over them its charts and what is being typed. */
export function GridView(props: GridProps) {
  const { cache, shown, strings, cursor, selection, zoom, onZoom, input } = props;
  const { layout } = shown;
  const styles = useStyles();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(layout, zoom), [layout, zoom]);
  const [view, scrolled] = useView(scroller, geometry, cursor);
  const colors = useGridColors();
  useCanvas(canvas, cache, { shown, geometry, view, selection, colors });
  useZoomWheel(scroller, zoom, onZoom);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const pointer = usePointer(props, { geometry, view, scroller, onMenu: setMenu });
  return (
    <section className={styles.view} aria-label={`${strings.grid} ${layout.name}`}>
      <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
      <div ref={scroller} className={styles.scroller} tabIndex={-1} onScroll={scrolled} {...pointer}>
        <div
          style={{
            width: geometry.headerWidth + geometry.columns.start(geometry.columnCount),
            height: HEADER_HEIGHT + geometry.rows.start(geometry.rowCount),
          }}
        />
      </div>
      <ChartLayer charts={shown.charts} geometry={geometry} view={view} label={strings.chart} />
      <ActiveCell {...props} geometry={geometry} view={view} onMenu={setMenu} />
      {menu !== null && (
        <GridMenu
          label={strings.menu}
          place={menu}
          groups={menuGroups(props)}
          onClose={() => {
            setMenu(null);
            input.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </section>
  );
}

function menuGroups({ strings, actions, addinItems }: GridProps): readonly (readonly GridMenuItem[])[] {
  const own: readonly GridMenuItem[] = [
    { label: strings.cut, key: "Ctrl+X", run: () => void actions.cut() },
    { label: strings.copy, key: "Ctrl+C", run: () => void actions.copy() },
    { label: strings.paste, key: "Ctrl+V", run: () => void actions.paste() },
    { label: strings.clear, key: "Delete", run: () => void actions.clear() },
  ];
  return addinItems.length === 0 ? [own] : [own, addinItems];
}

interface ActiveCellProps extends GridProps {
  readonly onMenu: (place: MenuPlace) => void;
  readonly geometry: Geometry;
  readonly view: View;
}

/** What a person types or chooses, over the active cell. */
function ActiveCell(props: ActiveCellProps) {
  const { shown, strings, cursor, detail, geometry, view, input } = props;
  const { row, column } = cursor.active;
  const [choosingAt, setChoosingAt] = useState<Cell | null>(null);
  const merge = shown.layout.merges.find((area) => area.top === row && area.left === column);
  const active = merge ?? cellArea(row, column);
  const box = boxOf(geometry, view, active);
  const { frozen, headerWidth } = geometry;
  const isSeen =
    box.top >= HEADER_HEIGHT + (row < frozen.rows ? 0 : frozen.height) &&
    box.left + box.width > headerWidth + (column < frozen.columns ? 0 : frozen.width);
  return (
    <>
      <CellInput {...props} box={box} onChoose={() => setChoosingAt(cursor.active)} />
      {detail.choices !== null && isSeen && (
        <ChoiceButton
          strings={strings}
          choices={detail.choices}
          chosen={detail.input.replace(/^'/, "")}
          box={box}
          view={view}
          isOpen={choosingAt === cursor.active}
          onOpen={(isOpen) => setChoosingAt(isOpen ? cursor.active : null)}
          onChoose={(choice) => {
            setChoosingAt(null);
            void props.onWrite(cellArea(row, column), [[choice]]);
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}
