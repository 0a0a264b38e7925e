import { expect, test } from 'vitest'
import { parseBuildFailure } from '#tools/nix/build-failure'
import { builtHere, checkDerivationCommand, parseDifference } from '#tools/nix/rebuild'

const DERIVATION = '/nix/store/7v799q1kgrsdjvakhc0dxf30ngfwnrfn-rnd.drv'
const OUTPUT = '/nix/store/kdaph8zrlk3zzrqky4x5alpyqb9z63qi-rnd'

/** What Nix 2.26.3 printed of a rebuild that differed. */
const printed = [
  '@nix {"action":"start","id":408021893122,"level":0,"parent":0,"text":"","type":104}',
  `@nix {"action":"start","fields":["${DERIVATION}","",1,1],"id":408021893125,"level":3,"parent":0,"text":"checking outputs of '${DERIVATION}'","type":105}`,
  '@nix {"action":"result","fields":[0,1,1,0],"id":408021893122,"type":105}',
  `@nix {"action":"msg","level":0,"msg":"note: keeping build directory '/tmp/nix-build-rnd.drv-1/build'"}`,
  '@nix {"action":"stop","id":408021893125}',
  `@nix {"action":"msg","column":null,"file":null,"level":0,"line":null,"msg":"\\u001b[31;1merror:\\u001b[0m derivation '\\u001b[35;1m${DERIVATION}\\u001b[0m' may not be deterministic: output '\\u001b[35;1m${OUTPUT}\\u001b[0m' differs from '\\u001b[35;1m${OUTPUT}.check\\u001b[0m'","raw_msg":""}`,
].join('\n')

test('a rebuild that differs names the output, and where its other content is', () => {
  expect(parseDifference(parseBuildFailure(printed).message)).toEqual({ output: OUTPUT, kept: `${OUTPUT}.check` })
})

test('a rebuild of which Nix kept nothing names the output alone', () => {
  const message = `derivation '${DERIVATION}' may not be deterministic: output '${OUTPUT}' differs`
  expect(parseDifference(message)).toEqual({ output: OUTPUT, kept: undefined })
})

test('a build that failed in another way shows no difference', () => {
  expect(parseDifference(`builder for '${DERIVATION}' failed with exit code 1`)).toBeUndefined()
})

test('the log shows which derivations were built on this machine', () => {
  const start = (fields: readonly unknown[], type = 105) => `@nix ${JSON.stringify({ action: 'start', id: 1, type, fields })}`
  expect(builtHere(start([DERIVATION, '', 1, 1]))).toBe(DERIVATION)
  expect(builtHere(start([DERIVATION, 'ssh://builder', 1, 1]))).toBeUndefined()
  expect(builtHere(start([OUTPUT, 'https://cache.example'], 108))).toBeUndefined()
  expect(builtHere('building')).toBeUndefined()
})

test('a rebuild keeps another result, and never fetches one', () => {
  const { argv, effect } = checkDerivationCommand({ derivation: DERIVATION, onStderrLine: () => undefined })
  expect(argv).toEqual(expect.arrayContaining(['nix-store', '--realise', '--check', '--keep-failed', DERIVATION]))
  expect(effect).toBe('write')
})
