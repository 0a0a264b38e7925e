import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import type { ComparedPath } from '#domain/reproduce/compare'
import { keepDifferences } from '#steps/reproduce/keep-differences'
import { realRunner } from '#tools/run/real'
import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { collectingReporter } from '../../support/collecting-reporter.ts'

const NAME = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-api'
const PATH = `/nix/store/${NAME}`
const HASH = `sha256-${'A'.repeat(43)}=`
const OTHER_HASH = `sha256-${'B'.repeat(43)}=`

/** A machine whose store is a folder: real copies, and a diffoscope that ends in this way. */
function machine(narHash: string, diffoscope: (command: Command) => CommandResult) {
  const folder = mkdtempSync(join(tmpdir(), 'differences-'))
  for (const [name, text] of Object.entries({ release: 'one', here: 'two' })) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'file'), text)
    // As Nix leaves it.
    chmodSync(join(folder, name), 0o555)
  }
  const commands: Command[] = []
  const runner: Runner = {
    ...realRunner,
    run: async (command) => {
      commands.push(command)
      const [program, from] = [command.argv[0], command.argv.at(-2)]
      if (program === 'diffoscope') return diffoscope(command)
      if (program === 'nix') {
        const info = { narHash, narSize: 1, references: [] }
        return { status: 0, stdout: JSON.stringify({ [PATH]: info }), stderr: '' }
      }
      if (program === 'chmod') return realRunner.run(command)
      const place = from === PATH ? join(folder, 'release') : from!
      return realRunner.run({ ...command, argv: [program, ...command.argv.slice(1, -2), place, command.argv.at(-1)!] })
    },
  }
  const reporter = collectingReporter()
  const path: ComparedPath = {
    path: PATH,
    outcome: 'differs',
    expected: HASH,
    found: OTHER_HASH,
    origin: 'rebuilt',
    derivation: null,
    tree: join(folder, 'here'),
    problem: null,
  }
  const output = join(folder, 'output')
  const keep = (paths: readonly ComparedPath[] = [path]) => keepDifferences(paths, output, { runner, reporter })
  const notes = () => reporter.events.flatMap((event) => (event.event === 'note' ? [event.message] : []))
  return { keep, commands, notes, path, output }
}

const ended = (status: number): CommandResult => ({ status, stdout: '', stderr: status > 1 ? 'out of memory\n' : '' })

test('both contents of a path that differs are kept, and diffoscope compares them', async () => {
  const { keep, output, commands, notes } = machine(HASH, () => ended(1))
  const [kept] = await keep()
  expect(readFileSync(join(kept!.release!, 'file'), 'utf8')).toBe('one')
  expect(readFileSync(join(kept!.here!, 'file'), 'utf8')).toBe('two')
  expect(kept).toMatchObject({ text: join(output, NAME, 'difference.txt'), html: join(output, NAME, 'difference.html') })
  expect(commands.at(-1)!.argv.slice(-2)).toEqual([kept!.release, kept!.here])
  expect(notes()).toEqual([])
})

test('a machine without diffoscope keeps both contents, and reports how to install it', async () => {
  const { keep, notes } = machine(HASH, ({ argv }) => {
    throw new CommandError(argv, { status: null, stderr: '', startError: 'ENOENT' })
  })
  const [kept] = await keep()
  expect(kept).toMatchObject({ text: null, html: null, release: expect.any(String), here: expect.any(String) })
  expect(notes()).toEqual([expect.stringContaining('apt install diffoscope')])
})

test('a diffoscope that fails is a warning with its reason', async () => {
  const { keep, notes } = machine(HASH, () => ended(2))
  expect(await keep()).toMatchObject([{ text: null }])
  expect(notes()).toEqual([expect.stringContaining('out of memory')])
})

test('a content of the release that is not on this machine is not kept, and the reader learns where it is', async () => {
  const { keep, commands, notes } = machine(OTHER_HASH, () => ended(1))
  expect(await keep()).toMatchObject([{ release: null, here: expect.any(String), text: null }])
  expect(commands.map(({ argv }) => argv[0])).not.toContain('diffoscope')
  expect(notes()).toEqual([expect.stringContaining('is not on this machine')])
})

test('a second comparison replaces what the first one kept', async () => {
  const { keep } = machine(HASH, () => ended(1))
  const [first] = await keep()
  expect(statSync(first!.release!).mode & 0o777).toBe(0o755)
  writeFileSync(join(first!.release!, 'stale'), '')
  const [second] = await keep()
  expect(readdirSync(second!.release!)).toEqual(['file'])
})

test('a path that agrees is not kept', async () => {
  const { keep, path, commands } = machine(HASH, () => ended(1))
  expect(await keep([{ ...path, outcome: 'agrees' }])).toEqual([])
  expect(commands).toEqual([])
})
