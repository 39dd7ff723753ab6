import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";

/** Something that the cells' menu offers. */
export interface GridMenuItem {
  readonly label: string;
  /** Its key, for those who know the menu. */
  readonly key?: string;
  /** Address of its icon. */
  readonly icon?: string;
  readonly run: () => void;
}

/** Pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

const useStyles = makeStyles({
  menu: {
    position: "fixed",
    zIndex: 10,
    minWidth: "220px",
    maxWidth: "min(360px, 90vw)",
    padding: "4px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    width: "100%",
    padding: "6px 8px",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    outline: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  icon: { width: "20px", height: "20px" },
  key: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  divider: { margin: "4px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface GridMenuProps {
  readonly label: string;
  /** Where it opens. */
  readonly place: MenuPlace;
  /** Parted by a line. */
  readonly groups: readonly (readonly GridMenuItem[])[];
  readonly onClose: () => void;
}

/** The menu of the cells. */
export function GridMenu({ label, place, groups, onClose }: GridMenuProps) {
  const styles = useStyles();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    keepInWindow(element, place);
    itemsOf(element)[0]?.focus();
  }, [place]);
  const keyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const items = itemsOf(event.currentTarget);
    const at = items.findIndex((item) => item === document.activeElement);
    const next = nextItem(event.key, at, items.length);
    if (next !== null) items[next]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={styles.menu}
      style={{ left: place.x, top: place.y }}
      onKeyDown={keyDown}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {groups.map((items, group) => (
        <div key={items[0]?.label ?? ""} role="group">
          {group > 0 && <div className={styles.divider} />}
          {items.map((item) => (
            <MenuItem key={item.label} item={item} onClose={onClose} />
          ))}
        </div>
      ))}
    </div>
  );
}

function MenuItem({ item, onClose }: { readonly item: GridMenuItem; readonly onClose: () => void }) {
  const styles = useStyles();
  const { label, key, icon, run } = item;
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={styles.item}
      aria-label={label}
      onClick={() => {
        onClose();
        run();
      }}
    >
      {icon === undefined ? <span /> : <img className={styles.icon} src={icon} alt="" />}
      <span>{label}</span>
      <span className={styles.key} aria-hidden="true">
        {key}
      </span>
    </button>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

function nextItem(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return (at + 1) % count;
    case "ArrowUp":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function keepInWindow(menu: HTMLElement, { x, y }: MenuPlace): void {
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(0, Math.min(x, window.innerWidth - width - 4))}px`;
  menu.style.top = `${Math.max(0, Math.min(y, window.innerHeight - height - 4))}px`;
}
