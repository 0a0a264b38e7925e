/**
 * Nix's own base 32: digits and letters without e, o, u and t, least significant bits last.
 * Source: src/libutil/base-nix-32.cc of Nix.
 */
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz'

/** Bytes as nix32 text. */
export function toNix32(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 8) / 5)
  let text = ''
  for (let position = length - 1; position >= 0; position -= 1) {
    const bit = position * 5
    const index = bit >> 3
    const shift = bit & 7
    const digit = (bytes[index]! >> shift) | ((bytes[index + 1] ?? 0) << (8 - shift))
    text += alphabet[digit & 31]
  }
  return text
}

/** Returns the bytes of a nix32 text, or undefined when it is not one of exactly this many bytes. */
export function fromNix32(text: string, byteLength: number): Buffer | undefined {
  if (text.length !== Math.ceil((byteLength * 8) / 5)) return undefined
  const bytes = Buffer.alloc(byteLength)
  for (let position = 0; position < text.length; position += 1) {
    const digit = alphabet.indexOf(text[text.length - 1 - position]!)
    if (digit === -1) return undefined
    const bit = position * 5
    const index = bit >> 3
    const shift = bit & 7
    bytes[index]! |= (digit << shift) & 0xff
    const carry = digit >> (8 - shift)
    if (index + 1 < byteLength) bytes[index + 1]! |= carry
    else if (carry !== 0) return undefined
  }
  return bytes
}

/** Returns a NAR hash as narinfo files and Nix's commands of old write it (`sha256:<nix32>`), from `sha256-<base64>`. */
export function narHashToNix32(narHash: string): string {
  return `sha256:${toNix32(Buffer.from(narHash.slice('sha256-'.length), 'base64'))}`
}

/** Returns a NAR hash in base 16 and without its algorithm, as Nix's worker protocol has it, from `sha256-<base64>`. */
export function narHashToHex(narHash: string): string {
  return Buffer.from(narHash.slice('sha256-'.length), 'base64').toString('hex')
}
