/** Tabs of the workbench hear each other here. */
const CHANNEL = "csat-loop-new-workbook";
/** How long a tab that was opened waits for its workbook, in milliseconds. */
const PATIENCE = 10_000;

type Message =
  | { readonly kind: "wanted"; readonly id: string }
  | { readonly kind: "workbook"; readonly id: string; readonly file: Uint8Array };

/** Opens a tab of the workbench with a workbook that has no address. Only a click may do so: browsers keep others from it. */
export function openInNewTab(file: Uint8Array): void {
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== "wanted" || data.id !== id) return;
    const message: Message = { kind: "workbook", id, file };
    channel.postMessage(message);
    channel.close();
  };
  const address = new URL(window.location.href);
  address.searchParams.delete("open");
  address.searchParams.set("workbook", id);
  window.open(address, "_blank");
}

/** The workbook that this tab was opened for; null where the tab that has it is gone. */
export function handedWorkbook(id: string): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    const end = (file: Uint8Array | null): void => {
      clearTimeout(timer);
      channel.close();
      resolve(file);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === "workbook" && data.id === id) end(data.file);
    };
    const message: Message = { kind: "wanted", id };
    channel.postMessage(message);
  });
}
