import type { Command, CommandResult, Runner } from '#tools/run/runner'
import { shownUnit } from './temporary-host.ts'

const TAKEN = 'Failed to start transient service unit: Unit grind-to-prod-apply-sample.service was already loaded or has a fragment file.\n'
const success: CommandResult = { status: 0, stdout: '', stderr: '' }

/** The result of a program that is killed at its timeout. */
export const killed: CommandResult = { status: null, stdout: '', stderr: '' }

export interface FakeSystemd extends Runner {
  /** The description of the lock unit while it runs; null while it does not exist. */
  running: string | null
  /** Every start of the lock unit that systemd was asked for, by its description. */
  readonly asked: string[]
  /** The results of `systemd-run`, in turn; then, and without any, systemd's own. */
  readonly starts: (CommandResult | (() => Promise<CommandResult>))[]
  /** The results of `systemctl show`, in turn; then the actual state. */
  readonly shows: CommandResult[]
  /** What the transaction does as it starts. */
  onStart: () => Promise<void>
}

/** A systemd that knows the application's lock unit and no other. */
export function fakeSystemd(): FakeSystemd {
  const asked: string[] = []
  const start = async ({ argv }: Command): Promise<CommandResult> => {
    const description = argv.find((word) => word.startsWith('--description='))!.slice('--description='.length)
    asked.push(description)
    const next = systemd.starts.shift()
    if (next !== undefined) return typeof next === 'function' ? next() : next
    if (systemd.running !== null) return { status: 1, stdout: '', stderr: TAKEN }
    systemd.running = description
    await systemd.onStart()
    return success
  }
  const systemd: FakeSystemd = {
    running: null,
    asked,
    starts: [],
    shows: [],
    onStart: async () => undefined,
    async run(command) {
      const [program, verb] = command.argv
      if (program === 'systemd-run') return start(command)
      if (program !== 'systemctl' || verb !== 'show') return success
      const { running } = systemd
      const units = command.argv.slice(command.argv.indexOf('--') + 1)
      const shown = shownUnit(running === null ? { ActiveState: 'inactive', SubState: 'dead' } : { Description: running })
      return systemd.shows.shift() ?? { ...success, stdout: units.map(() => shown).join('\n') }
    },
    start() {
      throw new Error('Nothing is started with open streams here.')
    },
  }
  return systemd
}
