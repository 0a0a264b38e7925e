import { dirname, join } from 'node:path'
import type { Inventory } from '#domain/closure/inventory'
import type { Check } from '#domain/evidence/check'
import type { LedgerComparison } from '#domain/evidence/live-ledger'
import { committedBy, currentAfter, releaseDifferences } from '#domain/evidence/live-release'
import { manifestStorePath } from '#domain/manifest/own-path'
import { checkInventory, INVENTORY_LIMIT_BYTES, parseInventory } from '#domain/manifest/parse'
import { formatCount } from '#domain/report/amount'
import { readLimited } from '#tools/files/read-limited'
import { bundleFiles } from '../bundle/write.ts'
import type { HostOutcome } from './folder/check-host.ts'
import type { ReadRelease } from './folder/check-release.ts'
import type { Answered } from './live-question.ts'

/** Checks that the host runs what the newest committed record of the evidence has, from the same store paths. */
export async function releaseCheck(answered: Answered, { later }: LedgerComparison): Promise<Check> {
  const { facts, host, vouchedBy, evidence } = answered
  const attempts = attemptsOf(host)
  const expected = currentAfter(attempts)
  const { currentRelease: current } = facts.status
  const release = typeof expected === 'string' ? evidence.releases.get(expected) : undefined
  const restsOn = [...(host.ledger === null ? [] : [host.ledger.path]), ...(release === undefined ? [] : [release.manifestFile.path])]
  const common = { check: 'live-release', about: host.host, restsOn, vouchedBy: 'none' } as const
  const open = (statement: string): Check => ({ ...common, outcome: 'not-provable', statement })
  if (typeof expected !== 'string')
    return open(
      `The evidence does not show which release ${host.host} runs: ${expected === null ? 'it has no attempt that was committed' : 'the outcome of its newest attempt is unknown'}.`,
    )
  if (current !== expected) return otherRelease(answered, { common, expected, later })
  if (release === undefined)
    return open(`The host ${host.host} runs release ${expected}, as the evidence has it, but its manifest is not in the evidence.`)
  const inventory = await inventoryOf(release)
  const { manifest, releaseId } = release
  const differences = releaseDifferences(facts, { manifest, manifestPath: manifestStorePath(manifest, releaseId), inventory })
  if (differences.length > 0)
    return {
      ...common,
      outcome: 'failed',
      statement: `The host ${host.host} runs release ${expected}, but it ${differences.slice(0, NAMED_DIFFERENCES).join('; it ')}.`,
      hint: 'Compare its state with "grind-to-prod snapshot" and "grind-to-prod snapshot-diff".',
    }
  if (inventory === undefined)
    return open(`The host ${host.host} runs release ${expected}; without its inventory, the store paths were not compared.`)
  const paths = formatCount(inventory.paths.length, 'store path')
  const statement = `The host ${host.host} runs release ${expected} of its newest committed record, from the same ${paths}.`
  return { ...common, outcome: 'passed', statement, vouchedBy }
}

const NAMED_DIFFERENCES = 5

interface OtherRelease {
  readonly common: Pick<Check, 'check' | 'about' | 'restsOn' | 'vouchedBy'>
  readonly expected: string
  readonly later: LedgerComparison['later']
}

/** A host that runs another release is as it should be if its ledger has a later attempt that explains it. */
function otherRelease({ facts, host }: Answered, { common, expected, later }: OtherRelease): Check {
  const { currentRelease: current, holder } = facts.status
  const runs = current === null ? `The host ${host.host} runs no release` : `The host ${host.host} runs release ${current}`
  const since = committedBy(later)
  if (since !== undefined && since.releaseId === current)
    return {
      ...common,
      outcome: 'not-provable',
      statement: `${runs} since line ${since.line} of its ledger (${since.finishedAt}), which is later than this evidence.`,
      hint: 'Get newer evidence with "grind-to-prod bundle", and verify that.',
    }
  if (holder !== null || currentAfter(later) === undefined)
    return {
      ...common,
      outcome: 'not-provable',
      statement: `${runs}; ${holder === null ? 'a later attempt left its outcome unknown' : `the attempt ${holder.attempt} is running on it`}.`,
    }
  const recorded =
    since === undefined ? `the newest committed record has ${expected}` : `its own ledger has ${since.releaseId} since line ${since.line}`
  const hint = 'Find out who changed the host: no attempt that it recorded did.'
  return { ...common, outcome: 'failed', statement: `${runs}, and ${recorded}.`, hint }
}

/** Returns the attempts that the evidence has of a host, oldest first: those of its ledger, and records beside it. */
function attemptsOf({ history, records }: HostOutcome): { verb: string; verdict: string; releaseId: string }[] {
  const known = new Set(history.map(({ attempt }) => attempt))
  const ofLedger = history.map(({ to, ...entry }) => ({ ...entry, releaseId: to }))
  const others = records.flatMap(({ record }) =>
    known.has(record.attempt) ? [] : [{ ...record, line: record.ledger?.line ?? Number.POSITIVE_INFINITY }],
  )
  return [...ofLedger, ...others].toSorted(
    (left, right) => left.line - right.line || Date.parse(left.finishedAt) - Date.parse(right.finishedAt),
  )
}

/** Returns the inventory beside a manifest if it is the manifest's; the offline checks report one that is not. */
async function inventoryOf({ manifestFile, manifest }: ReadRelease): Promise<Inventory | undefined> {
  try {
    const text = await readLimited(join(dirname(manifestFile.file), bundleFiles.inventory), INVENTORY_LIMIT_BYTES)
    if (text === undefined) return undefined
    const inventory = parseInventory(Buffer.from(text))
    checkInventory(manifest, inventory)
    return inventory
  } catch {
    return undefined
  }
}
