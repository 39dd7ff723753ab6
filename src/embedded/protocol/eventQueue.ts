import type { EventSink } from "./hostContext";

/** Microsoft's category of the API's events among the messages of a host. */
const EVENT_CATEGORY = 65_536;

interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Collects events and hands them to the library in one message, after the batch that raised them is answered. */
export class EventQueue implements EventSink {
  enabled = true;
  readonly heard = new Set<number>();
  private waiting: EventEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly deliver: (message: string) => void) {}

  raise(eventType: number, targetId: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    this.waiting.push({
      messageCategory: EVENT_CATEGORY,
      messageType: eventType,
      targetId,
      message: JSON.stringify(message),
    });
    this.timer ??= setTimeout(() => {
      this.flush();
    }, 0);
  }

  close(): void {
    this.enabled = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.waiting = [];
  }

  private flush(): void {
    this.timer = null;
    const entries = this.waiting;
    this.waiting = [];
    this.deliver(JSON.stringify({ type: 3, flags: 0, message: { entries } }));
  }
}
