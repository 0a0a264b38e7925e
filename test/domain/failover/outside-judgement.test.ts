import { describe, expect, test } from 'vitest'
import { failoverSchema, type OutsideCheck } from '#domain/config/failover'
import { outsideProblem, tellsHosts } from '#domain/failover/outside-judgement'

const checkOf = (more: object): OutsideCheck =>
  failoverSchema.parse({ switch: { command: ['true'] }, check: { http: 'https://app.example/health', ...more } }).check
const answer = { status: 200, problem: '', headers: { 'x-served-by': 'b' }, body: 'this is b' }

describe('an answer', () => {
  test.each([
    { name: 'with no demand but a good status', check: {}, expected: null },
    { name: 'of a bad status', check: {}, answer: { ...answer, status: 503 }, expected: 'status 503' },
    { name: 'of a status that is wanted', check: { status: [503] }, answer: { ...answer, status: 503 }, expected: null },
    { name: 'that did not come', check: {}, answer: { ...answer, status: null, problem: 'refused' }, expected: 'refused' },
    { name: 'of the right host', check: { servedByHeader: 'X-Served-By' }, expected: null },
    {
      name: 'of another host',
      check: { servedByHeader: 'x-served-by' },
      answer: { ...answer, headers: { 'x-served-by': 'a' } },
      expected: 'status 200, but its header x-served-by is "a" and not "b"',
    },
    {
      name: 'that does not say whose it is',
      check: { servedByHeader: 'x-served-by' },
      answer: { ...answer, headers: {} },
      expected: 'status 200, but it has no header x-served-by',
    },
    { name: 'with the text', check: { body: 'this is' }, expected: null },
    { name: "with the host's text", check: { body: { a: 'this is a', b: 'this is b' } }, expected: null },
    {
      name: "with the other host's text",
      check: { body: { a: 'this is a', b: 'this is b' } },
      answer: { ...answer, body: 'this is a' },
      expected: 'status 200, but its body does not contain "this is b"',
    },
  ])('an answer to the check from outside: $name', ({ check, expected, ...more }) => {
    expect(outsideProblem(checkOf(check), 'b', more.answer ?? answer)).toBe(expected)
  })
})

test.each([
  { check: {}, expected: false },
  { check: { body: 'ok' }, expected: false },
  { check: { body: { a: 'a', b: 'b' } }, expected: true },
  { check: { servedByHeader: 'via' }, expected: true },
])('the check $check distinguishes the hosts: $expected', ({ check, expected }) => {
  expect(tellsHosts(checkOf(check))).toBe(expected)
})
