import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every file and folder that CONTRIBUTING names exists', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8')
  const named = [...text.matchAll(/`((?:src|test|script|actions|workflows|docs)\/[\w./-]*)`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
