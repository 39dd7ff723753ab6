import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { transfer, type Remote } from "comlink";
import { useEffect, useRef } from "react";
import type { MessageLocale } from "../../../messages/message";
import type { PaneGreeting } from "../paneMessages";
import type { WorkbenchHost } from "../worker/workbenchHost";
import type { Strings } from "./strings";
import type { Notice } from "./useBook";

const useStyles = makeStyles({
  side: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    padding: "8px 16px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  frame: { border: "none", width: "100%", height: "100%" },
});

/** How Excel would name the language to the add-in. */
const DISPLAY_LANGUAGES: Readonly<Record<MessageLocale, string>> = {
  "zh-CN": "zh-CN",
  "zh-TW": "zh-TW",
  en: "en-US",
};

interface PaneFrameProps {
  readonly host: Remote<WorkbenchHost>;
  readonly strings: Strings;
  readonly locale: MessageLocale;
  readonly onMissing: (notice: Notice) => void;
}

/** The add-in's pane, built as for Excel, with its own way to the workbook. */
export function PaneFrame({ host, strings, locale, onMissing }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const heard = ({ source, origin, data }: MessageEvent<{ kind?: string } | null>): void => {
      const pane = frame.current?.contentWindow ?? null;
      if (pane === null || source !== pane || origin !== window.location.origin) return;
      if (data?.kind === "csat-loop-library-missing")
        onMissing({ code: "workbench-library-missing", data: {} });
      if (data?.kind === "csat-loop-pane-waiting") void connect(host, pane, locale);
    };
    window.addEventListener("message", heard);
    return () => window.removeEventListener("message", heard);
  }, [host, locale, onMissing]);
  return (
    <aside className={styles.side} aria-label={strings.pane}>
      <Text as="h2" size={200} weight="semibold" className={styles.title} style={{ margin: 0 }}>
        CSAT Loop
      </Text>
      <iframe ref={frame} className={styles.frame} title={strings.pane} src="addin/taskpane.html" />
    </aside>
  );
}

/** Gives the worker and the pane the two ends of a channel. */
async function connect(host: Remote<WorkbenchHost>, pane: Window, locale: MessageLocale): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await host.connectPane(transfer(port1, [port1]));
  const greeting: PaneGreeting = {
    kind: "csat-loop-workbench",
    displayLanguage: DISPLAY_LANGUAGES[locale],
  };
  pane.postMessage(greeting, window.location.origin, [port2]);
}
