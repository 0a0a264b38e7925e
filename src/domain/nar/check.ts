import { NAR_MAX_DEPTH, NAR_MAX_NAME_BYTES, NAR_MAX_TARGET_BYTES, nameProblem, targetProblem } from './limits.ts'

/** Thrown for bytes that are not a NAR that a fixed Nix would accept; the caller knows their origin. */
export class NarError extends Error {
  override readonly name = 'NarError'
}

/** The longest word of the format itself. */
const MAX_WORD_BYTES = 32

const NOTHING = Buffer.alloc(0)

/** With its padding a longer one would not be of 64 bits. */
const MAX_LENGTH = 2n ** 64n - 8n

/**
 * Reads a NAR as a stream and enforces the rules of a fixed Nix: the words of the format, the depth, names and their order, paddings. It
 * keeps one name for each level and no content, so a length does not decide how much memory is used: it is a number, up to 2⁶⁴ − 1, by
 * which contents are skipped.
 */
export class NarCheck {
  /** What comes next: a program that stops where more bytes are needed. */
  readonly #steps = this.#archive()
  /** The bytes of a string that is being read, and how many are still needed. */
  #wanted = 0
  #gathered: Buffer = NOTHING
  /** Bytes of contents still to skip: a file may have more than a number can represent. */
  #skip = 0n
  #isDone = false

  readonly #limit: bigint

  /** `narSize`: the size of the whole archive, if known; a file in it that claims more is refused there. */
  constructor(narSize?: number) {
    this.#limit = narSize === undefined ? MAX_LENGTH : BigInt(narSize)
    this.#advance(NOTHING)
  }

  /** Takes the next bytes. Throws NarError. */
  write(bytes: Uint8Array): void {
    let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    while (rest.length > 0) {
      if (this.#isDone) throw new NarError('it continues after its end')
      if (this.#skip > 0n) {
        const passed = this.#skip < BigInt(rest.length) ? Number(this.#skip) : rest.length
        this.#skip -= BigInt(passed)
        rest = rest.subarray(passed)
        if (this.#skip === 0n) this.#advance(NOTHING)
        continue
      }
      const lacking = this.#wanted - this.#gathered.length
      const taken = rest.subarray(0, lacking)
      rest = rest.subarray(taken.length)
      if (taken.length < lacking) {
        this.#gathered = Buffer.concat([this.#gathered, taken])
        return
      }
      const whole = this.#gathered.length === 0 ? taken : Buffer.concat([this.#gathered, taken])
      this.#gathered = NOTHING
      this.#advance(whole)
    }
  }

  /** Marks the end of the input. Throws NarError when the archive is not at its end. */
  end(): void {
    if (!this.#isDone) throw new NarError('it ends too early')
  }

  #advance(bytes: Buffer): void {
    for (let next = this.#steps.next(bytes); ; next = this.#steps.next(NOTHING)) {
      if (next.done === true) {
        this.#isDone = true
        return
      }
      if (typeof next.value === 'bigint') {
        this.#skip = next.value
        if (this.#skip > 0n) return
      } else {
        this.#wanted = next.value
        if (this.#wanted > 0) return
      }
    }
  }

  *#archive(): Steps<void> {
    yield* word('nix-archive-1')
    // A stack of our own, as deep as the archive is at most: the last name of each folder that is open.
    const open: Buffer[] = []
    for (;;) {
      // A node begins here.
      if (open.length >= NAR_MAX_DEPTH) throw new NarError(`it is more than ${NAR_MAX_DEPTH} levels deep`)
      yield* word('(')
      yield* word('type')
      const type = yield* oneOf('regular', 'directory', 'symlink')
      if (type === 'directory') open.push(NOTHING)
      else {
        if (type === 'regular') yield* contents(this.#limit)
        else yield* target()
        yield* word(')')
        if (open.length === 0) return
        yield* word(')')
      }
      // In a folder: its next entry, or the end of it and perhaps of those around it.
      while ((yield* oneOf('entry', ')')) === ')') {
        open.pop()
        if (open.length === 0) return
        yield* word(')')
      }
      yield* word('(')
      yield* word('name')
      const name = yield* string(NAR_MAX_NAME_BYTES)
      const problem = nameProblem(name)
      if (problem !== undefined) throw new NarError(`a name in it ${problem}`)
      if (Buffer.compare(open.at(-1)!, name) >= 0) throw new NarError('its names are not in order')
      open[open.length - 1] = name
      yield* word('node')
    }
  }
}

/** A number asks for that many bytes, which `next` receives; a bigint skips that many. */
type Steps<Result> = Generator<number | bigint, Result, Buffer>

function* length(): Steps<bigint> {
  return (yield 8).readBigUInt64LE()
}

/** A string of so many bytes at most: a longer one is refused by its length, before any of it is kept. */
function* string(limit: number): Steps<Buffer> {
  const size = yield* length()
  if (size > BigInt(limit)) throw new NarError(`it has a string of ${size} bytes, but at most ${limit} are allowed`)
  const bytes = Buffer.from(yield Number(size))
  yield* padding(size)
  return bytes
}

function* padding(size: bigint): Steps<void> {
  const zeros = yield Number((8n - (size % 8n)) % 8n)
  if (zeros.some((byte) => byte !== 0)) throw new NarError('its padding is not zero')
}

function* word(expected: string): Steps<void> {
  yield* oneOf(expected)
}

function* oneOf<Word extends string>(...expected: Word[]): Steps<Word> {
  const found = (yield* string(MAX_WORD_BYTES)).toString('latin1')
  const known = expected.find((one) => one === found)
  if (known === undefined) throw new NarError(`it has another string where ${expected.map((one) => `"${one}"`).join(' or ')} should be`)
  return known
}

function* contents(limit: bigint): Steps<void> {
  if ((yield* oneOf('executable', 'contents')) === 'executable') {
    if ((yield* string(0)).length > 0) throw new NarError('a mark in it has a value')
    yield* word('contents')
  }
  const size = yield* length()
  if (size > limit) throw new NarError(`it has a file of ${size} bytes, but at most ${limit} are left`)
  yield size
  yield* padding(size)
}

function* target(): Steps<void> {
  yield* word('target')
  const problem = targetProblem(yield* string(NAR_MAX_TARGET_BYTES))
  if (problem !== undefined) throw new NarError(`a link's target in it ${problem}`)
}
