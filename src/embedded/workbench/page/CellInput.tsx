import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from "react";
import { cellArea } from "../../model/area";
import { areaToAddress } from "../../model/references/address";
import type { SheetLayout } from "../bookView";
import { type Cursor, moved } from "../grid/cursor";
import { type Box, type Geometry, HEADER_HEIGHT, type View } from "../grid/geometry";
import type { MenuPlace } from "./GridMenu";
import type { GridProps } from "./gridProps";

const useStyles = makeStyles({
  input: {
    position: "absolute",
    boxSizing: "border-box",
    margin: 0,
    padding: "2px 4px",
    border: "2px solid #0F6CBD",
    outline: "none",
    resize: "none",
    overflow: "hidden",
    fontFamily: '"Segoe UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    color: "#1F2937",
    backgroundColor: "#ffffff",
    zIndex: 2,
  },
  /** Takes the keys while nothing is typed; what is seen is the canvas. */
  waiting: { opacity: 0, pointerEvents: "none" },
});

interface CellInputProps extends GridProps {
  readonly box: Box;
  readonly geometry: Geometry;
  readonly view: View;
  readonly onChoose: () => void;
  readonly onMenu: (place: MenuPlace) => void;
}

/** Where a person types: over the active cell, and with the keys that move the cursor. */
export function CellInput(props: CellInputProps) {
  const { input, strings, cursor, detail, draft, box, onDraft } = props;
  const styles = useStyles();
  const { row, column } = cursor.active;
  const address = areaToAddress(cellArea(row, column));
  const text = draft === null ? "" : (draft.text ?? detail.input);
  return (
    <textarea
      ref={input}
      className={mergeClasses(styles.input, draft === null && styles.waiting)}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        width: Math.min(Math.max(box.width + 1, Math.min(480, text.length * 9 + 24)), props.view.width),
        height: Math.max(box.height + 1, 26),
        fontSize: 10 * props.geometry.scale,
      }}
      aria-label={strings.cell(address, detail.input)}
      spellCheck={false}
      value={text}
      onChange={(event) => onDraft({ text: event.target.value, mode: draft?.mode ?? "typed" })}
      onKeyDown={(event) => keyDown(event, props)}
      onBlur={(event) => leave(event, props)}
      onPaste={(event) => paste(event, props)}
      onContextMenu={(event) => {
        if (draft !== null) return;
        event.preventDefault();
        const { left, bottom } = event.currentTarget.getBoundingClientRect();
        props.onMenu({ x: left, y: bottom });
      }}
    />
  );
}

function keyDown(event: KeyboardEvent<HTMLTextAreaElement>, props: CellInputProps): void {
  if (event.nativeEvent.isComposing) return;
  const { draft } = props;
  const handled = draft === null ? browse(event, props) : type(event, props, draft.mode);
  if (handled) event.preventDefault();
}

/** Keys while a text is typed. */
function type(event: KeyboardEvent, props: CellInputProps, mode: "typed" | "edited"): boolean {
  const { key } = event;
  if (key === "Escape") props.onDraft(null);
  else if (key === "Enter" && !event.altKey)
    props.onCommit(enter(props, event.shiftKey ? "ArrowUp" : "ArrowDown"));
  else if (key === "Tab") props.onCommit(tab(props, event.shiftKey ? "ArrowLeft" : "ArrowRight"));
  else if (mode === "typed" && key.startsWith("Arrow")) props.onCommit(step(props, key));
  else return false;
  return true;
}

/** Keys while nothing is typed. Tab goes on to the next part of the page. */
function browse(event: KeyboardEvent, props: CellInputProps): boolean {
  const { key } = event;
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && command(key.toLowerCase(), event.shiftKey, props)) return true;
  if (key === "F2") props.onDraft({ text: null, mode: "edited" });
  else if (key === "Delete" || key === "Backspace") void props.actions.clear();
  else if (key === "ArrowDown" && event.altKey && props.detail.choices !== null) props.onChoose();
  else if (key === "Enter") props.onCommit(enter(props, event.shiftKey ? "ArrowUp" : "ArrowDown"));
  else return walk({ key, shiftKey: event.shiftKey, ctrlKey: withControl }, props);
  return true;
}

/** Keys with the control key. @returns whether the key is one of them. */
function command(key: string, isShifted: boolean, { actions, shown, onMove }: CellInputProps): boolean {
  if (key === "c") void actions.copy();
  else if (key === "x") void actions.cut();
  else if (key === "z") (isShifted ? actions.redo : actions.undo)();
  else if (key === "y") actions.redo();
  else if (key === "a") onMove(wholeOf(shown.layout));
  else return false;
  return true;
}

function wholeOf({ usedRows, usedColumns }: SheetLayout): Cursor {
  const corner = { row: Math.max(0, usedRows - 1), column: Math.max(0, usedColumns - 1) };
  return { active: { row: 0, column: 0 }, corner };
}

/** Keys that move the cursor. */
function walk(
  pressed: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
  { cursor, shown, geometry, view, onMove }: CellInputProps,
): boolean {
  const pageRows = Math.max(1, Math.floor((view.height - HEADER_HEIGHT) / 24) - 1);
  const next = moved(cursor, pressed, shown.layout, geometry, pageRows);
  if (next !== null) onMove(next);
  return next !== null;
}

function step({ cursor, shown, geometry }: CellInputProps, key: string): Cursor | null {
  const alone = { active: cursor.active, corner: cursor.active };
  return moved(alone, { key, shiftKey: false, ctrlKey: false }, shown.layout, geometry, 1);
}

function tab(props: CellInputProps, key: string): Cursor | null {
  const next = step(props, key);
  const { active, began = active.column } = props.cursor;
  return next === null ? null : { ...next, began };
}

function enter(props: CellInputProps, key: string): Cursor | null {
  const { active, began = active.column } = props.cursor;
  const first = { row: active.row, column: began };
  return step({ ...props, cursor: { active: first, corner: first } }, key);
}

/** What is typed goes to its cell when the person goes elsewhere on the page, but for the formula bar, which goes on with it. */
function leave(
  { target, relatedTarget }: FocusEvent<HTMLTextAreaElement>,
  { draft, strings, onCommit }: CellInputProps,
): void {
  const isOtherWindow = document.activeElement === target;
  const goesOn = relatedTarget?.getAttribute("aria-label") === strings.formulaBar;
  if (draft !== null && !isOtherWindow && !goesOn) onCommit(null);
}

function paste(event: ClipboardEvent, { draft, actions }: CellInputProps): void {
  if (draft !== null) return;
  event.preventDefault();
  void actions.pasteText(event.clipboardData.getData("text/plain"));
}
