/** A bell that needs no file; a browser lets it sound once somebody has touched the page. */
export interface Chime {
  /** One stroke for « soon », two for « now ». */
  readonly ring: (strokes: 1 | 2) => void;
  readonly close: () => void;
}

/** undefined where the browser makes no sound. */
export function makeChime(): Chime | undefined {
  const audio = startAudio();
  if (audio === undefined) return undefined;
  const stroke = (at: number) => {
    // A bell: its partials fade one after the other (Risset's ratios, the three that carry).
    for (const [ratio, loudness, seconds] of [
      [1, 0.5, 2.4],
      [2.76, 0.22, 1.4],
      [5.4, 0.1, 0.7],
    ] as const) {
      const tone = new OscillatorNode(audio, { frequency: 587 * ratio });
      const fade = new GainNode(audio, { gain: 0 });
      fade.gain.setValueAtTime(0, at);
      fade.gain.linearRampToValueAtTime(loudness, at + 0.01);
      fade.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
      tone.connect(fade).connect(audio.destination);
      tone.start(at);
      tone.stop(at + seconds);
    }
  };
  return {
    ring(strokes) {
      void audio.resume();
      for (let n = 0; n < strokes; n += 1) stroke(audio.currentTime + n * 0.9);
    },
    close: () => void audio.close(),
  };
}

/** A device without an outlet for sound may refuse it. */
function startAudio(): AudioContext | undefined {
  if (!("AudioContext" in globalThis)) return undefined;
  try {
    return new AudioContext();
  } catch {
    return undefined;
  }
}
