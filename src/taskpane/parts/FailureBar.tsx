import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { periodText } from "../language/periodText";
import { useSpeech, type Speech } from "../language/speech";
import type { Failure } from "../state/paneState";

const useStyles = makeStyles({
  title: { display: "block", paddingBottom: tokens.spacingVerticalXXS },
  text: { overflowWrap: "anywhere" },
  safe: { paddingTop: tokens.spacingVerticalXS },
});

/** Failures whose own sentence says that nothing was changed. */
const SAYS_WHAT_IS_SAFE: ReadonlySet<string> = new Set([
  "unexpected",
  "cancelled",
  "excel-failed",
  "structure-refused",
  "cells-in-the-way",
  "sheet-protected",
  "writing-refused",
  "workbook-inactive",
  "keys-gone",
  "sheet-removed",
  "row-gone",
  "cell-changed",
  "progress-invalid",
  "settings-invalid",
  "category-unnamed",
  "category-taken",
  "phrase-taken",
  "task-sheet-missing",
  "task-sheet-foreign",
]);

interface FailureBarProps {
  readonly title: string;
  readonly failure: Failure;
  /** What is safe; that nothing was changed when absent. */
  readonly safe?: string;
  readonly intent?: "error" | "info" | "warning";
  readonly children?: ReactNode;
}

/** What happened, what is safe and what to do: in view and read out at once. */
export function FailureBar({ title, failure, safe, intent = "error", children }: FailureBarProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, tell } = speech;
  const data = { ...failure.data, ...inWords(failure.data, speech) };
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.scrollIntoView({ block: "nearest" });
  }, [failure]);
  return (
    <div ref={bar}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody role={intent === "error" ? "alert" : "status"}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          <span className={styles.text}>{tell(failure.code, data)}</span>
          {!SAYS_WHAT_IS_SAFE.has(failure.code) && (
            <div className={styles.safe}>{safe ?? say("safe-nothing-written")}</div>
          )}
        </MessageBarBody>
        {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}

/** Periods as a person calls them. */
function inWords({ period }: Failure["data"], speech: Speech): Failure["data"] {
  return typeof period === "string" ? { period: periodText(period, speech) } : {};
}
