/** Width and height of a picture in CSS pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture is shown by its own words, so that a page can keep its place before it has loaded. A photograph that its file says to turn
 * is turned, as browsers do. Undefined for a kind or a file that does not say.
 */
export function imageSize(content: Uint8Array): ImageSize | undefined {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const starts = (text: string, at = 0): boolean =>
    [...text].every((character, index) => content[at + index] === character.charCodeAt(0));
  if (starts("\u0089PNG") && content.length >= 24) return sized(view.getUint32(16), view.getUint32(20));
  if (starts("GIF8") && content.length >= 10) return sized(view.getUint16(6, true), view.getUint16(8, true));
  if (starts("RIFF") && starts("WEBP", 8)) return webpSize(view, starts);
  if (content[0] === 0xff && content[1] === 0xd8) return jpegSize(view);
  const text = new TextDecoder().decode(content.subarray(0, 4096));
  return text.includes("<svg") ? svgSize(text) : undefined;
}

function webpSize(view: DataView, starts: (text: string, at: number) => boolean): ImageSize | undefined {
  if (view.byteLength < 30) return undefined;
  if (starts("VP8X", 12)) return sized(threeBytes(view, 24) + 1, threeBytes(view, 27) + 1);
  if (starts("VP8L", 12)) {
    const bits = view.getUint32(21, true);
    return sized((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  return starts("VP8 ", 12) ? sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff) : undefined;
}

function threeBytes(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

/** The size is in the frame header, which is found by going from segment to segment; a segment before it may say how the picture is turned. */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  let isTurned = false;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isTurned ? sized(height, width) : sized(width, height);
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1) isTurned ||= isTurnedByExif(view, at + 4, Math.min(at + 2 + length, view.byteLength));
    at += 2 + length;
  }
  return undefined;
}

const exifStart = 0x45786966;
const orientationTag = 0x0112;

/** Whether a segment of Exif says that the picture lies on its side: an orientation from 5 to 8 (Exif 2.3, 4.6.4 A). */
function isTurnedByExif(view: DataView, start: number, end: number): boolean {
  const tiff = start + 6;
  if (end - tiff < 8 || view.getUint32(start) !== exifStart) return false;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  if (directory + 2 > end) return false;
  const count = view.getUint16(directory, isLittle);
  for (let entry = directory + 2; entry + 12 <= Math.min(end, directory + 2 + 12 * count); entry += 12) {
    if (view.getUint16(entry, isLittle) !== orientationTag) continue;
    const orientation = view.getUint16(entry + 8, isLittle);
    return orientation >= 5 && orientation <= 8;
  }
  return false;
}

/** By the attributes of the root element; without them by its view box, as a browser does. */
function svgSize(text: string): ImageSize | undefined {
  const root = /<svg\b[^>]*>/.exec(text)?.[0] ?? "";
  const attribute = (name: string): number => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1]);
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] =
    /\sviewBox="([^"]+)"/
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [width, height] = [attribute("width"), attribute("height")];
  return Number.isNaN(width) || Number.isNaN(height) ? sized(boxWidth, boxHeight) : sized(width, height);
}

function sized(width: number, height: number): ImageSize | undefined {
  const isSize = width > 0 && height > 0 && Number.isFinite(width * height);
  return isSize ? { height: Math.round(height), width: Math.round(width) } : undefined;
}
