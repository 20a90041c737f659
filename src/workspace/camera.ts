/** Why there is no picture: the person said no, there is no camera, another app has it, or the browser has no such thing. */
export type CameraFault = "refused" | "none" | "busy" | "unable";

export type OpenedCamera = { readonly stream: MediaStream } | { readonly fault: CameraFault };

/** The one that looks away from the person, at a size in which a dense code can be read. */
export async function openCamera(): Promise<OpenedCamera> {
  // Absent over plain http: a browser gives its camera to secure addresses alone.
  if (!("mediaDevices" in navigator)) return { fault: "unable" };
  try {
    return { stream: await navigator.mediaDevices.getUserMedia(wanted) };
  } catch (error) {
    return { fault: (error instanceof DOMException && faults[error.name]) || "unable" };
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

const wanted: MediaStreamConstraints = {
  audio: false,
  video: {
    facingMode: { ideal: "environment" },
    width: { ideal: 1280 },
    height: { ideal: 720 },
    frameRate: { ideal: 30 },
  },
};

/** https://w3c.github.io/mediacapture-main/#dom-mediadevices-getusermedia */
const faults: Partial<Record<string, CameraFault>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "busy",
  AbortError: "busy",
};
