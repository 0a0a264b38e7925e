import { expect, test } from 'vitest'
import { RoundTrips, type End } from '../../lab/link/round-trips.ts'

type Step = readonly [what: 'sent' | 'arrived', from: End, bytes: number]

/** Bytes that are sent and arrive before anything else happens. */
const passes = (from: End, bytes = 1): Step[] => [
  ['sent', from, bytes],
  ['arrived', from, bytes],
]

const cases: { name: string; steps: Step[]; count: number }[] = [
  { name: 'a greeting of the host alone is none', steps: passes('host'), count: 0 },
  { name: 'a question without an answer is none', steps: passes('client'), count: 0 },
  { name: 'a question and its answer are one', steps: [...passes('client'), ...passes('host')], count: 1 },
  {
    name: 'an answer in many pieces is one, and so is a question in many',
    steps: [...passes('client'), ...passes('client'), ...passes('host'), ...passes('host'), ...passes('host')],
    count: 1,
  },
  {
    name: 'each question that waits for the answer before it is one more',
    steps: [...passes('client'), ...passes('host'), ...passes('client'), ...passes('host'), ...passes('client'), ...passes('host')],
    count: 3,
  },
  {
    name: 'questions that are sent ahead are one together',
    steps: [
      ['sent', 'client', 5],
      ['sent', 'client', 5],
      ['arrived', 'client', 5],
      ['sent', 'host', 3],
      ['arrived', 'client', 5],
      ['sent', 'host', 3],
      ['arrived', 'host', 3],
      ['arrived', 'host', 3],
    ],
    count: 1,
  },
  {
    name: 'what the host sent before the question arrived is not its answer',
    steps: [
      ['sent', 'client', 1],
      ['sent', 'host', 1],
      ['arrived', 'client', 1],
      ['arrived', 'host', 1],
    ],
    count: 0,
  },
  {
    name: 'an answer of which a part has arrived does not end one',
    steps: [
      ...passes('client'),
      ['sent', 'host', 4],
      ['arrived', 'host', 3],
      ...passes('client'),
      ['arrived', 'host', 1],
      ...passes('client'),
    ],
    count: 1,
  },
]

test.each(cases)('round trips of a connection: $name', ({ steps, count }) => {
  const trips = new RoundTrips()
  for (const [what, from, bytes] of steps) trips[what](from, bytes)
  expect(trips.count).toBe(count)
})
