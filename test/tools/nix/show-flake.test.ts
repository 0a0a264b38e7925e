import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { flakeOutputs } from '#domain/init/flake-outputs'
import { CommandError } from '#domain/errors/errors'
import { parseShownFlake } from '#tools/nix/show-flake'

const printed = (name: string) => readFileSync(join(import.meta.dirname, 'json', `flake-show-${name}.json`), 'utf8')

describe('nix flake show --json', () => {
  test.each(['classic', 'schemas', 'inventory'])('the outputs are found in its form %s', (form) => {
    const shown = parseShownFlake(printed(form))
    expect(flakeOutputs(shown, 'x86_64-linux')).toEqual({ packages: ['admin', 'web'], systems: ['prod'], hasFormatter: true })
    expect(flakeOutputs(shown, 'riscv64-linux')).toEqual({ packages: [], systems: ['prod'], hasFormatter: false })
  })

  test('an output of a flake that is named inventory is not the other form', () => {
    const shown = parseShownFlake(
      JSON.stringify({ inventory: { type: 'unknown' }, packages: { 'x86_64-linux': { web: { type: 'derivation' } } } }),
    )
    expect(flakeOutputs(shown, 'x86_64-linux').packages).toEqual(['web'])
  })

  test.each(['[]', '"x"', 'null', '{"packages":{"output":1}}', '{"inventory":[]}', '{"packages":{"doc":"","output":[]}}', '{'])(
    'a document of neither form is an error or has no packages: %s',
    (text) => {
      // `init` prints the reason of either.
      let found: unknown
      try {
        found = flakeOutputs(parseShownFlake(text), 'x86_64-linux').packages
      } catch (error) {
        found = error
      }
      expect(found instanceof CommandError || (Array.isArray(found) && found.length === 0)).toBe(true)
    },
  )
})
