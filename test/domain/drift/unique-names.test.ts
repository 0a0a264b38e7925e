import { describe, expect, test } from 'vitest'
import { uniqueNames } from '#domain/drift/unique-names'

describe('every side has a name of its own', () => {
  test.each([
    {
      sides: [
        ['a', 'x/1.json'],
        ['b', 'x/2.json'],
      ],
      expected: ['a', 'b'],
    },
    {
      sides: [
        ['a', 'x/before.json'],
        ['a', 'x/after.json'],
        ['b', 'x/b.json'],
      ],
      expected: ['a (before.json)', 'a (after.json)', 'b'],
    },
    {
      sides: [
        ['a', 'x/1.json'],
        ['a', 'y/1.json'],
      ],
      expected: ['a (x/1.json)', 'a (y/1.json)'],
    },
    {
      sides: [
        ['a', '1.json'],
        ['a', '1.json'],
      ],
      expected: ['a (1.json) #1', 'a (1.json) #2'],
    },
  ])('each side gets a unique name: $sides', ({ sides, expected }) => {
    expect(uniqueNames(sides.map(([name, file]) => ({ name: name!, file: file! })))).toEqual(expected)
  })
})
