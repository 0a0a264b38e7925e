import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { attemptRequestSchema } from '#domain/activation/journal'
import { parseRequest, readLimitedText } from '#agent/request'
import { parseAddress } from '#domain/config/address'
import { parseConfig } from '#domain/config/parse'
import { healthUrlSchema, prefixSchema, unitSchema } from '#domain/config/grammar'
import { InputError } from '#domain/errors/errors'
import { ledgerLine } from '#domain/ledger/chain'
import { brokenLinks, recordsOf, splitLedger } from '../domain/ledger/ledger-text.ts'
import { canonicalJson } from '#domain/manifest/canonical'
import { parseInventory, parseManifest } from '#domain/manifest/parse'
import { limitedLines, LineTooLongError } from '#domain/protocol/lines'
import { agentErrorSchema, messageSchema } from '#domain/protocol/messages'
import { prepareRequestSchema } from '#domain/protocol/requests'
import { errorFromAgent } from '#domain/protocol/remote-error'
import { policySchema } from '#domain/trust/policy'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { sampleConfig, sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { anyCharacter, hostileText, mutated, orRefusal, textOf, withAnotherValue } from './arbitraries.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const { manifest, bytes } = sampleRelease()

describe('the configuration', () => {
  const text = stringify(sampleConfig)
  const yaml = textOf([
    'application',
    'components',
    'prefix',
    ': ',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '&a ',
    '*a',
    '<<',
    '!!js/function ',
    '|',
    '"',
    'no',
    '1.0',
    '#',
    '? ',
    '---\n',
    '%YAML 1.1\n',
  ])

  test('a configuration of any text is read or refused, and read again to the same value', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated(text),
          yaml,
          hostileText(200),
          withAnotherValue(sampleConfig).map((value) => stringify(value)),
        ),
        (input) => {
          const config = orRefusal(() => parseConfig(input, 'grind-to-prod.yml'))
          if (config !== undefined) expect(parseConfig(JSON.stringify(config), 'grind-to-prod.yml')).toEqual(config)
        },
      ),
    )
  })

  test('a refusal of a configuration has lines without control characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          mutated(text),
          withAnotherValue(sampleConfig).map((value) => stringify(value)),
        ),
        (input) => {
          try {
            parseConfig(input, 'grind-to-prod.yml')
          } catch (error) {
            // oxlint-disable-next-line no-control-regex -- that there is none is the point
            expect((error as Error).message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
          }
        },
      ),
    )
  })

  test('an address that is read is a user, a host and a port that ssh does not take for an option', () => {
    const words = ['deploy', 'a.example', '@', ':', '22', '[', ']', '::1', '%eth0', '-', '.', '-oX', '0', '65536', 'é']
    fc.assert(
      fc.property(fc.oneof(textOf(words, 8), hostileText()), (input) => {
        const address = orRefusal(() => parseAddress(input))
        if (address === undefined) return
        expect(`${address.user} ${address.host} ${address.port}`).toMatch(
          /^[a-z_][a-z0-9_-]* (?:[A-Za-z0-9][A-Za-z0-9.-]*|[0-9a-fA-F:]+) [1-9][0-9]{0,4}$/,
        )
        expect(input.replace(/[[\]]/g, '')).toMatch(new RegExp(`^${address.user}@${address.host}(?::${address.port})?$`))
      }),
    )
  })

  test('a unit, a prefix and a health URL have nothing that a program expands', () => {
    const words = [
      'a',
      '.service',
      '@',
      '-',
      '\\x2d',
      '*',
      '/',
      '..',
      '.',
      'http://',
      'https://',
      '127.0.0.1',
      '0177.1',
      ':80',
      '?',
      '#',
      'u@',
      '[::1]',
      'opt',
    ]
    fc.assert(
      fc.property(fc.oneof(textOf(words, 8), hostileText()), (input) => {
        if (unitSchema.safeParse(input).success) expect(input).toMatch(/^[A-Za-z0-9:_.\\][A-Za-z0-9:_.\\@-]*\.[a-z]+$/)
        if (prefixSchema.safeParse(input).success) expect(new URL(`file://${input}`).pathname).toBe(input)
        if (healthUrlSchema.safeParse(input).success)
          expect(new URL(input)).toMatchObject({ username: '', password: '', hash: '', protocol: expect.stringMatching(/^https?:$/) })
      }),
    )
  })
})

describe('the manifest', () => {
  test('a manifest with one changed value is refused, or written back to the same bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          withAnotherValue(manifest).map((value) => canonicalOrPlain(value)),
          mutated(bytes),
        ),
        (input) => {
          const parsed = orRefusal(() => parseManifest(utf8(input)))
          if (parsed !== undefined) expect(utf8(canonicalJson(parsed))).toEqual(utf8(input))
        },
      ),
    )
  })

  test('an inventory with one changed value is refused, or written back to the same bytes', () => {
    const text = canonicalJson(sampleInventory)
    fc.assert(
      fc.property(
        fc.oneof(
          withAnotherValue(sampleInventory).map((value) => canonicalOrPlain(value)),
          mutated(text),
          hostileText(),
        ),
        (input) => {
          const parsed = orRefusal(() => parseInventory(utf8(input)))
          if (parsed !== undefined) expect(utf8(canonicalJson(parsed))).toEqual(utf8(input))
        },
      ),
    )
  })
})

