import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { commandLine, main } from '#cli/main'
import { useConfiguredFolder } from './configured-folder.ts'
import { testWorld } from './world.ts'

const files = useConfiguredFolder()

/** A command line for each argument and option that takes hosts of the configuration, with nothing else that the command needs. */
const calls: Readonly<Record<string, readonly string[]>> = {
  'approve [host...]': ['approve', 'release', 'prod', 'prodd', '--comment'],
  'attach <host>': ['attach', 'prodd'],
  'bundle --hosts <host...>': ['bundle', 'release', '--hosts', 'prod', 'prodd'],
  'cancel <host>': ['cancel', 'prodd'],
  'confirm <host>': ['confirm', 'prodd'],
  'countersign <host>': ['countersign', 'prodd'],
  'diff <host>': ['diff', 'prodd'],
  'doctor [hosts...]': ['doctor', 'prod', 'prodd'],
  'failover --to <host>': ['failover', '--to', 'prodd'],
  'history --host <name...>': ['history', '--output', 'site', '--host', 'prod', 'prodd', '--artifacts', 'nowhere'],
  'host install <host>': ['host', 'install', 'prodd'],
  'host keys add <host>': ['host', 'keys', 'add', 'prodd'],
  'host keys remove <host>': ['host', 'keys', 'remove', 'prodd'],
  'host show <host>': ['host', 'show', 'prodd'],
  'host uninstall <host>': ['host', 'uninstall', 'prodd'],
  'ledger <host>': ['ledger', 'prodd'],
  'ledger export <host>': ['ledger', 'export', 'prodd', '--output', 'ledger.ndjson'],
  'logs <host>': ['logs', 'prodd'],
  'parity [hosts...]': ['parity', 'prodd'],
  'plan --host <host>': ['plan', 'nowhere', '--host', 'prodd'],
  'prepare-deltas [hosts...]': ['prepare-deltas', 'prodd', '--manifest', 'nowhere'],
  'promote <host>': ['promote', 'prodd', '--manifest', 'nowhere'],
  'prune <host>': ['prune', 'prodd'],
  'release <host>': ['release', 'prodd'],
  'role <host>': ['role', 'prodd', '--reason', 'maintenance'],
  'rollback <host>': ['rollback', 'prodd'],
  'snapshot <host>': ['snapshot', 'prodd'],
  'status [host...]': ['status', 'prod', 'prodd'],
}

/** Options whose hosts init writes into the configuration, or evidence has; whether --live uses a configuration depends on the evidence. */
const others = ['init --host <address...>', 'verify --host <name>', 'verify --live <host...>']

test.each(Object.entries(calls))('%s refuses an unknown host before it asks for anything', async (_input, words) => {
  const asked: string[] = []
  const ask = async (message: unknown) => {
    asked.push(JSON.stringify(message))
    throw new Error('This is asked too early.')
  }
  const { folder } = files
  for (const questions of [undefined, { text: ask, choose: ask, agree: ask }]) {
    const world = testWorld({ directory: folder, environment: { HOME: folder }, ...(questions === undefined ? {} : { questions }) })
    const exitCode = await main(words, world)
    const { stderr } = world.written()
    expect({ exitCode, stderr, asked }).toEqual({
      exitCode: 2,
      stderr: 'error: There is no host "prodd".\nhint: Did you mean prod?\n',
      asked: [],
    })
  }
})

test('every argument and option of every command that takes hosts is among these calls', async () => {
  const all = (command: Command, above: string): { words: string; command: Command }[] =>
    command.commands.flatMap((one) => [{ words: `${above}${one.name()}`, command: one }, ...all(one, `${above}${one.name()} `)])
  const found = all(await commandLine(testWorld()), '').flatMap(({ words, command }) => [
    ...command.registeredArguments
      .filter((argument) => /^hosts?$/.test(argument.name()))
      .map((argument) => {
        const name = `${argument.name()}${argument.variadic ? '...' : ''}`
        return `${words} ${argument.required ? `<${name}>` : `[${name}]`}`
      }),
    ...command.options
      .filter(({ hidden, flags }) => !hidden && (/<hosts?(?:\.\.\.)?>/.test(flags) || /^--hosts? /.test(flags)))
      .map(({ flags }) => `${words} ${flags}`),
  ])
  expect(found.toSorted()).toEqual([...Object.keys(calls), ...others].toSorted())
})
