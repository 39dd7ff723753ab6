import type { RefObject } from "react";
import type { Area } from "../../model/area";
import type { CellDetail } from "../bookView";
import type { CellCache } from "../grid/cellCache";
import type { Cursor } from "../grid/cursor";
import type { GridMenuItem } from "./GridMenu";
import type { Strings } from "./strings";
import type { ShownSheet } from "./useBook";
import type { CellActions } from "./useCellActions";

/** What is being typed. Typed over: arrows end it, as in Excel; edited: they move within the text. */
export interface Draft {
  /** null: still what stands in the cell. */
  readonly text: string | null;
  readonly mode: "typed" | "edited";
}

/** What the grid shows and what a person does to it. */
export interface GridProps {
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
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly actions: CellActions;
  /** What the add-in offers in the cells' menu. */
  readonly addinItems: readonly GridMenuItem[];
  readonly onWrite: (area: Area, texts: readonly (readonly string[])[]) => Promise<void>;
}
