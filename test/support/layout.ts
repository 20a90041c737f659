import { onTestFinished, vi } from "vitest";

/** jsdom has no layout: every box is 600 px high to whoever observes it, every line 70. */
export function giveLayout(): void {
  class Observer {
    readonly tell: ResizeObserverCallback;
    constructor(tell: ResizeObserverCallback) {
      this.tell = tell;
    }
    observe(target: Element): void {
      const blockSize = target.tagName === "LI" ? 70 : 600;
      const contentRect = new DOMRect(0, 0, 360, blockSize);
      const size = [{ blockSize, inlineSize: 360 }];
      Object.defineProperty(target, "offsetParent", { value: document.body, configurable: true });
      queueMicrotask(() => {
        const entry = { target, contentRect, borderBoxSize: size, contentBoxSize: size };
        this.tell([{ ...entry, devicePixelContentBoxSize: size }], this);
      });
    }
    unobserve(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal("ResizeObserver", Observer);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
}
