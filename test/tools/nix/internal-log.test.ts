import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBuildFailure } from '#tools/nix/build-failure'
import { buildProgress } from '#tools/nix/build-progress'
import { parseLogLine } from '#tools/nix/internal-log'
import type { Event } from '#domain/report/event'

const nix = (line: object) => `@nix ${JSON.stringify(line)}`
const start = (id: number, type: number, fields: (string | number)[] = []) =>
  nix({ action: 'start', id, level: 3, parent: 0, text: '', type, fields })
const result = (id: number, type: number, fields: (string | number)[]) => nix({ action: 'result', id, type, fields })
const HYPERVISOR = '/nix/store/snfwk8pcjpb78xg2w9piynkwiwpnvjkn-hypervisor.drv'

test('any line gives a parsed line or nothing', () => {
  expect(parseLogLine('@nix {"action":"start","id":1,"level":0,"parent":0,"text":"","type":104}')).toEqual({
    action: 'start',
    id: 1,
    type: 104,
    fields: [],
  })
  expect(parseLogLine('@nix {"action":"dance"}')).toBeUndefined()
  expect(parseLogLine('@nix {')).toBeUndefined()
  expect(parseLogLine('{"action":"stop","id":1}')).toBeUndefined()
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseLogLine(`@nix ${text}`)))
})

function progressOf(lines: readonly string[]): Event[] {
  const events: Event[] = []
  const take = buildProgress((event) => events.push(event))
  lines.forEach(take)
  return events
}
const progress = (unit: string, done: number, total: number) => ({ event: 'progress', phase: 'build', done, total, unit })
const log = (count: number) => Array.from({ length: count }, (_, index) => result(7, 101, [`\u001b[31mline ${index + 1}\u001b[0m`]))

describe('progress', () => {
  test('progress has derivations and paths, each time with something new', () => {
    expect(
      progressOf([
        start(1, 104),
        start(2, 103),
        result(1, 105, [0, 4, 0, 0]),
        result(1, 105, [0, 4, 1, 0]),
        result(2, 105, [0, 0, 0, 0]),
        result(1, 105, [2, 4, 0, 0]),
        result(2, 105, [1, 3, 0, 0]),
        result(1, 105, [4, 4, 0, 0]),
      ]),
    ).toEqual([progress('derivations', 0, 4), progress('derivations', 2, 4), progress('paths', 1, 3), progress('derivations', 4, 4)])
  })

  test('progress has the bytes of all transfers together, now and then and at the end', () => {
    const mebibyte = 1024 * 1024
    const ticks = Array.from({ length: 640 }, (_, index) => result(1, 105, [(index + 1) * 16 * 1024, 10 * mebibyte, 0, 0]))
    expect(
      progressOf([
        start(1, 101, ['https://a']),
        start(2, 101, ['https://b']),
        result(2, 105, [mebibyte, 2 * mebibyte, 0, 0]),
        ...ticks,
        result(2, 105, [2 * mebibyte, 2 * mebibyte, 0, 0]),
      ]),
    ).toEqual([
      progress('bytes', 4 * mebibyte, 12 * mebibyte),
      progress('bytes', 8 * mebibyte, 12 * mebibyte),
      progress('bytes', 12 * mebibyte, 12 * mebibyte),
    ])
  })

  test('progress ignores other lines', () => {
    expect(progressOf(['hello', result(9, 105, [1, 2, 0, 0]), result(9, 105, ['a', 'b']), nix({ action: 'stop', id: 9 })])).toEqual([])
  })
})

describe('a failure', () => {
  const lastThirty = Array.from({ length: 30 }, (_, index) => `line ${index + 11}`)

  const cases: { name: string; stderr: string[]; expected: ReturnType<typeof parseBuildFailure> }[] = [
    {
      name: 'Nix 2.26: the builder failed',
      stderr: [
        start(7, 105, [HYPERVISOR, '', 1, 1]),
        ...log(40),
        nix({
          action: 'msg',
          level: 0,
          msg: `\u001b[31;1merror:\u001b[0m builder for '\u001b[35;1m${HYPERVISOR}\u001b[0m' failed with exit code 1;\n       last 25 log lines:\n       > line 40\n`,
        }),
      ],
      expected: { derivation: HYPERVISOR, lines: lastThirty, message: `builder for '${HYPERVISOR}' failed with exit code 1` },
    },
    {
      name: 'Nix 2.34: the builder failed',
      stderr: [
        start(7, 105, [HYPERVISOR, '', 1, 1]),
        ...log(40),
        nix({
          action: 'msg',
          level: 0,
          msg: `\u001b[31;1merror:\u001b[0m Cannot build '\u001b[35;1m${HYPERVISOR}\u001b[0m'.\n       Reason: \u001b[31;1mbuilder failed with exit code 1\u001b[0m.\n       Output paths:\n         /nix/store/x\n       Last 25 log lines:\n       > line 40`,
        }),
      ],
      expected: {
        derivation: HYPERVISOR,
        lines: lastThirty,
        message: `Cannot build '${HYPERVISOR}'. Reason: builder failed with exit code 1`,
      },
    },
    {
      name: 'no build was begun',
      stderr: [
        nix({ action: 'msg', level: 3, msg: 'these 2 derivations' }),
        nix({ action: 'msg', level: 0, msg: "error: cannot connect to socket at '/nix/var': Permission denied" }),
      ],
      expected: { derivation: undefined, lines: [], message: "cannot connect to socket at '/nix/var': Permission denied" },
    },
    {
      name: 'an error before the log',
      stderr: ["error: unrecognised flag '--x'"],
      expected: { derivation: undefined, lines: [], message: "unrecognised flag '--x'" },
    },
    { name: 'nothing at all', stderr: [], expected: { derivation: undefined, lines: [], message: 'nix gave no reason' } },
  ]
  test.each(cases)('the failure in an internal log: $name', ({ stderr, expected }) => {
    expect(parseBuildFailure(stderr.join('\n'))).toEqual(expected)
  })
})
