import { brokenLinks, splitLedger } from '../domain/ledger/ledger-text.ts'
import { owningStorePath } from '#domain/closure/store-path'
import { entrySchema, type HostState, type Observation, type Outcome } from './observation.ts'

export interface Violation {
  /** I1 to I12, or `owed` for a verdict that is not the one owed. */
  readonly invariant: string
  readonly evidence: string
}

/** The entries of a ledger's text. */
export function entriesOf(text: string) {
  return splitLedger(text).lines.map((line) => entrySchema.parse(JSON.parse(line)))
}

/** The outcome of the attempt in the host's own records; without a record it never started. */
export function outcomeOf({ state, attempt, told }: Pick<Observation, 'state' | 'attempt' | 'told'>): Outcome {
  const entry = entriesOf(state.ledger).findLast(({ record }) => record.attempt === attempt)
  if (entry !== undefined) return entry.record.verdict as Outcome
  return told?.outcome === 'UNCHANGED' ? 'UNCHANGED' : 'REFUSED'
}

/** An answer claims its verdict, and a refusal that nothing was started; an error that the agent does not expect claims nothing. */
function isTrue({ outcome: told, reason }: NonNullable<Observation['told']>, outcome: Outcome): boolean {
  if (told !== 'REFUSED') return told === outcome
  return outcome === 'REFUSED' || outcome === 'UNCHANGED' || /^(?:surprise|command-failed): /.test(reason)
}

