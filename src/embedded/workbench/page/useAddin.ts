import type { Locale } from "../../../glossary/locale";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CommandCall, DialogClosed, FromFrame } from "../paneMessages";
import { readManifest, type AddinButton, type AddinCommands } from "./readManifest";
import { openFile } from "./files";
import type { Book } from "./useBook";

/** Where the add-in's own files are served. */
const ADDIN = "addin/";

/** A page of the add-in's that is shown; another number opens it anew. */
export interface OpenedPage {
  readonly src: string;
  readonly number: number;
}

/** The add-in as Office runs it: its pane, its commands and its dialogs. */
export interface Addin {
  readonly commands: AddinCommands | null;
  /** Null while it is closed. */
  readonly pane: OpenedPage | null;
  readonly dialog: OpenedPage | null;
  /** The button whose function runs. */
  readonly running: { readonly button: AddinButton; readonly src: string } | null;
  readonly press: (button: AddinButton) => void;
  readonly closePane: () => void;
  readonly closeDialog: () => void;
  /** Tells the page of the commands, once it can reach the workbook, what was pressed. */
  readonly callCommand: (page: Window) => void;
  readonly heard: (message: FromFrame) => void;
}

const FIRST_PANE: OpenedPage = { src: `${ADDIN}taskpane.html`, number: 0 };

/** Opens and runs the add-in's pages as its manifest says; what they ask of the workbench is done to the book. */
export function useAddin(locale: Locale, { fail, open }: Book): Addin {
  const [manifest, setManifest] = useState<string | null>(null);
  const [commands, setCommands] = useState<AddinCommands | null>(null);
  const [pane, setPane] = useState<OpenedPage | null>(FIRST_PANE);
  const [dialog, setDialog] = useState<OpenedPage | null>(null);
  const [running, setRunning] = useState<Addin["running"]>(null);
  const commandPage = useRef<Window | null>(null);

  useEffect(() => {
    void fetch(`${ADDIN}manifest.xml`).then(async (response) => setManifest(await response.text()));
  }, []);
  useEffect(() => {
    if (manifest !== null) setCommands(readManifest(manifest, locale, ADDIN));
  }, [manifest, locale]);

  const press = useCallback((button: AddinButton) => {
    const { action } = button;
    if (action.kind === "function") setRunning({ button, src: `${ADDIN}commands.html` });
    else setPane((before) => shownPane(before, action.page));
  }, []);
  const heard = useCallback(
    (message: FromFrame) => {
      if (message.kind === "csat-loop-library-missing") {
        fail({ code: "workbench-library-missing", data: {} });
        setRunning(null);
      }
      if (message.kind === "csat-loop-command-over") {
        setRunning(null);
        // as Office on a Mac does: the dialog that a command opened ends with it
        setDialog(null);
      }
      if (message.kind === "csat-loop-close-dialog") setDialog(null);
      if (message.kind === "csat-loop-dropped") void openFile(message.file, open);
      if (message.kind === "csat-loop-dialog") {
        const { origin, href } = new URL(message.address);
        // Office, too, opens dialogs of the add-in's own address only
        if (origin === window.location.origin)
          setDialog((before) => ({ src: href, number: numberAfter(before) }));
      }
    },
    [fail, open],
  );
  const callCommand = (page: Window): void => {
    if (running?.button.action.kind !== "function") return;
    commandPage.current = page;
    const call: CommandCall = { kind: "csat-loop-command", name: running.button.action.name };
    page.postMessage(call, window.location.origin);
  };
  return {
    ...{ commands, pane, dialog, running, press, heard, callCommand },
    closePane: () => setPane(null),
    closeDialog: () => {
      const closed: DialogClosed = { kind: "csat-loop-dialog-closed" };
      commandPage.current?.postMessage(closed, window.location.origin);
      setDialog(null);
    },
  };
}

/** The pane with a page: one that shows it already stays as it is, but for a page that asks for something. */
function shownPane(before: OpenedPage | null, src: string): OpenedPage {
  const isSame = before !== null && before.src.split("?")[0] === src;
  return isSame ? before : { src, number: numberAfter(before) };
}

function numberAfter(before: OpenedPage | null): number {
  return (before?.number ?? 0) + 1;
}
