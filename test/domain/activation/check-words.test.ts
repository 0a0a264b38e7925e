import { describe, expect, test } from 'vitest'
import { bodyProblem, statusProblem, wantedInBody } from '#domain/activation/http-judgement'
import { OutputTail } from '#domain/activation/output-tail'
import { restartsSince } from '#domain/activation/unit-restarts'

const http = 'http://127.0.0.1/'
const NEW = '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-web'
const OLD = '/nix/store/1c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-web'
const echo = { component: 'web', storePath: NEW }

describe('a status', () => {
  test.each([
    { wanted: undefined, status: 200, complaint: null },
    { wanted: undefined, status: 299, complaint: null },
    { wanted: undefined, status: 199, complaint: 'status 199' },
    { wanted: undefined, status: 302, complaint: 'status 302' },
    { wanted: 302, status: 302, complaint: null },
    { wanted: 302, status: 200, complaint: 'status 200, not 302' },
    { wanted: [200, 503], status: 503, complaint: null },
    { wanted: [200, 503], status: 204, complaint: 'status 204, not 200 or 503' },
  ])('statusProblem of $status when the check names $wanted', ({ wanted, status, complaint }) => {
    expect(statusProblem(wanted === undefined ? { http } : { http, status: wanted }, { status, body: '' })).toBe(complaint)
  })
})

describe('a body', () => {
  test.each([
    { name: 'of which nothing is wanted', check: { http }, body: '', complaint: null },
    { name: 'with the text', check: { http, body: 'ready' }, body: 'all ready', complaint: null },
    {
      name: 'without the text',
      check: { http, body: 'ready\u202e' },
      body: 'Ready',
      complaint: 'its body does not contain "ready\\u202e"',
    },
    { name: 'that names the release', check: { http, echo }, body: `{"path":"${NEW}"}`, complaint: null },
    {
      name: 'that names another release',
      check: { http, echo },
      body: `{"path":"${OLD}"}`,
      complaint: `its body does not name ${NEW} of component web, but ${OLD}`,
    },
    { name: 'that names none', check: { http, echo }, body: 'ok', complaint: `its body does not name ${NEW} of component web` },
    {
      name: 'with the path and not the text',
      check: { http, body: 'ready', echo },
      body: NEW,
      complaint: 'its body does not contain "ready"',
    },
  ])('the body of an answer: $name', ({ check, body, complaint }) => {
    expect(bodyProblem(check, { status: 200, body })).toBe(complaint)
  })

  test('a body is read for the text and for the path', () => {
    expect(wantedInBody({ http, body: 'x', echo })).toEqual(['x', NEW])
    expect(wantedInBody({ http })).toEqual([])
  })
})

test.each([
  { before: 0, now: 0, since: 0 },
  { before: 2, now: 5, since: 3 },
  // It was restarted on demand: the count was reset.
  { before: 5, now: 1, since: 1 },
])('$before restarts before and $now now are $since since', ({ before, now, since }) => {
  expect(restartsSince(before, now)).toBe(since)
})

describe('the end of an output', () => {
  const lineOf = (...chunks: string[]): string => {
    const tail = new OutputTail()
    for (const chunk of chunks) tail.add(Buffer.from(chunk))
    return tail.line()
  }
  test.each([
    { name: 'nothing', chunks: [], line: '' },
    { name: 'empty lines', chunks: ['\n\n  \r\n'], line: '' },
    { name: 'the last three lines, in pieces', chunks: ['a\nb', 'b\n\nc\r\n', ' d \n'], line: 'bb | c | d' },
    { name: 'a long line', chunks: ['x'.repeat(300)], line: 'x'.repeat(200) },
    {
      name: 'a lot, without the rest of the word that was cut',
      chunks: ['https://u:', 'y'.repeat(100_000), '@host a\nend\n'],
      line: 'a | end',
    },
  ])("the end of a program's output: $name", ({ chunks, line }) => {
    expect(lineOf(...chunks)).toBe(line)
  })
})
