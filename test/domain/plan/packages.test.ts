import { describe, expect, test } from 'vitest'
import { comparePackages } from '#domain/plan/packages'
import { sized } from './sample.ts'

describe('comparePackages', () => {
  test.each([
    { name: 'nothing', before: [], after: [], expected: [] },
    { name: 'the same path', before: [sized('a-1', 10)], after: [sized('a-1', 10)], expected: [] },
    {
      name: 'another version',
      before: [sized('a-1', 10)],
      after: [sized('a-2', 15)],
      expected: [{ name: 'a', change: 'changed', from: ['1'], to: ['2'], sizeDelta: 5 }],
    },
    {
      name: 'a version less of several',
      before: [sized('a-1', 10), sized('a-2', 20)],
      after: [sized('a-2', 20)],
      expected: [{ name: 'a', change: 'changed', from: ['1'], to: [], sizeDelta: -10 }],
    },
    {
      name: 'outputs of one package count as one',
      before: [sized('a-1', 10), sized('a-1-bin', 5)],
      after: [sized('a-2', 10), sized('a-2-bin', 7), sized('a-2-lib', 1)],
      expected: [{ name: 'a', change: 'changed', from: ['1'], to: ['2'], sizeDelta: 3 }],
    },
    {
      name: 'one that is new and one that is gone, sorted by name',
      before: [sized('b-1', 10)],
      after: [sized('a', 3)],
      expected: [
        { name: 'a', change: 'added', from: [], to: [''], sizeDelta: 3 },
        { name: 'b', change: 'removed', from: ['1'], to: [], sizeDelta: -10 },
      ],
    },
    {
      name: 'another path of the same version',
      before: [sized('a-1', 10)],
      after: [sized('a-1', 12, 'again')],
      expected: [{ name: 'a', change: 'rebuilt', from: [], to: [], sizeDelta: 2 }],
    },
    {
      name: 'an output less of the same version',
      before: [sized('a-1', 10), sized('a-1-doc', 4)],
      after: [sized('a-1', 10)],
      expected: [{ name: 'a', change: 'rebuilt', from: [], to: [], sizeDelta: -4 }],
    },
    {
      name: 'a package called like a property of every object',
      before: [],
      after: [sized('constructor-1', 1)],
      expected: [{ name: 'constructor', change: 'added', from: [], to: ['1'], sizeDelta: 1 }],
    },
  ])('comparePackages lists the changes: $name', ({ before, after, expected }) => expect(comparePackages(before, after)).toEqual(expected))
})
