import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { commandsByHeading } from '#cli/catalogue'
import type { World } from '#cli/world'
import { InputError } from '#domain/errors/errors'
import { testWorld } from './world.ts'

/** Commands that follow an attempt on a host, which has its own `attach` and `cancel`. */
const attempts = ['release', 'promote', 'cancel', 'confirm', 'rollback', 'role']
/** Commands that ask a host for something else, and that continue when they are repeated. */
const requests = ['countersign', 'failover', 'prune', 'host install', 'host uninstall', 'host keys add', 'host keys remove']
/** Commands that go to a host and only read. */
const readers = 'doctor,plan,approve,attach,status,logs,ledger,diff,snapshot,parity,verify,bundle,history,host show,ledger export'.split(
  ',',
)

function runnable(command: Command, above: string): { readonly name: string; readonly command: Command }[] {
  const name = `${above} ${command.name()}`.trim()
  const below = command.commands.flatMap((one) => runnable(one, name))
  // A command may have an action of its own beside those below it.
  return command.commands.length === 0 || command.options.length > 0 ? [{ name, command }, ...below] : below
}

async function commandsIn(world: World) {
  const loads = Object.values(commandsByHeading).flatMap((commands) => Object.values(commands))
  const made = await Promise.all(loads.map(async (load) => (await load())(world, () => undefined)))
  return made.flatMap((command) => runnable(command, ''))
}

const commands = await commandsIn(testWorld())
const withHost = commands.filter(({ command }) => command.options.some(({ long }) => long === '--identity-file'))

/** Runs a command, which is interrupted before its work begins, and returns what it prints. */
async function interrupted(name: string): Promise<string> {
  let interrupt: () => void = () => undefined
  const world = testWorld()
  const ending: World = {
    ...world,
    whenEnded(work) {
      interrupt = work
      return { [Symbol.dispose]: () => undefined }
    },
    async openRunner() {
      interrupt()
      throw new InputError('unanswered', 'It was ended.')
    },
  }
  const { command } = (await commandsIn(ending)).find((one) => one.name === name)!
  const given = command.registeredArguments.filter(({ required }) => required).map(() => 'prod')
  const options = command.options.filter(({ mandatory }) => mandatory).flatMap(({ long }) => [long!, 'x'])
  await command.parseAsync([...given, ...options], { from: 'user' })
  return world.written().stderr.replace('error: It was ended.\n', '')
}

describe('a command that goes to a host', () => {
  test('the lists of this test have every command that goes to a host', () => {
    const listed = [...attempts, ...requests, ...readers]
    expect(withHost.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([])
    expect(listed.filter((name) => !commands.some((one) => one.name === name))).toEqual([])
  })

  test.each(withHost)('the command $name prints what its interruption leaves behind, if that is anything', async ({ name }) => {
    const printed = attempts.includes(name)
      ? 'Interrupted. Nothing was changed on a host.\n'
      : requests.includes(name)
        ? 'Interrupted before a host was asked to change anything.\n'
        : ''
    expect(await interrupted(name)).toBe(printed)
  })
})