/** Every invariant that does not hold, with what shows it. Pure. */
export function violations(seen: Observation): Violation[] {
  const found: Violation[] = []
  const outcome = outcomeOf(seen)
  const { state, before, target } = seen
  const check = (invariant: string, holds: boolean, evidence: unknown) => {
    if (!holds) found.push({ invariant, evidence: typeof evidence === 'string' ? evidence : JSON.stringify(evidence) })
  }
  const expected = outcome === 'COMMITTED' ? target : before
  const release = expected === 'plain' ? null : expected
  const current = state.current.target?.replace(/^releases\//, '') ?? null

  check('owed', seen.owed.includes(outcome), `${outcome} is not of ${seen.owed.join(', ')}; told: ${JSON.stringify(seen.told)}`)

  // What needs a human may have got stuck on either side.
  const stuck = outcome === 'NEEDS_HUMAN'
  // I1 `current` resolves to a valid store path, old or new, never absent.
  if (release !== null) {
    check('I1', state.current.kind === 'link' && current !== null && state.generations.includes(current), state.current)
    const closure = current === null ? null : state.closures[current]
    check('I1', closure !== null && closure !== undefined && (stuck || release.storePaths.every((path) => closure.includes(path))), {
      current,
      roots: state.roots,
    })
  }
  // I2 all links belong to one release.
  if (release !== null) {
    check('I2', state.bin.kind === 'link' && state.bin.target === 'current/bin', state.bin)
    const owners = Object.values(state.binLinks).map((link) => owningStorePath(link ?? '') ?? '')
    check(
      'I2',
      owners.length === seen.linkCount &&
        owners.every((owner) => release.storePaths.includes(owner) || (stuck && target.storePaths.includes(owner))),
      state.binLinks,
    )
    check('I2', new Set(owners.map((owner) => release.storePaths.includes(owner))).size === 1, state.binLinks)
  }
  // I3 what is valid is whole.
  check('I3', state.verify === '', state.verify)
  for (const one of [before, target]) {
    if (one === null || one === 'plain' || !state.generations.includes(one.id)) continue
    check('I3', (state.closures[one.id] ?? null) !== null, `${one.name} is laid out, and its closure is not valid`)
  }
  // I4 `recover` converges in one run and a second changes nothing.
  check('I4', state.journal === null, `after one recover there is a journal: ${state.journal}`)
  check('I4', seen.second.record === null, seen.second.output)
  check('I4', seen.second.digest === state.digest, 'a second recover changed the files')
  // I5 nothing is left behind.
  const leftovers = state.leftovers.filter((path) => !(seen.copyCutOff && path.endsWith('.present')))
  check('I5', leftovers.length === 0, leftovers)
  check('I5', !state.unitList.includes(seen.lockUnit) && !/grind-to-prod\S*\.timer/.test(state.unitList), state.unitList)
  check('I5', ourJobs(state.jobs) === '', state.jobs)
  check('I5', state.processes.length === 0, state.processes)
  check('I5', state.spool.length === 0 && state.temporary.length === 0, { spool: state.spool, temporary: state.temporary })
  // I6 each unit runs the release that is linked.
  const healthyOwed = outcome !== 'NEEDS_HUMAN'
  if (release !== null && healthyOwed) {
    for (const unit of state.units) {
      const owner = owningStorePath(unit.executable ?? '')
      check('I6', unit.activeState === 'active' && owner !== undefined && release.storePaths.includes(owner), unit)
    }
  }
  // I7 the verdict matches the host's state, and the answer matches the record.
  check('I7', seen.told === null || isTrue(seen.told, outcome), { told: seen.told, outcome })
  check('I7', stuck || (release?.id ?? null) === current || (expected === 'plain' && (current === 'taken-over' || current === null)), {
    outcome,
    expected: release?.name ?? 'nothing',
    current,
  })
  if (expected === 'plain') check('I7', state.answer.status === 200 && state.answer.release === 'base', state.answer)
  if (expected === null)
    check(
      'I7',
      state.units.every(({ activeState }) => activeState !== 'active'),
      state.units,
    )
  const system = systemOwed(seen, outcome)
  const hasSystem = state.system.profile === system.profile && state.system.current === system.current
  const answers = state.answer.status === 200 && state.answer.release === release?.name
  if (release !== null)
    check('I7', (answers && state.systemWhole && hasSystem) === healthyOwed, {
      outcome,
      answer: state.answer,
      systemWhole: state.systemWhole,
      hasSystem,
    })
  // I8 the previous release stays rooted until commit, then the newest ones stay.
  if (before !== null && before !== 'plain') {
    check('I8', state.roots[before.id] === before.manifestPath && (state.closures[before.id] ?? null) !== null, {
      before: before.id,
      roots: state.roots,
    })
  }
  // Beside those that were committed, the last one that failed.
  const most = seen.keep + 1
  check('I8', outcome !== 'COMMITTED' || state.generations.filter((name) => name !== 'taken-over').length <= most, state.generations)
  // I9 exactly one ledger record per attempt, in an unbroken chain.
  const ledger = splitLedger(state.ledger)
  check('I9', ledger.torn === '' && brokenLinks(ledger).length === 0, { torn: ledger.torn, broken: brokenLinks(ledger) })
  const ids = entriesOf(state.ledger).map(({ record }) => record.attempt)
  check('I9', new Set(ids).size === ids.length, 'an attempt has more than one record')
  const begun = state.postMortem?.journal?.includes(seen.attempt) === true || (seen.told !== null && !isUnrecorded(seen.told))
  check('I9', !begun || ids.includes(seen.attempt), `attempt ${seen.attempt} began and has no record`)
  // I10 the outage is within its budget.
  check('I10', seen.outage === null || seen.budgetSeconds === null || seen.outage <= seen.budgetSeconds, {
    outage: seen.outage,
    budget: seen.budgetSeconds,
  })
  // I11 the secret appears nowhere.
  check('I11', state.leak === '', state.leak)
  check('I11', !seen.printed.includes(seen.canary), 'the secret was printed')
  // I12 the host's system is the one that belongs to the release, or what it was before.
  check('I12', stuck || hasSystem, {
    owed: system,
    seen: state.system,
  })
  return found
}

/** The systems that the host must boot and run: those from before, unless a release that is committed brought another. */
function systemOwed({ target, systemBefore }: Observation, outcome: Outcome): HostState['system'] {
  if (outcome !== 'COMMITTED' || target.system === undefined) return systemBefore
  const { path, mode } = target.system
  return { profile: mode === 'test' ? systemBefore.profile : path, current: mode === 'boot' ? systemBefore.current : path }
}

/** A refusal has no record, nor has what was current already. */
function isUnrecorded({ outcome, reason }: { outcome: Outcome; reason: string }): boolean {
  return outcome === 'REFUSED' || (outcome === 'UNCHANGED' && reason.includes('already current'))
}

/** Jobs that systemd has queued, but for those of login sessions, which end some time after the last connection. */
function ourJobs(list: string): string {
  return list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('No jobs') && !/ (?:user@|user-runtime-dir@|user-\d+|session-)/.test(line))
    .join('\n')
}
