import { createRoot, createSignal } from "solid-js";
import { expect, onTestFinished, test, vi } from "vitest";
import { createCamera } from "#parts/create-camera.ts";

/** A camera of the device: whether its light is on. */
class Track extends EventTarget {
  isOn = true;
  stop(): void {
    this.isOn = false;
  }
}

function aDevice(refusal?: string): { readonly tracks: Track[] } {
  const tracks: Track[] = [];
  const getUserMedia = async () => {
    if (refusal !== undefined) throw new DOMException("", refusal);
    const track = new Track();
    tracks.push(track);
    return { getTracks: () => [track] };
  };
  Reflect.defineProperty(navigator, "mediaDevices", {
    value: { getUserMedia },
    configurable: true,
  });
  onTestFinished(() => void Reflect.deleteProperty(navigator, "mediaDevices"));
  return { tracks };
}

function open() {
  return createRoot((leave) => {
    const [wanted, setWanted] = createSignal(true);
    return { ...createCamera(wanted), setWanted, leave };
  });
}

function show(isShown: boolean): void {
  Reflect.defineProperty(document, "hidden", { value: !isShown, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}

test("the camera goes off when the page is hidden, when what was sought is found, and when one leaves", async () => {
  onTestFinished(() => void Reflect.deleteProperty(document, "hidden"));
  const { tracks } = aDevice();
  const { state, setWanted, leave } = open();
  await vi.waitFor(() => expect(state().is).toBe("on"));
  show(false);
  expect(state().is).toBe("off");
  expect(tracks.map(({ isOn }) => isOn)).toEqual([false]);
  show(true);
  await vi.waitFor(() => expect(state().is).toBe("on"));
  setWanted(false);
  expect(tracks.map(({ isOn }) => isOn)).toEqual([false, false]);
  setWanted(true);
  await vi.waitFor(() => expect(state().is).toBe("on"));
  leave();
  expect(tracks.map(({ isOn }) => isOn)).toEqual([false, false, false]);
});

test("a camera that opens after one has left goes off at once", async () => {
  const { tracks } = aDevice();
  open().leave();
  await vi.waitFor(() => expect(tracks).toHaveLength(1));
  await vi.waitFor(() => expect(tracks[0]?.isOn).toBe(false));
});

test("a camera that is pulled out says so, and can be tried again", async () => {
  const { tracks } = aDevice();
  const { state, retry, leave } = open();
  await vi.waitFor(() => expect(state().is).toBe("on"));
  tracks[0]?.dispatchEvent(new Event("ended"));
  expect(state()).toEqual({ is: "fault", fault: "busy" });
  retry();
  await vi.waitFor(() => expect(state().is).toBe("on"));
  leave();
});

test.for([
  ["NotAllowedError", "refused"],
  ["NotFoundError", "none"],
  ["NotReadableError", "busy"],
  ["TypeError", "unable"],
])("%s is told as « %s »", async ([name, fault]) => {
  aDevice(name);
  const { state, leave } = open();
  await vi.waitFor(() => expect(state()).toEqual({ is: "fault", fault }));
  leave();
});

test("a browser without cameras says so", async () => {
  const { state, leave } = open();
  await vi.waitFor(() => expect(state()).toEqual({ is: "fault", fault: "unable" }));
  leave();
});
