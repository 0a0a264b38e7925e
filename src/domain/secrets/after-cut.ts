const WHITE_SPACE = new Set(Buffer.from(' \t\r\n'))

/**
 * Returns what is left of a program's output whose beginning was cut off, without the rest of the word that the cut went through: of
 * `https://user:password@host` that could be `word@host`, which nothing shows to be a URL. A text that is one word stays, from its first
 * whole character on.
 */
export function afterCut(output: Buffer): Buffer {
  const end = output.findIndex((byte) => WHITE_SPACE.has(byte))
  if (end !== -1) return output.subarray(end + 1)
  const start = output.findIndex((byte) => (byte & 0xc0) !== 0x80)
  return output.subarray(Math.max(start, 0))
}
