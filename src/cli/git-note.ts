import { reasonOf } from '#domain/errors/reason-of'
import type { PromoteOptions, PromoteResult } from '#steps/promote/promotion'
import type { CommandContext } from './command.ts'
import { flag } from './inputs.ts'

/** An option of what promotes. */
export const gitNote = flag(
  "append the newest line of the host's ledger, as the host signed it, to the git note of the released commit, and push it",
)

interface Noted extends Pick<PromoteOptions, 'config' | 'directory' | 'dryRun' | 'bundle'> {
  /** Of each host. */
  readonly results: readonly (PromoteResult | null)[]
}

/** Keeps the newest lines of the ledgers of these hosts in the note of the released commit. Never throws: the release is decided. */
export async function noteHeads({ config, directory, dryRun, bundle, results }: Noted, context: CommandContext): Promise<void> {
  if (dryRun === true) return
  const { application } = config
  try {
    const { notesRef } = await import('#domain/evidence/head-note')
    const [{ keepInNotes }, { readBundle }] = await Promise.all([import('#steps/notes/keep-in-notes'), import('#steps/bundle/read')])
    const { commit } = (await readBundle(bundle)).manifest.source
    const heads = results.flatMap((result) => result?.head ?? [])
    const whenForbidden = `Push it as a user who may: git push origin ${notesRef(application)}`
    await keepInNotes({ application, commit, heads, directory, whenForbidden }, context)
  } catch (error) {
    const { warn } = await import('#domain/report/event')
    warn(context.reporter, `No git note was written (the release is not affected): ${reasonOf(error)}`)
  }
}
