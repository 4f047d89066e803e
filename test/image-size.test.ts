import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { imageSize } from "../src/plan/image-size.js";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : [...part])));
const svg = (root: string): Uint8Array => bytes(`<?xml version="1.0"?>\n<!-- kuva -->\n${root}<path d="M0 0"/></svg>`);

describe("the size of a picture", () => {
  test.each([
    ["PNG", bytes("\u0089PNG\r\n\u001a\n", [0, 0, 0, 13], "IHDR", [0, 0, 1, 44, 0, 0, 0, 150, 8, 6])],
    ["GIF", bytes("GIF89a", [44, 1, 150, 0, 0])],
    ["JPEG", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 11, 8, 0, 150, 1, 44, 3, 1, 1])],
    ["WebP, extended", bytes("RIFF", [0, 0, 0, 0], "WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 149, 0, 0])],
    ["WebP, lossy", bytes("RIFF", [0, 0, 0, 0], "WEBPVP8 ", [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 150, 0])],
    ["WebP, lossless", bytes("RIFF", [0, 0, 0, 0], "WEBPVP8L", [0, 0, 0, 0, 0x2f, 0x2b, 0x41, 0x25, 0, 0, 0, 0, 0, 0])],
    ["SVG with its size", svg('<svg width="300" height="150px" viewBox="0 0 10 10">')],
    ["SVG with a view box", svg('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 150">')],
  ])("%s", (_, content) => {
    expect(imageSize(content)).toEqual({ height: 150, width: 300 });
  });

  test.each([
    ["no picture", bytes("teksti")],
    ["nothing", bytes()],
    ["an SVG that does not say", svg("<svg>")],
    ["an SVG in percent", svg('<svg width="100%" height="100%">')],
    ["a PNG cut short", bytes("\u0089PNG")],
    ["a JPEG cut short", bytes([0xff, 0xd8, 0xff, 0xe0, 0, 40, 1, 2])],
  ])("is not guessed: %s", (_, content) => {
    expect(imageSize(content)).toBeUndefined();
  });

  /** A photograph of 300 × 150 pixels whose Exif says how it is turned, in one byte order or the other. */
  function photograph(orientation: number, isLittle: boolean): Uint8Array {
    const two = (value: number): number[] => (isLittle ? [value & 255, value >> 8] : [value >> 8, value & 255]);
    const four = (value: number): number[] => (isLittle ? [...two(value), 0, 0] : [0, 0, ...two(value)]);
    const entry = (tag: number, value: number): number[] => [...two(tag), ...two(3), ...four(1), ...two(value), 0, 0];
    const tiff = [...two(42), ...four(8), ...two(2), ...entry(0x0103, 6), ...entry(0x0112, orientation), ...four(0)];
    const exif = bytes("Exif\0\0", isLittle ? "II" : "MM", tiff);
    const frame = [0xff, 0xc0, 0, 11, 8, 0, 150, 1, 44, 3, 1, 1];
    return bytes([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2], [...exif], frame);
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "a photograph with the Exif orientation %i is as a browser shows it",
    (orientation) => {
      const size = orientation < 5 ? { height: 150, width: 300 } : { height: 300, width: 150 };
      expect(imageSize(photograph(orientation, true))).toEqual(size);
      expect(imageSize(photograph(orientation, false))).toEqual(size);
    },
  );

  test("Exif that is cut short or points outside of itself turns nothing", () => {
    const whole = photograph(6, true);
    for (let length = 0; length <= whole.length; length += 1)
      expect(() => imageSize(whole.slice(0, length))).not.toThrow();
    const astray = photograph(6, true);
    astray.set([255, 255, 255, 127], 16);
    expect(imageSize(astray)).toEqual({ height: 150, width: 300 });
  });

  test("of a picture in an example", () => {
    const size = imageSize(
      readFileSync("examples/perhepalvelut/units/avopalvelut-tampere/images/vaaratapahtuman-kasittely.svg"),
    );
    expect(size?.width).toBeGreaterThan(100);
  });
});
