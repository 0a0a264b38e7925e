/** Thrown when a line is longer than allowed; the caller knows who sent it. */
export class LineTooLongError extends Error {
  override readonly name = 'LineTooLongError'
}

/**
 * Formats the lines of a stream as they come, without their ends. What comes after the last end is only part of a line, and is left out.
 * Throws LineTooLongError above `limit` bytes.
 */
export async function* limitedLines(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (): string => {
    const line = Buffer.concat(parts, size).toString()
    parts = []
    size = 0
    return line
  }
  for await (const chunk of input) {
    let rest = chunk
    for (let end = rest.indexOf(0x0a); ; end = rest.indexOf(0x0a)) {
      const piece = end === -1 ? rest : rest.subarray(0, end)
      size += piece.length
      if (size > limit) throw new LineTooLongError(`A line has more than ${limit} bytes.`)
      parts.push(piece)
      if (end === -1) break
      yield take()
      rest = rest.subarray(end + 1)
    }
  }
}
