import type { AttemptRecord } from '../protocol/record.ts'

const words = { restart: 'restarted', reload: 'reloaded', start: 'started', stop: 'stopped', none: 'left alone' } as const

/** Formats what each unit runs, what was done to it, and why. */
export function unitLines(units: AttemptRecord['units']): string[] {
  return units.map(({ unit, activeState, executable, action, because }) => {
    const done = action === undefined ? '' : `, ${words[action]}${because === undefined ? '' : `: ${because}`}`
    return `  ${unit}: ${activeState}, runs ${executable ?? 'nothing'}${done}`
  })
}
