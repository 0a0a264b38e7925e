import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { parseConfig } from '#domain/config/parse'
import { commandLine } from '#cli/main'
import { testWorld } from '../cli/world.ts'

const FOLDER = 'examples/monorepo'
const page = readFileSync(`${FOLDER}/README.md`, 'utf8')
const [, hosts = ''] = /^```yaml\n([^]*?)^```$/m.exec(page) ?? []
const commands = [...page.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
  block!
    .replaceAll('\\\n', '')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ +/).slice(1)),
)

/** A whole key, in the place of those that the page leaves out. */
const KEY = `AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`

test.each(['services/api', 'services/web'])('the hosts of the page complete the configuration in %s', (folder) => {
  const text = readFileSync(`${FOLDER}/${folder}/grind-to-prod.yml`, 'utf8')
  const config = parseConfig(`${text}${hosts.replaceAll(/[A-Z]{4}…/g, KEY)}`, 'grind-to-prod.yml')
  const workflow = readFileSync(`${FOLDER}/.github/workflows/release.yml`, 'utf8')
  const [, released] = /hosts: '(.*)'/.exec(workflow)!
  const named = commands.flatMap((words) => words.filter((word) => word.startsWith('prod')))
  for (const name of [...named, ...JSON.parse(released!)]) expect(Object.keys(config.hosts)).toContain(name)
})

test('the command line knows every command and option of the page', async () => {
  const program = await commandLine(testWorld())
  const verbs = commands.map((words) => {
    let command = program
    let rest = words
    for (let next = find(command, rest[0]); next !== undefined; next = find(command, rest[0])) [command, rest] = [next, rest.slice(1)]
    const { operands, unknown } = command.parseOptions([...rest])
    expect(unknown).toEqual([])
    expect(operands).toHaveLength(command.registeredArguments.length)
    expect(command.options.filter((one) => one.mandatory && command.getOptionValue(one.attributeName()) === undefined)).toEqual([])
    return command.name()
  })
  // A release that is not signed is refused.
  expect(verbs).toEqual(['install', 'build-manifest', 'sign', 'promote'])
})

function find(command: Command, word: string | undefined) {
  return command.commands.find((one) => one.name() === word)
}
