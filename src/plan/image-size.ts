/** Width and height of a picture in CSS pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture is by its own words, so that a page can keep its place before it has come. Undefined for a kind or a
 * file that does not say.
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

/** The size stands in the frame header, which is found by going from segment to segment. */
function jpegSize(view: DataView): ImageSize | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return sized(view.getUint16(at + 7), view.getUint16(at + 5));
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
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
