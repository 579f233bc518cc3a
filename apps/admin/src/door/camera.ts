import decodeQR from "qr/decode.js";

export type CameraFault = "INSECURE" | "NONE" | "DENIED" | "TAKEN" | "FAILED";
export type RunningCamera = {
  readonly stop: () => void;
  /** Only where the camera has a lamp. */
  readonly light?: (on: boolean) => Promise<void>;
};

/** Wide enough for a square of forty modules that fills a third of the picture, small enough for a cheap phone. */
const WIDTH = 720;
const EVERY = 150;
/** The same ticket lies before the camera for a while. */
const SAME = 4_000;

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: "DENIED",
  SecurityError: "DENIED",
  NotFoundError: "NONE",
  OverconstrainedError: "NONE",
  NotReadableError: "TAKEN",
  AbortError: "TAKEN",
};

async function streamOf(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw globalThis.isSecureContext ? "NONE" : "INSECURE";
  const video = { facingMode: { ideal: "environment" }, width: { ideal: 1280 } };
  return navigator.mediaDevices.getUserMedia({ video, audio: false }).catch((fault: DOMException) => {
    throw FAULTS[fault.name] ?? "FAILED";
  });
}

/** Rejects with a `CameraFault`. Each text that comes before the camera is handed on once. */
export async function openCamera(video: HTMLVideoElement, onSeen: (text: string) => void): Promise<RunningCamera> {
  const stream = await streamOf();
  const [track] = stream.getVideoTracks();
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  const timer = setInterval(reading(video, onSeen), EVERY);
  const stop = () => {
    clearInterval(timer);
    for (const one of stream.getTracks()) one.stop();
  };
  const torch = (track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch;
  const light = (torchOn: boolean) => track!.applyConstraints({ advanced: [{ torch: torchOn } as MediaTrackConstraintSet] });
  return { stop, ...(torch && { light }) };
}

function reading(video: HTMLVideoElement, onSeen: (text: string) => void): () => void {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  let last = { text: "", at: 0 };
  return () => {
    const text = pen && video.videoWidth > 0 ? textIn(video, canvas, pen) : undefined;
    if (!text || (text === last.text && Date.now() - last.at < SAME)) return;
    last = { text, at: Date.now() };
    onSeen(text);
  };
}

function textIn(video: HTMLVideoElement, canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D): string | undefined {
  const scale = Math.min(1, WIDTH / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  pen.drawImage(video, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(pen.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    // No square in this picture, or none that is sharp enough: the next one comes in a moment.
    return undefined;
  }
}
