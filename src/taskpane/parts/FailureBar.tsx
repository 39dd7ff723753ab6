import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpeech } from "../language/speech";
import type { Failure } from "../state/paneState";

interface FailureBarProps {
  readonly title: string;
  readonly failure: Failure;
  /** What is safe, where the message does not say it. */
  readonly safe?: string;
  readonly intent?: "error" | "info" | "warning";
  readonly children?: ReactNode;
}

/** What happened, what is safe and what to do; read out at once. */
export function FailureBar({ title, failure, safe, intent = "error", children }: FailureBarProps) {
  const { say } = useSpeech();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody role={intent === "error" ? "alert" : "status"}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {say(failure.code, failure.data)}
        {safe !== undefined && <div>{safe}</div>}
      </MessageBarBody>
      {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}
