import { describe, expect, test } from 'vitest'
import { changedKeys, changedSigners, fingerprintOf } from '#domain/installation/key-change'

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAINd9OXxMTWM2rnvV9ZlEDyM5//o+QWQu2Wlnr7QuqLHD'
const OTHER = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJma2SDe6ITVR+oO6mP2qTV6kyctafAlAXsmq0WHuhXT'
const NIX = `grind-1:${'A'.repeat(43)}=`

describe('a change of keys', () => {
  test('a key is added once', () => {
    expect(changedKeys([KEY], { add: [KEY, OTHER], remove: [] })).toEqual({ keys: [KEY, OTHER], unknown: [] })
  })

  test.each([KEY, fingerprintOf(KEY)!])('a key is removed by %s', (name) => {
    expect(changedKeys([KEY, OTHER], { add: [], remove: [name] })).toEqual({ keys: [OTHER], unknown: [] })
  })

  test('a Nix key is removed by its name, and not by the beginning of it', () => {
    expect(changedKeys([NIX], { add: [], remove: ['grind-1'] }).keys).toEqual([])
    expect(changedKeys([NIX], { add: [], remove: ['grind'] })).toEqual({ keys: [NIX], unknown: ['grind'] })
  })

  test('a key that is not there is reported', () => {
    expect(changedKeys([KEY], { add: [], remove: [OTHER] })).toEqual({ keys: [KEY], unknown: [OTHER] })
  })
})

describe('a change of signers', () => {
  const file = `# our signers\nalice ${KEY}\nbob valid-before="20300101" ${OTHER}\n`

  test('a signer is removed with its line, and comments stay', () => {
    expect(changedSigners(file, { add: '', remove: [fingerprintOf(KEY)!] })).toEqual({
      keys: `# our signers\nbob valid-before="20300101" ${OTHER}\n`,
      unknown: [],
    })
    expect(changedSigners(file, { add: '', remove: [OTHER] }).keys).toBe(`# our signers\nalice ${KEY}\n`)
  })

  test('a signer is added at the end, once', () => {
    const one = `alice ${KEY}\n`
    const two = changedSigners(one, { add: `bob ${OTHER}\n`, remove: [] })
    expect(two).toEqual({ keys: `${one}bob ${OTHER}\n`, unknown: [] })
    expect(changedSigners(two.keys, { add: `bob ${OTHER}\n`, remove: [] }).keys).toBe(two.keys)
    expect(changedSigners('', { add: one, remove: [] }).keys).toBe(one)
  })

  test('a signer that is not there is reported', () => {
    expect(changedSigners('', { add: '', remove: ['SHA256:x'] }).unknown).toEqual(['SHA256:x'])
  })
})
