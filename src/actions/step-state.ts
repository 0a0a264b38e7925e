import { homedir } from 'node:os'
import process from 'node:process'
import { stateFolder } from '#tools/files/state-folder'
import type { Run } from '#github/run'
import { getState, saveState } from '#github/toolkit'

/** Returns where builds of the runner's user are kept. */
export function userStateFolder(): string {
  return stateFolder(process.env, homedir())
}

/** Records for the post step that a host is being changed, and `markEnded` that this step has reported the outcome. */
export function markStarted(host: string): void {
  saveState('host', host)
}

export function markEnded(): void {
  saveState('ended', 'true')
}

/** Returns, for the post step, the host that an interrupted step was changing; undefined when the step ended normally. */
export function interruptedHost(): string | undefined {
  const host = getState('host')
  return host === '' || getState('ended') !== '' ? undefined : host
}

/** Returns what dispatched work is archived under: the incident's name, or the run. */
export function archiveName({ id }: Run, incident?: string): string {
  return incident ?? id ?? 'local'
}
