import { notesRef } from '#domain/evidence/head-note'
import { failed, passed, unknown, type Finding } from '#domain/doctor/check'
import { isKnownError } from '#domain/errors/errors'
import { reasonOf } from '#domain/errors/reason-of'
import { ledgerProblems } from '../agent/compare-heads.ts'
import { connectTo } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'
import { readNotesOf } from '../notes/read-notes.ts'

const ID = 'ledger-notes'

/** Compares the ledger of a host with the git notes of a clone, as they were last fetched; nothing where the clone has none. */
export async function checkNotedHistory(reach: ReachOptions, directory: string, context: Context): Promise<Finding[]> {
  const { application } = reach.config
  try {
    const { heads } = await readNotesOf(application, directory, context.runner)
    if (heads.length === 0) return []
    await using client = await connectTo(reach, context)
    const { problems, compared } = await ledgerProblems(client, heads)
    const hint = `Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --heads git:CLONE --live ${reach.hostName}".`
    if (problems.length > 0) return problems.map((problem) => failed(ID, problem, hint))
    if (compared === 0)
      return [
        unknown(
          ID,
          `No line in ${notesRef(application)} is one of the ledger of ${reach.hostName}, signed by a key that is pinned for it.`,
        ),
      ]
    return [passed(ID, `The ledger of ${reach.hostName} contradicts none of its newest lines in ${notesRef(application)}.`)]
  } catch (error) {
    if (!isKnownError(error)) throw error
    return [unknown(ID, `The ledger of ${reach.hostName} was not compared with git notes: ${reasonOf(error)}`)]
  }
}
