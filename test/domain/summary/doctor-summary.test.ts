import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { about, failed, passed, unknown, warned, type Check } from '#domain/doctor/check'
import { notAsked } from '#domain/doctor/elsewhere'
import { doctorSummary } from '#domain/summary/doctor-summary'
import { elements, rendered } from './rendered.ts'

const good = about('the repository', [passed('remote', 'The remote origin is there.'), passed('clean', 'The working tree is clean.')])
const bad = about('the repository', [failed('no-keys', 'A file of the commit is a private key.', 'Remove it.')])

test('the summary of doctor has the failures first, with what to do, and folds what passed', () => {
  const text = doctorSummary([...good, ...about('prod', [warned('clock', 'It is late.', 'Set it.')]), ...bad])
  expect(text.split('\n')[0]).toBe('## ❌ 1 check failed')
  expect(text).toContain('2 passed, 1 failed, 1 warnings, 0 not checkable here.')
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:Outcome|---)/.test(line))
  expect(rows.map((row) => row.split(' | ')[0])).toEqual(['| ❌ **failed**', '| ⚠️ warning', '| ✅ passed', '| ✅ passed'])
  expect(rows[0]).toContain('A file of the commit is a private key. | Remove it. |')
  expect(text.indexOf('<details>')).toBeGreaterThan(text.indexOf('It is late.'))
})

test.each<{ name: string; checks: Check[]; expected: string }>([
  { name: 'no failure', checks: good, expected: '## ✅ Nothing that was checked stops a release' },
  { name: 'a warning', checks: about('prod', [warned('room', 'a', 'b')]), expected: '## ⚠️ Nothing that was checked stops a release' },
  { name: 'only what is unknown', checks: about('x', [unknown('a', 'b')]), expected: '## ✅ Nothing that was checked stops a release' },
])('the first line of the summary of doctor reports $name', ({ checks, expected }) => {
  expect(doctorSummary(checks).split('\n')[0]).toBe(expected)
})

test('the summary of doctor reports which hosts were not asked, and only then', () => {
  const sentence = /Only what can be known without a host was checked.*did not ask `prod-a`, `prod-b`\./
  expect(doctorSummary([...good, ...about('prod-a', [notAsked('prod-a')]), ...about('prod-b', [notAsked('prod-b')])])).toMatch(sentence)
  const silent = about('prod-a', [failed('connects', 'prod-a cannot be reached.', 'Check the network.')])
  expect(doctorSummary([...good, ...silent])).not.toContain('Only what can be known')
})

test('no text of a check acts in the summary of doctor, and the page keeps to its limit', () => {
  const plain = elements(rendered(doctorSummary(about('x', [failed('a', 'b', 'c')]))))
  const hostile = fc.oneof(fc.string(), fc.constantFrom('<script>x</script>', '| a |', '@everyone', '![x](https://x.example)', '`'))
  fc.assert(
    fc.property(hostile, hostile, hostile, (subject, message, hint) => {
      const checks = about(`x${subject}`, [failed('a', `b${message}`, `c${hint}`)])
      expect(elements(rendered(doctorSummary(checks)))).toEqual(plain)
    }),
  )
  const many = Array.from({ length: 500 }, (_, index) => failed('a', `message ${index}`, 'x'.repeat(300)))
  expect(Buffer.byteLength(doctorSummary(about('prod', many), 20_000))).toBeLessThanOrEqual(20_000)
})
