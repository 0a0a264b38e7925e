import * as fc from 'fast-check'
import { isKnownError } from '#domain/errors/errors'

/** Texts that have misled a terminal, a shell, a job log or a parser somewhere: they appear among other text more often than by chance. */
const hostileWords = [
  '::error::',
  '##[command]',
  '::stop-commands::x',
  '\u001b[2J',
  '\u009b31m',
  '\u202e',
  '\u200b',
  '\r',
  '\n',
  '\r\n',
  '\0',
  '\t',
  '\ufeff',
  '\ud800',
  '\u2028',
  '\u{e0041}',
  '$(id)',
  '`id`',
  ';',
  '"',
  "'",
  '\\',
  '-oProxyCommand=id',
  '__proto__',
  'constructor',
  '/nix/store/',
  '..',
  '%h',
  ' ',
  '=',
  '',
] as const

/**
 * Any character, and no half of one, as `unit` of a string. The unit `binary` of fast-check is a table of a million characters, which takes
 * each process a second and 130 MB; and each program that the process starts then copies the pages of that.
 */
export const anyCharacter = fc.nat(0x10_ff_ff - 0x800).map((code) => String.fromCodePoint(code < 0xd8_00 ? code : code + 0x800))

/** Hostile text: any characters, misleading words, and mixtures of both. */
export const hostileText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: anyCharacter, maxLength }),
    fc
      .array(fc.oneof(fc.constantFrom(...hostileWords), fc.string({ maxLength: 6 })), { maxLength: Math.ceil(maxLength / 5) })
      .map((words) => words.join('')),
  )

/** Lines of `Key: value` and the like, made of a format's own words: near enough to get past its first check. */
export const textOf = (words: readonly string[], maxLength = 30): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: hostileText(8) }), { maxLength })
    .map((parts) => parts.join(''))

/** A text with a few of its places cut out, doubled or replaced. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(fc.nat(text.length), fc.nat(8), fc.oneof(hostileText(10), fc.constantFrom('{', '}', '[', ']', ',', ':', '-', '"', '1e400'))),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((changes) => changes.reduce((before, [at, cut, inserted]) => before.slice(0, at) + inserted + before.slice(at + cut), text))

/** JSON with one of its values replaced by another. */
export const withAnotherValue = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.nat(1000), fc.oneof(fc.jsonValue({ maxDepth: 2 }), hostileText(20), fc.double(), fc.constantFrom('', 0, -1, null, 2 ** 53)))
    .map(([at, other]) => {
      const places: ((root: unknown) => void)[] = []
      const root = structuredClone({ value })
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return
        for (const key of Object.keys(node)) {
          places.push(() => void Object.assign(node, { [key]: other }))
          walk(Reflect.get(node, key))
        }
      }
      walk(root)
      places[at % places.length]!(root)
      return root.value
    })

/** What `work` gives, or undefined when it refuses with an error of ours. Anything else that it throws, it throws. */
export function orRefusal<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (isKnownError(error)) return undefined
    throw error
  }
}
