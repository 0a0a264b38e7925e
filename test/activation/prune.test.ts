import { expect, test } from 'vitest'
import { selectPruned } from '../../src/activation/prune.ts'
import { sampleRecord } from './sample-record.ts'

const tried = (ids: string) => [...ids].map((releaseId) => sampleRecord({ releaseId }))

test.each([
  { name: 'few enough', generations: 'abc', current: 'c', previous: 'b', ledger: 'abc', keep: 3, expected: '' },
  {
    name: 'the least recently tried go first',
    generations: 'abcde',
    current: 'e',
    previous: 'd',
    ledger: 'abcde',
    keep: 3,
    expected: 'ab',
  },
  { name: 'never the current, however old', generations: 'abcd', current: 'a', previous: 'd', ledger: 'abcd', keep: 2, expected: 'bc' },
  { name: 'never the one to go back to', generations: 'abcd', current: 'd', previous: 'a', ledger: 'abcd', keep: 2, expected: 'bc' },
  {
    name: 'one that was tried again is recent',
    generations: 'abcd',
    current: 'd',
    previous: 'c',
    ledger: 'abcdad',
    keep: 3,
    expected: 'b',
  },
  {
    name: 'one that the ledger does not know is the oldest',
    generations: 'abxc',
    current: 'c',
    previous: 'b',
    ledger: 'abc',
    keep: 3,
    expected: 'x',
  },
  { name: 'with no previous one', generations: 'ab', current: 'b', previous: null, ledger: 'ab', keep: 2, expected: '' },
])('$name', ({ generations, current, previous, ledger, keep, expected }) => {
  expect(selectPruned({ generations: [...generations], current, previous, records: tried(ledger), keep })).toEqual([...expected])
})
