import { describe, expect, test } from 'vitest'
import { initialHealth, judgeRound, renewalsIn, type CheckRound, type Round, type UnitRound } from '#domain/activation/health-judgement'

const unit = (condition: UnitRound['condition'] = 'running', incarnation = 'first'): UnitRound => ({
  unit: 'a.service',
  condition,
  incarnation,
  detail: `is ${condition}`,
})
const check = (passed: boolean, name = 'web'): CheckRound => ({
  check: name,
  passed,
  detail: passed ? 'status 200' : 'status 500',
  listener: null,
})
const round = (units: UnitRound[], checks: CheckRound[]): Round => ({ units, checks })

const good = round([unit()], [check(true)])
const bad = round([unit()], [check(false)])

const cases: { name: string; rounds: Round[]; outcome: string; problem: string }[] = [
  { name: 'three passes in a row are healthy', rounds: [good, good, good], outcome: 'healthy', problem: '' },
  { name: 'two are not', rounds: [good, good], outcome: 'undecided', problem: '' },
  { name: 'a failure between begins the count again', rounds: [good, good, bad, good, good], outcome: 'undecided', problem: '' },
  { name: 'and three after it are healthy', rounds: [good, bad, good, good, good], outcome: 'healthy', problem: '' },
  { name: 'a check that never passes', rounds: [bad, bad, bad], outcome: 'undecided', problem: 'check web: status 500' },
  {
    name: 'every check needs its passes',
    rounds: Array.from({ length: 3 }, (_, index) => round([unit()], [check(true), check(index > 0, 'api')])),
    outcome: 'undecided',
    problem: '',
  },
  {
    name: 'a unit that started anew begins the count again',
    rounds: [good, good, round([unit('running', 'second')], [check(true)])],
    outcome: 'undecided',
    problem: '',
  },
  {
    name: 'and is healthy three rounds later',
    rounds: [good, ...Array.from({ length: 3 }, () => round([unit('running', 'second')], [check(true)]))],
    outcome: 'healthy',
    problem: '',
  },
  {
    name: 'passes while a unit is not running count for nothing',
    rounds: [good, good, round([unit('waiting')], [check(true)])],
    outcome: 'undecided',
    problem: 'unit a.service is waiting',
  },
  {
    name: 'a unit that was away and came back as it was has its count from then',
    rounds: [good, round([unit('waiting')], [check(true)]), good, good],
    outcome: 'undecided',
    problem: '',
  },
  {
    name: 'a failed unit decides at once',
    rounds: [good, good, round([unit('failed')], [check(true)])],
    outcome: 'failed',
    problem: 'unit a.service is failed',
  },
  { name: 'without checks the units alone decide', rounds: [1, 2, 3].map(() => round([unit()], [])), outcome: 'healthy', problem: '' },
  {
    name: 'without units the checks alone decide',
    rounds: [1, 2, 3].map(() => round([], [check(true)])),
    outcome: 'healthy',
    problem: '',
  },
]

describe('judgeRound', () => {
  test.each(cases)('judgeRound decides: $name', ({ rounds, outcome, problem }) => {
    let judgement = judgeRound(initialHealth, rounds[0]!, { successThreshold: 3 })
    for (const next of rounds.slice(1)) judgement = judgeRound(judgement.state, next, { successThreshold: 3 })
    expect(judgement).toMatchObject({ outcome, problem })
  })
})

test('a round with a unit that is not running does not count, even without checks', () => {
  const rounds = [round([unit('waiting')], []), round([unit()], []), round([unit()], [])]
  let { state, outcome } = judgeRound(initialHealth, rounds[0]!, { successThreshold: 3 })
  for (const next of rounds.slice(1)) ({ state, outcome } = judgeRound(state, next, { successThreshold: 3 }))
  expect({ outcome, rounds: state.steadyRounds }).toEqual({ outcome: 'undecided', rounds: 2 })
})

test('the reported passes begin with one after a unit restarted', () => {
  const { state } = judgeRound(judgeRound(initialHealth, good, { successThreshold: 3 }).state, good, { successThreshold: 3 })
  expect(state.passes).toEqual({ web: 2 })
  expect(judgeRound(state, round([unit('running', 'second')], [check(true)]), { successThreshold: 3 }).state.passes).toEqual({ web: 1 })
})

test('the restarts of units are counted for each unit', () => {
  const names = ['a1 b1', 'a2 b1', 'a2 b2', 'a3 b2']
  const rounds = names.map((incarnations) =>
    round(
      incarnations.split(' ').map((incarnation) => ({ ...unit('running', incarnation), unit: `${incarnation[0]}.service` })),
      [],
    ),
  )
  let { state } = judgeRound(initialHealth, rounds[0]!, { successThreshold: 3 })
  expect(renewalsIn(state)).toBe('')
  for (const next of rounds.slice(1)) state = judgeRound(state, next, { successThreshold: 3 }).state
  expect(renewalsIn(state)).toBe('unit a.service restarted 2 times, unit b.service restarted once')
})
