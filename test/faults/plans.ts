import { startOf, stopEnvironment, type EventFields } from '../support/stop-at.ts'
import { stoppedIn, type Cell, type Moment } from './cell.ts'

/** Bash that the programs on prod source, to meet their fault; see on-host/transact and `LAUNCHER_PLAN` in world.ts. */

const STOP_FILE = '/root/faults/stop.cjs'

/** The file that has the process id of an agent that receives a copy and stopped. */
export const RECEIVER_STOPPED = '/srv/notes/out/receiver-stopped'

/** Makes the transaction of the attempt break as the cell describes; empty when it does not. */
export function attemptPlan(cell: Cell): string {
  return lines(clockPlan(cell), promotePlan(cell), strikePlan(cell))
}

/** The same for the recovery. */
export function recoveryPlan({ again }: Pick<Cell, 'again'>): string {
  if (again === undefined) return ''
  if (!('call' in again.at)) throw new Error('A recovery is struck at a system call.')
  return lines(inject(again.at, again.strike === 'kill' ? 'signal=KILL' : `error=${again.strike.error}`))
}

/** The same for the agent that receives the copy of a promote. */
export function receiverPlan({ promote }: Pick<Cell, 'promote'>): string {
  if (promote === undefined) return ''
  const { until } = promote
  if (typeof until === 'string') return stoppedIn[until] === 'receiver' ? lines(stopPlan(startOf(until), RECEIVER_STOPPED)) : ''
  return 'imported' in until ? lines(stopPlan({ event: 'progress', phase: 'import', done: until.imported }, RECEIVER_STOPPED)) : ''
}

function strikePlan({ at, strike }: Cell): string {
  if (at === undefined || strike === undefined) return ''
  if (typeof strike === 'object' && 'error' in strike) {
    if (!('call' in at)) throw new Error('An error is injected into a system call.')
    return inject(at, `error=${strike.error}`, strike.onwards === true ? '+' : '')
  }
  if ('call' in at) return inject(at, strike === 'kill' ? 'signal=KILL' : 'signal=STOP')
  if ('file' in at) return `stop_when=${at.file}`
  return stopTransaction('phase' in at ? startOf(at.phase) : { event: at.event })
}

function promotePlan({ promote }: Cell): string {
  if (promote === undefined || typeof promote.until !== 'string' || stoppedIn[promote.until] !== 'transaction') return ''
  return stopTransaction(startOf(promote.until))
}

function stopTransaction(event: EventFields): string {
  return `stops=1\n${stopPlan(event, '/srv/notes/out/stopped')}`
}

function stopPlan(event: EventFields, mark: string): string {
  return exported(stopEnvironment({ events: [event] }, STOP_FILE, mark))
}

function clockPlan({ clock }: Cell): string {
  if (clock === undefined) return ''
  return exported({
    NODE_OPTIONS: '--require=/root/faults/clock.cjs',
    FAULT_CLOCK: String(clock.seconds),
    ...(clock.from === 'strike' ? { FAULT_CLOCK_JUMP: '/run/faults/clock-jumped' } : {}),
  })
}

/** Variables; options of Node are added to those that there are. */
function exported(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => (name === 'NODE_OPTIONS' ? `export NODE_OPTIONS="\${NODE_OPTIONS-} ${value}"` : `export ${name}='${value}'`))
    .join('\n')
}

function inject({ call, nth }: Extract<Moment, { call: string }>, what: string, onwards = ''): string {
  return `trace=(-e trace=${call} -e inject=${call}:${what}:when=${nth}${onwards})`
}

function lines(...texts: readonly string[]): string {
  return texts.map((text) => (text === '' ? '' : `${text}\n`)).join('')
}
