/**
 * Measures parsers with texts that are made to be slow, for one size and for twice that: backtracking, or quadratic growth, shows. Medians.
 *
 *   node bench/parsers.ts
 */
import { isKnownError } from '#domain/errors/errors'
import { parseConfig } from '#domain/config/parse'
import { fitsPattern } from '#domain/trust/pattern'
import { parseSignatures } from '#domain/trust/signature'
import { parseAllowedSigners } from '#domain/trust/signers'

const ROUNDS = 5

const cases: readonly { readonly name: string; readonly size: number; readonly parse: (size: number) => unknown }[] = [
  { name: 'a pattern of stars', size: 50_000, parse: (size) => fitsPattern('*a'.repeat(size), 'grind-to-prod-release') },
  {
    name: 'armour that begins again and again',
    size: 2048,
    parse: (size) => parseSignatures('-----BEGIN SSH SIGNATURE-----\n'.repeat(size)),
  },
  { name: 'empty lines of a signature', size: 65_536, parse: (size) => parseSignatures('\n'.repeat(size)) },
  { name: 'quotes in allowed_signers', size: 40_000, parse: (size) => parseAllowedSigners('a "'.repeat(size)) },
  { name: 'escaped quotes', size: 50_000, parse: (size) => parseAllowedSigners(`a ${'\\"'.repeat(size)}`) },
  { name: 'empty options', size: 20_000, parse: (size) => parseAllowedSigners(`a ${'b="",'.repeat(size)} k`) },
  { name: 'nested lists of a configuration', size: 50_000, parse: (size) => parseConfig('['.repeat(size), 'grind-to-prod.yml') },
]

for (const { name, size, parse } of cases) {
  const [once, twice] = [took(() => parse(size)), took(() => parse(2 * size))]
  process.stdout.write(`${name.padEnd(36)} ${once.toFixed(1).padStart(8)} ms, twice as much ${twice.toFixed(1).padStart(8)} ms\n`)
}

function took(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now()
    try {
      work()
    } catch (error) {
      if (!isKnownError(error)) throw error
    }
    return performance.now() - begin
  })
  return times.toSorted((left, right) => left - right)[Math.floor(ROUNDS / 2)]!
}
