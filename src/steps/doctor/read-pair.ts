import { otherOfPair } from '#domain/config/other-of-pair'
import { failed, passed, unknown, type Finding } from '#domain/doctor/check'
import { reasonOf } from '#domain/errors/reason-of'
import { isKnownError } from '#domain/errors/errors'
import { ledgerProblems } from '../agent/compare-heads.ts'
import { headsKeptBy } from '../agent/exchange-heads.ts'
import { connectTo } from '../agent/host-client.ts'
import type { ReachOptions } from '../agent/reach.ts'
import type { Context } from '../context.ts'

const ID = 'ledger-history'

/** Compares the ledger of a host with what the other host of its pair keeps of it; nothing for a host without another one. */
export async function checkPairHistory(reach: ReachOptions, context: Context): Promise<Finding[]> {
  const other = otherOfPair(reach.config, reach.hostName)
  if (other === undefined) return []
  try {
    await using witness = await connectTo({ ...reach, hostName: other }, context)
    await using client = await connectTo(reach, context)
    const problems = await ledgerProblems(client, await headsKeptBy(witness))
    const hint = 'Compare the host with evidence of earlier days: "grind-to-prod verify EVIDENCE --live HOST".'
    if (problems.length > 0) return problems.map((problem) => failed(ID, problem, hint))
    return [passed(ID, `The ledger of ${reach.hostName} contradicts nothing that ${other} keeps of it.`)]
  } catch (error) {
    if (!isKnownError(error)) throw error
    return [unknown(ID, `The ledger of ${reach.hostName} was not compared with what ${other} keeps of it: ${reasonOf(error)}`)]
  }
}
