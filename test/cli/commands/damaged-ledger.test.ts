import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { realRunner } from '#tools/run/real'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { ledgerText, printedText } from '../../domain/history/sample-archive.ts'
import { testFolder } from '../../tools/ssh/keys.ts'
import { testWorld } from '../world.ts'

/** What a user reads who gives a file that was a ledger, and is damaged, or a folder in its place. */

const folder = testFolder()
const records = [sampleRecord({ application: 'choiros' })]
const printed = `${JSON.stringify(printedText(records), undefined, 2)}\n`
const lines = ledgerText(records)
const flipped = (text: string, at: number) => `${text.slice(0, at)}\u0001${text.slice(at + 1)}`
const third = printed.split('\n').slice(0, 2).join('\n').length + 1

const damaged = [
  { name: 'printed, cut off', text: printed.slice(0, third + 8), damage: 'it is cut off in line 3' },
  { name: 'printed, with another byte', text: flipped(printed, third + 2), damage: 'line 3 is not JSON at column 3' },
  { name: 'printed, without a part', text: JSON.stringify({ host: 'prod', entries: [] }), damage: 'its part application is not what' },
  { name: 'lines, cut off', text: lines.slice(0, 300), damage: 'it is cut off in line 1' },
  { name: 'lines, with another byte', text: flipped(lines, 100), damage: 'line 1 is not an entry of a ledger' },
] as const

async function refusal(...words: string[]): Promise<string> {
  const world = testWorld({ directory: folder, runner: realRunner })
  expect(await main(words, world)).toBe(2)
  return world.written().stderr
}

test.each(damaged)('each reader of a damaged ledger names the file and the place: $name', async ({ text, damage }) => {
  writeFileSync(join(folder, 'kept.json'), text)
  writeFileSync(join(folder, 'good.json'), printed)
  for (const words of [
    ['verify', 'kept.json'],
    ['verify', 'kept.json', '--known-hosts', 'none'],
    ['verify', 'good.json', '--heads', 'kept.json'],
    ['exposed', '--commit', 'c'.repeat(40), '--evidence', 'kept.json'],
    ['history', '--output', 'site', '--artifacts', 'kept.json'],
  ]) {
    const stderr = await refusal(...words)
    expect(stderr, words.join(' ')).toMatch(/^error: The ledger ".*kept\.json" is damaged: /m)
    expect(stderr).toContain(damage)
    expect(stderr).toMatch(/^hint: Get it again with "grind-to-prod ledger export HOST", or give another copy of it\.$/m)
  }
})

test('an empty file, one of zeros and a folder are refused as that, without a word about signers', async () => {
  for (const name of ['ledger.json', 'other.json']) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'zeros.json'), '\0'.repeat(400))
  writeFileSync(join(folder, 'ledger-zeros.json'), '\0'.repeat(400))
  mkdirSync(join(folder, 'ledger-folder.json'))
  expect(await refusal('verify', 'ledger.json')).toContain('The ledger "ledger.json" is damaged: it is empty.')
  expect(await refusal('verify', 'other.json')).toContain('"other.json" is empty.')
  expect(await refusal('verify', 'zeros.json')).toContain('"zeros.json" is neither evidence nor a manifest.')
  expect(await refusal('verify', 'ledger-zeros.json')).toContain('is damaged: line 1 is not an entry of a ledger, and not the beginning')
  expect(await refusal('verify', 'ledger-folder.json')).toContain('is neither evidence nor a manifest, and has none in it.')
  writeFileSync(join(folder, 'good.json'), printed)
  expect(await refusal('verify', 'good.json', '--heads', 'ledger-folder.json')).toContain('cannot be read (it is not a regular file).')
})

test('a ledger and keys are read through symbolic links that the user named', async () => {
  writeFileSync(join(folder, 'good.json'), printed)
  writeFileSync(join(folder, 'hosts'), '')
  symlinkSync('good.json', join(folder, 'link.json'))
  symlinkSync('hosts', join(folder, 'hosts-link'))
  const world = testWorld({ directory: folder, runner: realRunner })
  const words = ['verify', 'link.json', '--known-hosts', 'hosts-link', '--heads', 'link.json', '--allow-unsigned']
  expect({ exitCode: await main(words, world), ...world.written() }).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('ledger'),
  })
})
