import { otherOfPair } from '#domain/config/other-of-pair'
import { failed, passed, unknown, type Finding } from '#domain/doctor/check'
import { reasonOf } from '#domain/errors/reason-of'
import { isKnownError } from '#domain/errors/errors'
import { formatCount } from '#domain/report/amount'
import { compareHint, ledgerProblems, type ComparedLedger } from '../agent/compare-heads.ts'
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
    const found = await ledgerProblems(client, await headsKeptBy(witness))
    if (found.problems.length > 0) return found.problems.map((problem) => failed(ID, problem, compareHint(reach.hostName)))
    if (found.compared === 0) return [notCompared({ host: reach.hostName, other }, found)]
    return [passed(ID, `The ledger of ${reach.hostName} contradicts nothing that ${other} keeps of it.`)]
  } catch (error) {
    if (!isKnownError(error)) throw error
    return [unknown(ID, `The ledger of ${reach.hostName} was not compared with what ${other} keeps of it: ${reasonOf(error)}`)]
  }
}

/** Two hosts of a pair, of which one keeps newest lines of the ledger of the other. */
interface Pair {
  readonly host: string
  readonly other: string
}

/** Returns why nothing was compared. */
function notCompared({ host, other }: Pair, { seen, signed }: ComparedLedger): Finding {
  if (seen === 0)
    return unknown(
      ID,
      `${other} keeps no line of the ledger of ${host} yet.`,
      `Release to ${host}: a promote has ${other} keep its newest line.`,
    )
  if (signed === 0)
    return unknown(
      ID,
      `None of what ${other} keeps of the ledger of ${host} is signed by a key that grind-to-prod.yml pins for it: ${formatCount(seen, 'line')}.`,
      `Pin the key of ${host} itself as its hostKey: an authority signs no lines of a ledger.`,
    )
  return unknown(ID, `${host} did not answer with the lines of its ledger that ${other} keeps.`, compareHint(host))
}
