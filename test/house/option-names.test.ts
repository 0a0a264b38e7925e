import { globSync, readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import * as inputs from '#actions/inputs'
import { commandLine } from '#cli/main'
import { sentencesOf } from '../../script/house/voice.ts'
import { testWorld } from '../cli/world.ts'

/** Texts of shared code reach a user of the command line and of an action, and an action has no `--option`. */
const shared = globSync('src/{verbs,steps,host,machine,tools,domain}/**/*.ts')
  .toSorted()
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
  // Only texts with one of the two ways to name an option count below, and few files have one.
  .filter(({ source }) => /--[a-z]|\boption \\?"/.test(source))
  .flatMap(({ file, source }) => sentencesOf(file, source).map(({ text }) => ({ file, text })))

/** An option as a command line has it, apart from a word of an argv, `--name=value`. */
const written = /(?<![^\s("'])--[a-z][a-z-]*\b(?![a-z=-])/g
/** The beginning of a command that the text quotes whole: what its user types is the same for both. */
const command = /\b(?:grind-to-prod(?:-agent)?|git|journalctl|nix-store|node|ss|systemctl)\b[^.]*$/

/** Files whose sentences no user reads. */
const commands: Readonly<Record<string, string>> = {
  'src/domain/drift/page-style.ts': 'a style sheet',
  'src/domain/history/site/style.ts': 'a style sheet',
  'src/domain/page/page-style.ts': 'a style sheet',
  'src/domain/evidence/evidence-page-style.ts': 'a style sheet',
  'src/domain/installation/files.ts': 'a systemd unit',
  'src/domain/protocol/agent-help.ts': "the help of the agent's own command line",
  'src/domain/protocol/agent-verbs.ts': "the grammar of the agent's own command line",
  'src/host/data/plan-restore.ts': 'no action restores data',
  'src/host/verbs/uninstall.ts': 'no action uninstalls',
  'src/steps/init/ask.ts': 'no action initialises',
  'src/steps/init/find-tool-home.ts': 'no action initialises',
  'src/verbs/init.ts': 'no action initialises',
}

const found = shared.filter(({ text }) => [...text.matchAll(written)].some(({ index }) => !command.test(text.slice(0, index))))

test('no text of shared code names an option as only the command line writes it', () => {
  expect(found.filter(({ file }) => !(file in commands))).toEqual([])
})

test('each file that is left out needs it', () => {
  expect(Object.keys(commands).filter((file) => found.every((one) => one.file !== file))).toEqual([])
})

test('an option that such a text names exists on the command line and as an input', async () => {
  const named = new Set(shared.flatMap(({ text }) => [...text.matchAll(/\boption "([a-z-]+)"/g)].map(([, name]) => name!)))
  const optionsOf = (one: Command): string[] => [...one.options.map(({ long }) => long?.slice(2) ?? ''), ...one.commands.flatMap(optionsOf)]
  const options = optionsOf(await commandLine(testWorld()))
  const fields = new Set(Object.values(inputs).flatMap((schema) => Object.keys('shape' in schema ? schema.shape : schema)))
  expect(named.size).toBeGreaterThan(8)
  expect([...named].filter((name) => !options.includes(name) || !fields.has(name))).toEqual([])
})
