import { expect, test } from 'vitest'
import { rootsNeeded } from '#domain/activation/roots-needed'

const path = (name: string, references: string[] = []) => ({ path: name, narHash: '', narSize: 1, references })

test.each([
  {
    name: 'only what nothing present refers to',
    present: [path('app', ['lib']), path('lib', ['libc']), path('libc')],
    held: [],
    expected: ['app'],
  },
  {
    name: 'parts whose whole is missing',
    present: [path('lib', ['libc']), path('libc'), path('tool')],
    held: [],
    expected: ['lib', 'tool'],
  },
  { name: 'not what is held anyway', present: [path('lib'), path('tool')], held: ['lib'], expected: ['tool'] },
  { name: 'a path that refers to itself', present: [path('lib', ['lib'])], held: [], expected: ['lib'] },
  { name: 'nothing', present: [], held: [], expected: [] },
])('the roots that are needed: $name', ({ present, held, expected }) => {
  expect(rootsNeeded(present, new Set(held))).toEqual(expected)
})
