import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import type { SheetTab } from "../bookView";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    overflowX: "auto",
    scrollbarWidth: "thin",
    padding: "0 8px",
    minWidth: 0,
  },
  tab: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    padding: "7px 14px 5px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  shown: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface SheetTabsProps {
  readonly label: string;
  readonly sheets: readonly SheetTab[];
  readonly shownId: string;
  readonly onShow: (sheetId: string) => void;
}

/** The sheets of the workbook; arrow keys move between them. */
export function SheetTabs({ label, sheets, shownId, onShow }: SheetTabsProps) {
  const styles = useStyles();
  const shownTab = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shownTab.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    // a sheet is shown once it has come from the worker: the focus goes along then
    if (list.current?.contains(document.activeElement) === true) shownTab.current?.focus();
  }, [shownId]);

  const move = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = sheets[sheets.findIndex(({ id }) => id === shownId) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    onShow(next.id);
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} tabIndex={-1} onKeyDown={move}>
      {sheets.map(({ id, name, color }) => (
        <button
          key={id}
          ref={id === shownId ? shownTab : null}
          type="button"
          role="tab"
          aria-selected={id === shownId}
          tabIndex={id === shownId ? 0 : -1}
          className={mergeClasses(styles.tab, id === shownId && styles.shown)}
          style={{ borderBottomColor: color ?? (id === shownId ? tokens.colorBrandStroke1 : "transparent") }}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
