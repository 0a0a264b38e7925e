import type { Command } from 'commander'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { commandsByHeading } from '#cli/catalogue'
import type { RunOptions } from '#cli/run-command'
import { testWorld } from './world.ts'

const calls = vi.hoisted((): RunOptions[] => [])
// What a command is run with; its work is not begun.
vi.mock('#cli/run-command', () => ({ runCommand: async (_world: unknown, options: RunOptions) => (calls.push(options), 0) }))

/** Commands that follow an attempt on a host, which has its own `attach` and `cancel`. */
const attempts = ['release', 'promote', 'cancel', 'confirm', 'rollback', 'role']
/** Commands that ask a host for something else, and that continue when they are repeated. */
const requests = ['countersign', 'failover', 'prune', 'host install', 'host uninstall', 'host keys add', 'host keys remove']
/** Commands that go to a host and only read. */
const readers = 'doctor,plan,approve,attach,status,logs,ledger,diff,snapshot,parity,verify,bundle,history,host show,ledger export'.split(
  ',',
)

function leaves(command: Command, above: string): { readonly name: string; readonly command: Command }[] {
  const name = `${above} ${command.name()}`.trim()
  const below = command.commands.flatMap((one) => leaves(one, name))
  // A command may have an action of its own beside those below it.
  return command.commands.length === 0 || command.options.length > 0 ? [{ name, command }, ...below] : below
}

const commands = (
  await Promise.all(
    Object.values(commandsByHeading).flatMap((loads) =>
      Object.values(loads).map(async (load) => (await load())(testWorld(), () => undefined)),
    ),
  )
).flatMap((command) => leaves(command, ''))

const withHost = commands.filter(({ command }) => command.options.some(({ long }) => long === '--identity-file'))

beforeEach(() => calls.splice(0))

describe('a command that goes to a host', () => {
  test('the lists of this test have every command that goes to a host', () => {
    const listed = [...attempts, ...requests, ...readers]
    expect(withHost.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([])
    expect(listed.filter((name) => !commands.some((one) => one.name === name))).toEqual([])
  })

  test.each(withHost)('the command $name declares what it asks a host for', async ({ name, command }) => {
    const given = command.registeredArguments.filter(({ required }) => required).map(() => 'prod')
    const options = command.options.filter(({ mandatory }) => mandatory).flatMap(({ long }) => [long!, 'x'])
    await command.parseAsync([...given, ...options], { from: 'user' })
    expect(calls.map(({ changesHost }) => changesHost)).toEqual([
      attempts.includes(name) ? 'attempt' : requests.includes(name) ? 'request' : undefined,
    ])
  })
})
