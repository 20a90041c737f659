import { configure } from "@solidjs/testing-library";

// A page fetched for the first time is transformed first: a second is not much for a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** What every browser has and jsdom 31 lacks: modal dialogs, scrolling, the sizes of boxes, media queries. */
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};
Element.prototype.scrollIntoView = () => {};
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
/** A desk computer: a mouse, a wide window, no preference. */
globalThis.matchMedia ??= (media) => {
  const list = new EventTarget();
  const never = { media, matches: false, onchange: null, addListener() {}, removeListener() {} };
  return Object.assign(list, never);
};
