/** Samples a second, one byte each. */
const RATE = 8_000;
const HEADER = 44;
/** Longer calls have a recording of this length: nobody listens to the end. */
const LONGEST_SECONDS = 120;

/** A recording of a simulated call: two quiet voices, so to speak, that take turns every second. */
export function recordingOf(seconds: number): Uint8Array {
  const length = RATE * Math.min(Math.max(Math.round(seconds), 1), LONGEST_SECONDS);
  const bytes = new Uint8Array(HEADER + length);
  const view = new DataView(bytes.buffer);
  const text = (at: number, value: string): void => {
    for (const [index, char] of [...value].entries()) bytes[at + index] = char.charCodeAt(0);
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, 'data');
  view.setUint32(40, length, true);
  for (let at = 0; at < length; at += 1) {
    const second = Math.floor(at / RATE);
    const tone = second % 2 === 0 ? 220 : 330;
    // Each turn swells and fades, which spares the listener the clicks.
    const loud = Math.sin((Math.PI * (at % RATE)) / RATE);
    bytes[HEADER + at] = 128 + Math.round(24 * loud * Math.sin((2 * Math.PI * tone * at) / RATE));
  }
  return bytes;
}
