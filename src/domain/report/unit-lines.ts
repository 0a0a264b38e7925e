import type { AttemptRecord } from '../protocol/record.ts'

type UnitRecord = AttemptRecord['units'][number]

const words = { restart: 'restarted', reload: 'reloaded', start: 'started', stop: 'stopped', none: 'left alone' } as const

/** Formats what each unit runs, what was done to it, and why. */
export function unitLines(units: readonly UnitRecord[]): string[] {
  return units.flatMap((unit) => [
    `  ${unit.unit}: ${unitState(unit)}, runs ${unit.executable ?? 'nothing'}${doneWords(unit)}`,
    ...(unit.leftOverProcesses ?? []).map(({ pid, executable }) => `    left-over process ${pid} of the other release: ${executable}`),
  ])
}

function doneWords({ action, because, done }: UnitRecord): string {
  if (action === undefined) return ''
  const what = done === true && action === 'start' ? 'run' : words[action]
  return `, ${what}${because === undefined ? '' : `: ${because}`}`
}

/** Returns a unit's state: a oneshot that has done its work is not down. */
export function unitState({ activeState, done }: Pick<UnitRecord, 'activeState' | 'done'>): string {
  return done === true ? 'done' : activeState
}

/** True for a unit that is as it should be, as far as its state shows: a unit that is no longer listed may be down. */
export function isAsItShould({ activeState, done, removed }: Pick<UnitRecord, 'activeState' | 'done' | 'removed'>): boolean {
  return activeState === 'active' || done === true || (removed === true && activeState === 'inactive')
}
