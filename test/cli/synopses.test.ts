import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commandsByHeading } from '#cli/catalogue'
import { commandLine, main } from '#cli/main'
import { SYNOPSES, synopsesModule } from '../../script/generate-synopses.ts'
import { testWorld } from './world.ts'

/** Every command, by the name under which the catalogue loads it. */
const names = Object.values(commandsByHeading).flatMap((commands) => Object.keys(commands))

test('the list of commands that a help shows is generated from the commands', async () => {
  expect(readFileSync(SYNOPSES, 'utf8')).toBe(await synopsesModule())
})

test('the help is the same whether the commands are loaded or not', async () => {
  const world = testWorld()
  await main(['--help'], world)
  expect(world.written().stdout.replace(/\nExit codes:[^]*/, '')).toBe((await commandLine(testWorld())).helpInformation())
})

test.each(names)('the catalogue loads the command %s under its own name', async (name) => {
  const [load] = Object.values(commandsByHeading).flatMap((commands) => commands[name] ?? [])
  expect((await load!())(testWorld(), () => undefined).name()).toBe(name)
})

test.each([{ words: ['promote', '--help'] }, { words: ['help', 'promote'] }, { words: ['promote', 'prod', '-h'] }])(
  'the command line $words prints the help of the command itself, with its options',
  async ({ words }) => {
    const world = testWorld()
    expect(await main(words, world)).toBe(0)
    expect(world.written().stdout).toContain('--expect-current <release>')
  },
)

test('a command after two hyphens runs as it does without', async () => {
  const world = testWorld()
  expect(await main(['--', 'promote', 'prod'], world)).toBe(2)
  expect(world.written().stderr).toContain("required option '--manifest <manifest>' not specified")
})
