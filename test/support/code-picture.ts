import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";

/** A still code as a PNG, `scale` pixels a module: what a printer or another app would show. */
export function codePicture(text: string, scale = 8): Buffer {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const width = size * scale;
  const rows = Buffer.alloc((width + 1) * width); // each begins with the name of its filter: none
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = data[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      rows[y * (width + 1) + 1 + x] = isDark ? 0 : 255;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(width, 4);
  head[8] = 8; // bits, and grey
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND")];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(name: string, data = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
