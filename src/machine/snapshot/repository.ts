import { stat } from 'node:fs/promises'
import { checkoutStateCommand, parseCheckoutState } from '#tools/git/checkout-state'
import { lineOf } from '#domain/snapshot/line'
import type { Snapshot } from '#domain/snapshot/schema'
import type { Host } from '../host.ts'
import { read, shown } from './reading.ts'

const FILES_SHOWN = 1000

/** Reads the diagnostics checkout that the policy names, if it names one. */
export async function readRepository({ permitted, runner }: Host): Promise<Snapshot['repository']> {
  const path = permitted.snapshot?.repository
  if (path === undefined) return null
  const state = await read(async () => {
    const { uid, gid } = await stat(path)
    const isSelf = process.geteuid?.() !== 0 || uid === 0
    const { head, branch, dirtyFiles } = parseCheckoutState(await shown(runner, checkoutStateCommand(path, isSelf ? 'self' : { uid, gid })))
    return {
      head: lineOf(head),
      branch: branch === null ? null : lineOf(branch),
      dirty: dirtyFiles.length > 0,
      dirtyFiles: dirtyFiles.slice(0, FILES_SHOWN).map(lineOf),
    }
  })
  return { path, state }
}
