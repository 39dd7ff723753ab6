import type { Area } from "../../model/area";
import type { CellFormat } from "../../model/cellFormat";
import type { CellBlock, CellView } from "../bookView";

const BLOCK_ROWS = 64;
const BLOCK_COLUMNS = 32;

interface Block {
  cells: CellBlock | null;
  isCurrent: boolean;
  isAsked: boolean;
}

/** The cells that were seen, in blocks that are asked for when needed and shown until newer ones come. */
export class CellCache {
  private blocks = new Map<string, Block>();
  private readonly formats = new Map<number, CellFormat>();
  private sheetId = "";
  private generation = 0;
  private readonly listeners = new Set<() => void>();

  /** @param ask gets a block of a sheet; looks that it brought once it need not bring again. */
  constructor(private readonly ask: (sheetId: string, area: Area) => Promise<CellBlock | null>) {}

  /** Calls `arrived` after each block that comes, until the returned function is called. */
  listen(arrived: () => void): () => void {
    this.listeners.add(arrived);
    return () => {
      this.listeners.delete(arrived);
    };
  }

  /** Another sheet's cells are wanted. */
  show(sheetId: string): void {
    if (sheetId === this.sheetId) return;
    this.sheetId = sheetId;
    this.blocks = new Map();
  }

  /** All cells may have changed: what is seen is asked for again. */
  outdate(): void {
    this.generation++;
    this.blocks.forEach((block) => {
      block.isCurrent = false;
      block.isAsked = false;
    });
  }

  /** Asks for what is missing or out of date of an area. */
  need(area: Area): void {
    for (let row = floor(area.top, BLOCK_ROWS); row <= area.bottom; row += BLOCK_ROWS) {
      for (let column = floor(area.left, BLOCK_COLUMNS); column <= area.right; column += BLOCK_COLUMNS) {
        const block = this.blockAt(row, column);
        if (!block.isCurrent && !block.isAsked) void this.fetch(block, row, column);
      }
    }
  }

  /** Null for an empty cell and for one that has not come yet. */
  cell(row: number, column: number): CellView | null {
    const top = floor(row, BLOCK_ROWS);
    const left = floor(column, BLOCK_COLUMNS);
    const block = this.blocks.get(`${top}:${left}`)?.cells;
    return block?.cells[(row - top) * BLOCK_COLUMNS + (column - left)] ?? null;
  }

  format(index: number): CellFormat {
    const format = this.formats.get(index);
    if (format === undefined) throw new Error(`the look ${index} was not sent`);
    return format;
  }

  private blockAt(row: number, column: number): Block {
    const key = `${row}:${column}`;
    let block = this.blocks.get(key);
    if (block === undefined) {
      block = { cells: null, isCurrent: false, isAsked: false };
      this.blocks.set(key, block);
    }
    return block;
  }

  private async fetch(block: Block, top: number, left: number): Promise<void> {
    const { generation } = this;
    block.isAsked = true;
    const area = { top, left, bottom: top + BLOCK_ROWS - 1, right: left + BLOCK_COLUMNS - 1 };
    const cells = await this.ask(this.sheetId, area);
    if (cells === null) return;
    cells.formats.forEach(([index, format]) => this.formats.set(index, format));
    block.cells = cells;
    if (generation === this.generation) block.isCurrent = true;
    this.listeners.forEach((arrived) => {
      arrived();
    });
  }
}

function floor(line: number, step: number): number {
  return Math.floor(line / step) * step;
}
