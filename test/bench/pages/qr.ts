/** An animated code from its sender to its reader, through a camera that is drawn. */
import { pace } from "#parts/create-animation.ts";
import { drawCode } from "#ui/draw-code.ts";
import { animateSealed } from "#workspace/code-images.ts";
import { makeScanner } from "#workspace/scanner.ts";
import { seeded } from "../../support/random.ts";

export interface Passing {
  /** From the first movement until the file is whole, ms on the clock of the camera. */
  readonly took: number;
  /** Packed, bytes. */
  readonly size: number;
  /** Pictures that the camera took and the reader looked at, and those in which it read something. */
  readonly pictures: number;
  readonly read: number;
  /** Median of a picture, ms. */
  readonly reading: number;
}

declare global {
  interface Window {
    passCode: (text: string, seed: number) => Promise<Passing>;
  }
}

/** Seconds. */
const still = 2.5;

/** Of a phone: 720p at 30 a second. */
const camera = { width: 1280, height: 720, perSecond: 30 };

window.passCode = async (text, seed) => {
  const random = seeded(seed);
  const bytes = new TextEncoder().encode(text);
  const images = await animateSealed(bytes);
  const scanner = makeScanner();
  const { perSecond, blocks } = pace.normal;
  const hand = holding(random);
  const screen = document.createElement("canvas");
  const before = document.createElement("canvas");
  const times: number[] = [];
  let [shown, next, read] = [-1, 0, 0];
  try {
    await scanner.look(await createImageBitmap(paper)); // what reads is loaded before one aims
    // The first image stands still while one aims.
    drawCode(screen, images.first);
    for (let aiming = 0; aiming < still * camera.perSecond; aiming += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const seen = await scanner.look(await photograph(screen, before, 0, hand, random));
      if (seen.is !== "nothing") break;
    }
    for (let at = 0; at < 120_000;) {
      // The sender: each image stays until the next is due; the first is that of the key.
      const due = Math.floor((at / 1000) * perSecond);
      while (shown < due) {
        shown += 1;
        before.width = screen.width || 1;
        before.height = screen.height || 1;
        before.getContext("2d")?.drawImage(screen, 0, 0);
        if (shown % 24 === 0) drawCode(screen, images.first);
        else {
          // oxlint-disable-next-line no-await-in-loop -- one image after the other
          const [image] = await images.draw(next, blocks, 1);
          next += blocks;
          if (image !== undefined) drawCode(screen, image);
        }
      }
      // A shutter that rolls: the lines above are of the image before, when it has just changed.
      const sinceChange = at - (due * 1000) / perSecond;
      const torn = sinceChange < 1000 / 60 ? 1 - sinceChange / (1000 / 60) : 0;
      // oxlint-disable-next-line no-await-in-loop
      const picture = await photograph(screen, before, torn, hand, random);
      const start = performance.now();
      // oxlint-disable-next-line no-await-in-loop
      const answer = await scanner.look(picture);
      const spent = performance.now() - start;
      times.push(spent);
      if (answer.is === "unable") throw new Error("nothing here reads codes");
      if (answer.is === "part" || answer.is === "file") read += 1;
      at = nextPicture(at, spent);
      if (answer.is === "file") {
        if (new TextDecoder().decode(answer.bytes) !== text) throw new Error("another file");
        const reading = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
        return { took: at, size: images.size, pictures: times.length, read, reading };
      }
    }
    throw new Error("two minutes were not enough");
  } finally {
    images.close();
    scanner.close();
  }
};

/** The camera goes on while one picture is read; the reader takes the first that comes after. */
function nextPicture(at: number, spent: number): number {
  const every = 1000 / camera.perSecond;
  return (Math.floor((at + spent) / every) + 1) * every;
}

interface Hand {
  /** Of the height of the picture. */
  readonly size: number;
  /** Radians; and a lean, as shear. */
  readonly turn: number;
  readonly lean: number;
  /** Pixels. */
  readonly blur: number;
  /** Of 255. */
  readonly noise: number;
  readonly light: number;
}

function holding(random: () => number): Hand {
  const between = (least: number, most: number) => least + random() * (most - least);
  return {
    size: between(0.6, 0.92),
    turn: between(-0.15, 0.15),
    lean: between(-0.12, 0.12),
    blur: between(0.3, 1.2),
    noise: between(4, 16),
    light: between(0.55, 1),
  };
}

/** Of a sensor: a prime number of them, so that no two pictures have the same. */
const grains = Float32Array.from({ length: 1_000_003 }, () => Math.random() + Math.random() - 1);

const paper = new OffscreenCanvas(camera.width, camera.height);
const context = paper.getContext("2d", { willReadFrequently: true });

async function photograph(
  screen: HTMLCanvasElement,
  before: HTMLCanvasElement,
  torn: number,
  hand: Hand,
  random: () => number,
): Promise<ImageBitmap> {
  if (context === null) throw new Error("no canvas");
  context.reset();
  context.fillStyle = "#3b4046";
  context.fillRect(0, 0, camera.width, camera.height);
  const shake = () => (random() - 0.5) * 6;
  // One picture in ten is taken while the hand moves.
  const blur = random() < 0.1 ? hand.blur + 3 : hand.blur;
  context.filter = `blur(${blur}px) brightness(${hand.light})`;
  const side = hand.size * camera.height;
  context.translate(camera.width / 2 + shake(), camera.height / 2 + shake());
  context.transform(1, hand.lean / 2, hand.lean, 1, 0, 0);
  context.rotate(hand.turn);
  const put = (canvas: HTMLCanvasElement, from: number, to: number) => {
    if (canvas.width < 2 || to <= from) return;
    const [top, height] = [from * canvas.height, (to - from) * canvas.height];
    context.drawImage(
      canvas,
      0,
      top,
      canvas.width,
      height,
      -side / 2,
      -side / 2 + from * side,
      side,
      (to - from) * side,
    );
  };
  put(screen, 0, 1 - torn);
  put(before, 1 - torn, 1);
  const picture = context.getImageData(0, 0, camera.width, camera.height);
  const { data } = picture;
  const from = Math.floor(random() * grains.length);
  for (let at = 0; at < data.length; at += 4) {
    const grain = (grains[(from + at) % grains.length] ?? 0) * hand.noise;
    for (let one = at; one < at + 3; one += 1) data[one] = (data[one] ?? 0) + grain;
  }
  context.putImageData(picture, 0, 0);
  return createImageBitmap(paper);
}
