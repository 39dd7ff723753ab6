import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ClipboardEvent, KeyboardEvent } from "react";
import { SHEET_ROWS } from "../../model/area";
import { areaToAddress } from "../../model/references/address";
import { moved, type Cursor } from "../grid/cursor";
import { HEADER_HEIGHT, type Box, type Geometry, type View } from "../grid/geometry";
import type { GridProps } from "./GridView";
import { parsePasted } from "./parsePasted";

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
    font: '13.33px "Segoe UI", "Noto Sans CJK SC", sans-serif',
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
}

/** Where a person types: over the active cell, and with the keys that move the cursor. */
export function CellInput(props: CellInputProps) {
  const { input, strings, cursor, detail, draft, box, onDraft } = props;
  const styles = useStyles();
  const { row, column } = cursor.active;
  const address = areaToAddress({ top: row, left: column, bottom: row, right: column });
  const length = draft?.text.length ?? 0;
  return (
    <textarea
      ref={input}
      className={mergeClasses(styles.input, draft === null && styles.waiting)}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        width: Math.max(box.width + 1, Math.min(480, length * 9 + 24)),
        height: Math.max(box.height + 1, 26),
      }}
      aria-label={strings.cell(address, detail.input)}
      spellCheck={false}
      value={draft?.text ?? ""}
      onChange={(event) => onDraft({ text: event.target.value, mode: draft?.mode ?? "typed" })}
      onKeyDown={(event) => keyDown(event, props)}
      onPaste={(event) => paste(event, props)}
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
    props.onCommit(step(props, event.shiftKey ? "ArrowUp" : "ArrowDown"));
  else if (key === "Tab") props.onCommit(step(props, event.shiftKey ? "ArrowLeft" : "ArrowRight"));
  else if (mode === "typed" && key.startsWith("Arrow")) props.onCommit(step(props, key));
  else return false;
  return true;
}

/** Keys while nothing is typed. Tab goes on to the next part of the page. */
function browse(event: KeyboardEvent, props: CellInputProps): boolean {
  const { key } = event;
  const withControl = event.ctrlKey || event.metaKey;
  if (key === "F2") props.onDraft({ text: props.detail.input, mode: "edited" });
  else if (key === "Delete" || key === "Backspace") clear(props);
  else if (key === "ArrowDown" && event.altKey && props.detail.choices !== null) props.onChoose();
  else if (withControl && key.toLowerCase() === "c") void copy(props);
  else if (key === "Enter") props.onCommit(step(props, event.shiftKey ? "ArrowUp" : "ArrowDown"));
  else return walk({ key, shiftKey: event.shiftKey, ctrlKey: withControl }, props);
  return true;
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

function clear({ selection, shown, onWrite }: CellInputProps): void {
  const { usedRows, usedColumns } = shown.layout;
  const area = {
    ...selection,
    bottom: Math.min(selection.bottom, Math.max(selection.top, usedRows - 1)),
    right: Math.min(selection.right, Math.max(selection.left, usedColumns - 1)),
  };
  const row = new Array<string>(area.right - area.left + 1).fill("");
  void onWrite(area, new Array<string[]>(area.bottom - area.top + 1).fill(row));
}

async function copy({ host, shown, selection }: CellInputProps): Promise<void> {
  const text = await host.copyText(shown.layout.id, selection);
  if (text !== null) await navigator.clipboard.writeText(text);
}

function paste(event: ClipboardEvent, { draft, cursor, onWrite }: CellInputProps): void {
  if (draft !== null) return;
  event.preventDefault();
  const texts = parsePasted(event.clipboardData.getData("text/plain"));
  const { row, column } = cursor.active;
  const width = texts[0]?.length ?? 0;
  if (width === 0) return;
  const bottom = Math.min(row + texts.length, SHEET_ROWS) - 1;
  const area = { top: row, left: column, bottom, right: column + width - 1 };
  void onWrite(area, texts.slice(0, bottom - row + 1));
}
