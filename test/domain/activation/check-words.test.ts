import { describe, expect, test } from 'vitest'
import { bodyProblem, statusProblem, wantedInBody } from '#domain/activation/http-judgement'
import type { JsonScalar } from '#domain/config/health-fields'
import { valueAtPointer } from '#domain/activation/json-pointer'
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

  test.each<{ name: string; json: Record<string, JsonScalar>; body?: string; bodyProblem?: string; problem: string | null }>([
    { name: 'with the values', json: { '/status': 'ok', '/checks/0/ready': true }, problem: null },
    { name: 'with the whole document', body: '"ok"', json: { '': 'ok' }, problem: null },
    { name: 'with a byte order mark', body: '\ufeff{"status":"ok"}', json: { '/status': 'ok' }, problem: null },
    { name: 'with another value', json: { '/status': 'starting' }, problem: 'its JSON has "ok" at "/status", not "starting"' },
    { name: 'with a text in place of a number', json: { '/n': 1 }, problem: 'its JSON has "1" at "/n", not 1' },
    { name: 'with null in place of false', json: { '/nothing': false }, problem: 'its JSON has null at "/nothing", not false' },
    { name: 'without the value', json: { '/nothing/at/all': null }, problem: 'its JSON has nothing at "/nothing/at/all", not null' },
    { name: 'with a list', json: { '/checks': 'x' }, problem: 'its JSON has a list at "/checks", not "x"' },
    { name: 'with an object', json: { '': 'x' }, problem: 'its JSON has an object at "", not "x"' },
    {
      name: 'with what every object inherits',
      json: { '/constructor': 'Object' },
      problem: 'its JSON has nothing at "/constructor", not "Object"',
    },
    { name: 'that is no JSON', body: '<html>', json: { '/status': 'ok' }, problem: 'its body is not JSON' },
    {
      name: 'that is not UTF-8',
      body: Buffer.from('{"status":"ok\u00e9"}', 'latin1').toString(),
      json: { '/status': 'oké' },
      problem: 'its JSON has "ok\ufffd" at "/status", not "oké"',
    },
    {
      name: 'that is deep',
      body: `${'['.repeat(32_000)}${']'.repeat(32_000)}`,
      json: { '/0/0': 1 },
      problem: 'its JSON has a list at "/0/0", not 1',
    },
    {
      name: 'that is too long',
      bodyProblem: 'is longer than 64 KiB',
      json: { '/status': 'ok' },
      problem: 'its body is longer than 64 KiB',
    },
  ])(
    'the JSON of an answer: $name',
    ({ body = '{"status":"ok","checks":[{"ready":true}],"n":"1","nothing":null}', json, bodyProblem: unread = null, problem }) => {
      expect(bodyProblem({ http, json }, { status: 200, body, bodyProblem: unread })).toBe(problem)
    },
  )

  test('a body is read for the text and for the path', () => {
    expect(wantedInBody({ http, body: 'x', echo })).toEqual(['x', NEW])
    expect(wantedInBody({ http })).toEqual([])
  })
})

// The examples of RFC 6901, section 5.
test.each<{ pointer: string; value: unknown }>([
  { pointer: '/foo', value: ['bar', 'baz'] },
  { pointer: '/foo/0', value: 'bar' },
  { pointer: '/', value: 0 },
  { pointer: '/a~1b', value: 1 },
  { pointer: '/c%d', value: 2 },
  { pointer: '/e^f', value: 3 },
  { pointer: '/g|h', value: 4 },
  { pointer: '/i\\j', value: 5 },
  { pointer: '/k"l', value: 6 },
  { pointer: '/ ', value: 7 },
  { pointer: '/m~0n', value: 8 },
  { pointer: '/foo/00', value: undefined },
  { pointer: '/foo/-', value: undefined },
  { pointer: '/foo/2', value: undefined },
  { pointer: '/foo/length', value: undefined },
  { pointer: '/foo/0/0', value: undefined },
])('the JSON pointer $pointer points to $value', ({ pointer, value }) => {
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'e^f': 3, 'g|h': 4, 'i\\j': 5, 'k"l': 6, ' ': 7, 'm~n': 8 }
  expect(valueAtPointer(document, pointer)).toEqual(value)
  expect(valueAtPointer(document, '')).toBe(document)
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
