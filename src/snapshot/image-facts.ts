/** What an image's first bytes say. Width and height in pixels, where they stand at a fixed place. */
export interface ImageFacts {
  type: string
  extension: string
  width?: number
  height?: number
}

/**
 * Tells an image by its content, never by its name. SVG is not among the types: it is a document that
 * can load other things.
 */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const ascii = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, to))
  if (bytes.length >= 24 && ascii(1, 4) === 'PNG' && bytes[0] === 0x89) {
    // https://www.w3.org/TR/png-3/#11IHDR
    return sized('image/png', 'png', view.getUint32(16), view.getUint32(20))
  }
  if (bytes.length >= 10 && /^GIF8[79]a$/.test(ascii(0, 6))) {
    return sized('image/gif', 'gif', view.getUint16(6, true), view.getUint16(8, true))
  }
  if (bytes.length >= 4 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return jpeg(view)
  }
  if (bytes.length >= 30 && ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') {
    return webp(view, ascii(12, 16))
  }
  if (bytes.length >= 16 && ascii(4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(8, 12))) {
    return { type: 'image/avif', extension: 'avif' }
  }
  return undefined
}

function sized(type: string, extension: string, width: number, height: number): ImageFacts {
  return width > 0 && height > 0 ? { type, extension, width, height } : { type, extension }
}

/** Walks the segments to the frame header: ITU-T T.81, B.2.2. */
function jpeg(view: DataView): ImageFacts {
  let at = 2
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return sized('image/jpeg', 'jpg', view.getUint16(at + 7), view.getUint16(at + 5))
    at += 2 + view.getUint16(at + 2)
  }
  return { type: 'image/jpeg', extension: 'jpg' }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webp(view: DataView, form: string): ImageFacts {
  if (form === 'VP8X') {
    const side = (at: number): number =>
      1 + (view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16))
    return sized('image/webp', 'webp', side(24), side(27))
  }
  if (form === 'VP8 ') {
    const side = (at: number): number => view.getUint16(at, true) & 0x3fff
    return sized('image/webp', 'webp', side(26), side(28))
  }
  const bits = view.getUint32(21, true)
  return sized('image/webp', 'webp', 1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff))
}
