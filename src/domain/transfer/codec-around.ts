import { CodecError } from './codec-stream.ts'

/** What both sides know of a NAR before it is sent. */
export interface Around {
  readonly narSize: number
  /** The base's NAR, already renamed; for `zstd-base` and `delta`. */
  readonly base?: Buffer
}

/** The most bytes that a NAR of this size has when it is encoded: zstd's own bound, and something for framing. */
export function encodedLimit(narSize: number): number {
  return narSize + Math.ceil(narSize / 128) + 65_536
}

/** Returns the base. Throws CodecError where there is none. */
export function baseOf({ base }: Around): Buffer {
  if (base === undefined) throw new CodecError('it needs a base, and there is none')
  return base
}
