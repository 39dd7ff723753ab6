import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpeech } from "../language/speech";

interface AskFirstProps {
  /** On the button that asks. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
  /** Whether the answers go one below the other. */
  readonly fluid?: boolean;
  /** The buttons to answer by, besides the one that cancels. */
  readonly children: ReactNode;
}

/** A button whose action begins once the person has read what goes and what stays. */
export function AskFirst({ label, title, text, fluid = false, children }: AskFirstProps) {
  const { say } = useSpeech();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button>{label}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid={fluid}>
            {children}
            <DialogTrigger disableButtonEnhancement>
              <Button>{say("pane-cancel")}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
