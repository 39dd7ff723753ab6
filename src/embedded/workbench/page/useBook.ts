import { proxy, transfer, type Remote } from "comlink";
import { useCallback, useEffect, useState } from "react";
import type { BookChange, BookOutline, ChartView, SheetLayout } from "../bookView";
import type { FileGuess } from "../../../textFiles/textTable";
import type { WorkbenchHost } from "../worker/workbenchHost";
import { useChosenSheet } from "./useChosenSheet";

/** The sheet that is shown. `version` grows with every change of the workbook. */
export interface ShownSheet {
  readonly layout: SheetLayout;
  readonly charts: readonly ChartView[];
  readonly version: number;
}

/** Something that the person should know, as a code with data. */
export interface Notice {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Opens a file in place of the workbook that is open. */
export type OpenBook = (bytes: Uint8Array, fileName: string) => Promise<void>;

/** An open workbook as the page knows it. */
export interface Book {
  readonly outline: BookOutline | null;
  /** Counts the workbooks opened: the pane starts anew with each. */
  readonly opened: number;
  readonly isOpening: boolean;
  readonly shown: ShownSheet | null;
  readonly problem: string | null;
  readonly notice: Notice | null;
  /** What had to be guessed of the file, until it is dismissed. */
  readonly guesses: readonly FileGuess[];
  readonly dismissGuesses: () => void;
  /** The file of a workbook that the add-in has made, until it is opened or dismissed. */
  readonly newWorkbook: Uint8Array | null;
  readonly dismissNewWorkbook: () => void;
  readonly dismiss: () => void;
  readonly dismissProblem: () => void;
  readonly open: OpenBook;
  readonly fail: (notice: Notice) => void;
  readonly showSheet: (sheetId: string) => void;
}

/** Follows the workbook in the worker. */
export function useBook(host: Remote<WorkbenchHost>): Book {
  const [outline, setOutline] = useState<BookOutline | null>(null);
  const [opened, setOpened] = useState(0);
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  /** A formula that stays uncalculated is told with each change: dismissed once, until there is another. */
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [guesses, setGuesses] = useState<readonly FileGuess[]>([]);
  const [newWorkbook, setNewWorkbook] = useState<Uint8Array | null>(null);
  const [version, setVersion] = useState(0);
  const { sheetId, followSheets, forgetSheets, showSheet } = useChosenSheet(host);
  const shown = useShownSheet(host, sheetId, opened, version);

  const follow = useCallback(
    (next: BookOutline) => {
      setOutline(next);
      setVersion((before) => before + 1);
      followSheets(next);
    },
    [followSheets],
  );

  useEffect(() => {
    const changed = (change: BookChange): void => {
      follow(change.outline);
      setProblem(change.problem);
    };
    void host.listen(proxy(changed));
    void host.onNewWorkbook(proxy(setNewWorkbook));
  }, [host, follow]);

  const open = useCallback(
    async (bytes: Uint8Array, fileName: string) => {
      setOpening(true);
      const outcome = await host.open(transfer(bytes, [bytes.buffer]), fileName);
      setOpening(false);
      setNotice(outcome.opened ? null : { code: outcome.code, data: { path: fileName, ...outcome.data } });
      if (!outcome.opened) return;
      setGuesses(outcome.guesses);
      forgetSheets();
      setOpened((before) => before + 1);
      follow(outcome.outline);
    },
    [host, follow, forgetSheets],
  );

  const dismiss = useCallback(() => setNotice(null), []);
  const dismissGuesses = useCallback(() => setGuesses([]), []);
  const dismissNewWorkbook = useCallback(() => setNewWorkbook(null), []);
  const dismissProblem = useCallback(() => setDismissed(problem), [problem]);
  return {
    ...{ outline, opened, isOpening, shown, notice, dismiss, open, fail: setNotice, showSheet },
    problem: problem === dismissed ? null : problem,
    dismissProblem,
    ...{ guesses, dismissGuesses },
    newWorkbook,
    dismissNewWorkbook,
  };
}

/** The layout and charts of a sheet, asked for again after each change; the newest answer is kept. */
function useShownSheet(
  host: Remote<WorkbenchHost>,
  sheetId: string,
  opened: number,
  version: number,
): ShownSheet | null {
  const [shown, setShown] = useState<(ShownSheet & { readonly opened: number }) | null>(null);
  useEffect(() => {
    if (sheetId === "") return undefined;
    let isWanted = true;
    void Promise.all([host.layout(sheetId), host.charts(sheetId)]).then(([layout, charts]) => {
      if (isWanted && layout !== null) setShown({ layout, charts: charts ?? [], version, opened });
    });
    return () => {
      isWanted = false;
    };
  }, [host, sheetId, opened, version]);
  return shown?.opened === opened ? shown : null;
}
