import { imageSize } from 'image-size';
import { type ImageFormat, isAnimated, isComplete, sniffFormat } from './format.ts';

/** What the bytes of a picture say, whatever its name says. */
export class ImageDocument {
  readonly path: string;
  readonly bytes: number;
  /** By its first bytes; undefined when they belong to no picture. */
  readonly format: ImageFormat | undefined;
  /** In pixels; undefined when the header is broken. An SVG has a size only if it names one. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly animated: boolean;
  /** Whether the end of the file is there, where the format has one. */
  readonly complete: boolean;

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.bytes = bytes.length;
    this.format = sniffFormat(bytes);
    this.animated = isAnimated(bytes, this.format);
    this.complete = isComplete(bytes, this.format);
    const size = this.format && measure(bytes);
    this.width = size?.width;
    this.height = size?.height;
  }
}

function measure(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
