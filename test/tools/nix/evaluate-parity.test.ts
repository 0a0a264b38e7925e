import { expect, test } from 'vitest'
import { evaluateParityCommand, hasNoParity, parseParity } from '#tools/nix/evaluate-parity'
import { thrownBy } from '../../support/thrown.ts'

test('evaluateParityCommand evaluates the two hosts and nothing else, in the folder of the flake', () => {
  const { argv, directory, effect } = evaluateParityCommand('/work', ['prod', 'prod-b'])
  expect({ directory, effect }).toEqual({ directory: '/work', effect: 'read' })
  expect(argv).toEqual([
    'nix',
    'eval',
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'pure-eval',
    'true',
    '--option',
    'accept-flake-config',
    'false',
    '--no-update-lock-file',
    '--json',
    '--apply',
    'output: let parity = output.parity or { }; in { "prod" = parity."prod" or null; "prod-b" = parity."prod-b" or null; }',
    '.#grindToProd',
  ])
})

test('parseParity reads the printed values', () => {
  expect(parseParity('{"a":{"x":[1]},"b":null}')).toEqual({ a: { x: [1] }, b: null })
  expect(thrownBy(() => parseParity('{"a":3}'))).toMatchObject({ code: 'command-failed' })
})

test.each([
  {
    error:
      "flake 'path:/work' does not provide attribute 'packages.x86_64-linux.grindToProd', 'legacyPackages.x86_64-linux.grindToProd' or 'grindToProd'",
    expected: true,
  },
  { error: "attribute 'grindToProd' missing", expected: false },
  { error: "flake 'path:/work' does not provide attribute 'x'", expected: false },
])('the error "$error" means that nothing is exposed: $expected', ({ error, expected }) => {
  expect(hasNoParity(error)).toBe(expected)
})