/** A value without a canonical form (such as a lone surrogate) is written as JavaScript does. */
function canonicalOrPlain(value: unknown): string {
  try {
    return canonicalJson(value as object)
  } catch {
    return JSON.stringify(value)
  }
}

describe('what the two sides say to each other', () => {
  const request = {
    protocol: 1,
    releaseId: 'a'.repeat(64),
    manifest: bytes,
    signature: 'x',
    manifestPath: sampleInventory.paths[0]!.path,
    closure: sampleInventory,
    dryRun: false,
  }
  const policy = {
    schemaVersion: 1,
    trustedPublicKeys: [`a:${'A'.repeat(43)}=`],
    applications: { a: { prefix: '/opt/a', units: ['a.service'], healthTargets: [] } },
  }

  test('a request is read, or refused with an InputError without control characters', () => {
    const text = JSON.stringify(request)
    fc.assert(
      fc.property(
        fc.oneof(
          withAnotherValue(request).map((value) => JSON.stringify(value)),
          mutated(text),
          hostileText(),
        ),
        (input) => {
          for (const schema of [prepareRequestSchema, attemptRequestSchema, policySchema]) {
            try {
              parseRequest(schema, input)
            } catch (error) {
              expect(error).toBeInstanceOf(InputError)
              // oxlint-disable-next-line no-control-regex -- that there is none is the point
              expect((error as Error).message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
            }
          }
        },
      ),
    )
  })

  test('a policy is read or refused', () => {
    fc.assert(fc.property(withAnotherValue(policy), (input) => void policySchema.safeParse(input)))
  })

  test('a message is read or not, and an error of the agent always becomes one of ours', () => {
    const error = { event: 'error', kind: 'host', code: 'ill', message: 'No.' }
    fc.assert(
      fc.property(fc.oneof(withAnotherValue(error), fc.jsonValue()), (input) => {
        const message = messageSchema.safeParse(input).data
        if (message?.event === 'error') expect(errorFromAgent('prod', agentErrorSchema.parse(message))).toBeInstanceOf(Error)
      }),
    )
  })

  test('any bytes are lines or too long, in any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 60 }),
        async (parts, limit) => {
          async function* chunks(): AsyncGenerator<Uint8Array> {
            yield* parts
          }
          const whole = Buffer.concat(parts)
          const expected = whole.toString('latin1').split('\n').slice(0, -1)
          try {
            const lines = await Array.fromAsync(limitedLines(chunks(), limit))
            expect(lines).toEqual(expected.map((line) => Buffer.from(line, 'latin1').toString()))
          } catch (error) {
            expect(error).toBeInstanceOf(LineTooLongError)
            expect(
              Math.max(
                ...whole
                  .toString('latin1')
                  .split('\n')
                  .map(({ length }) => length),
              ),
            ).toBeGreaterThan(limit)
          }
        },
      ),
    )
  })

  test('a text that is not UTF-8 is refused, and any other is read unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.string({ unit: anyCharacter }).map(utf8)), async (input) => {
        async function* chunks(): AsyncGenerator<Uint8Array> {
          yield input.subarray(0, 3)
          yield input.subarray(3)
        }
        try {
          const text = await readLimitedText(chunks(), 60)
          // A byte order mark is not part of a text.
          expect([Buffer.from(input).toString(), `\ufeff${text}`]).toContain(Buffer.from(input).toString())
          expect(Buffer.from(input).toString()).toContain(text)
        } catch (error) {
          expect(error).toBeInstanceOf(InputError)
        }
      }),
    )
  })
})

describe('the ledger', () => {
  const records = fc.array(
    fc
      .record({
        reason: hostileText(),
        host: fc.string({ maxLength: 20 }),
        verdict: fc.constantFrom('COMMITTED' as const, 'UNCHANGED' as const),
      })
      .map(sampleRecord),
    { minLength: 1, maxLength: 5 },
  )
  const written = (entries: readonly ReturnType<typeof sampleRecord>[]) => {
    const lines: string[] = []
    for (const record of entries) lines.push(ledgerLine(lines.at(-1)?.slice(0, -1), record))
    return lines.join('')
  }

  test('a ledger is read back in an unbroken chain', () => {
    fc.assert(
      fc.property(records, (entries) => {
        const ledger = splitLedger(written(entries))
        expect(recordsOf(ledger)).toEqual(entries.map((record) => ({ ...record, reason: record.reason.toWellFormed() })))
        expect({ torn: ledger.torn, broken: brokenLinks(ledger) }).toEqual({ torn: '', broken: [] })
      }),
    )
  })

  test('a torn append leaves all earlier records intact, and the rest apart', () => {
    fc.assert(
      fc.property(records, fc.nat(), (entries, cut) => {
        const before = written(entries)
        const line = ledgerLine(before.trimEnd().split('\n').at(-1), sampleRecord({ reason: 'torn' }))
        const { lines, torn } = splitLedger(before + line.slice(0, 1 + (cut % (line.length - 2))))
        expect(lines).toHaveLength(entries.length)
        expect(torn).not.toBe('')
      }),
    )
  })

  test('a changed line of a ledger is detected, unless it is the last', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.integer({ min: 1, max: 127 }), (entries, at, change) => {
        fc.pre(entries.length > 1)
        const text = Buffer.from(written(entries))
        const place = at % (text.lastIndexOf('\n', text.length - 2) - 1)
        text[place]! ^= change
        expect(brokenLinks(splitLedger(text.toString()))).not.toEqual([])
      }),
    )
  })
})
