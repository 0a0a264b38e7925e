import * as fc from 'fast-check'

/** A base, and new bytes that are parts of it, in any order, some with changed bytes, between bytes of their own. */
export const pair: fc.Arbitrary<{ base: Buffer; next: Buffer }> = fc
  .record({
    base: fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.tuple(fc.uint8Array({ maxLength: 20 }), fc.nat(300)).map(repeated)),
    edits: fc.array(
      fc.record({
        start: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.double({ min: 0, max: 1, noNaN: true }),
        changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 20 }),
        own: fc.uint8Array({ maxLength: 60 }),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ base, edits }) => {
    const parts = edits.flatMap(({ start, length, changes, own }) => {
      const part = Buffer.from(base.subarray(Math.floor(start * base.length)))
      const kept = part.subarray(0, Math.ceil(length * part.length))
      for (const [place, byte] of changes) if (kept.length > 0) kept[Math.floor(place * (kept.length - 1))] = byte
      return [kept, own]
    })
    return { base: Buffer.from(base), next: Buffer.concat(parts) }
  })

function repeated([bytes, times]: [Uint8Array, number]): Uint8Array {
  return Buffer.concat(Array.from({ length: times }, () => bytes))
}

/** The bytes in chunks of this size. */
export async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** All chunks as one; of each a copy, because the next may overwrite it. */
export async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}
