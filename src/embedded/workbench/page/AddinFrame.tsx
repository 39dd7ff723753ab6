import { officeTagOf, type Locale } from "../../../glossary/locale";
import { transfer, type Remote } from "comlink";
import { useEffect, useRef } from "react";
import type { FramePlace, FromFrame, PaneGreeting } from "../paneMessages";
import type { WorkbenchHost } from "../worker/workbenchHost";
import type { Strings } from "./strings";

/** A page of the add-in's in a place that a person can close. */
export interface ClosablePageProps {
  readonly host: Remote<WorkbenchHost>;
  readonly strings: Strings;
  readonly locale: Locale;
  readonly src: string;
  readonly onHeard: (message: FromFrame) => void;
  readonly onClose: () => void;
}

interface AddinFrameProps {
  readonly host: Remote<WorkbenchHost>;
  readonly place: FramePlace;
  readonly locale: Locale;
  readonly src: string;
  readonly title: string;
  readonly className?: string;
  readonly isHidden?: boolean;
  /** The page has its way to the workbook. */
  readonly onConnected?: (page: Window) => void;
  readonly onHeard: (message: FromFrame) => void;
}

/** A page of the add-in's, built as for Excel, with its own way to the workbook. */
export function AddinFrame(props: AddinFrameProps) {
  const { src, title, className, isHidden = false } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const heard = ({ source, origin, data }: MessageEvent<FromFrame>): void => {
      const page = frame.current?.contentWindow ?? null;
      if (page === null || source !== page || origin !== window.location.origin) return;
      const { host, place, locale, onConnected, onHeard } = latest.current;
      if (data.kind === "csat-loop-waiting") {
        void connect(host, place, page, locale).then(() => onConnected?.(page));
      } else {
        onHeard(data);
      }
    };
    window.addEventListener("message", heard);
    return () => window.removeEventListener("message", heard);
  }, []);
  return <iframe ref={frame} className={className} title={title} src={src} hidden={isHidden} />;
}

/** Gives the worker and the page the two ends of a channel. */
async function connect(
  host: Remote<WorkbenchHost>,
  place: FramePlace,
  page: Window,
  locale: Locale,
): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await host.connect(place, transfer(port1, [port1]));
  const greeting: PaneGreeting = {
    kind: "csat-loop-workbench",
    displayLanguage: officeTagOf(locale),
  };
  page.postMessage(greeting, window.location.origin, [port2]);
}
