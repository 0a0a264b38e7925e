import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { digestBefore, ledgerLine } from '#domain/ledger/chain'
import { LEDGER_LINE_BYTES } from '#domain/ledger/bounds'
import type { AttemptRecord } from '#domain/protocol/record'
import { readTail } from '#machine/ledger/chain-tail'
import { readChain } from '#machine/ledger/read-chain'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

/** Writes a ledger whose records have these fields, and returns its lines. */
async function write(host: TemporaryHost, records: readonly Partial<AttemptRecord>[]): Promise<string[]> {
  const lines: string[] = []
  for (const record of records) lines.push(ledgerLine(lines.at(-1)?.trimEnd(), sampleRecord({ attempt: randomUUID(), ...record })))
  await mkdir(dirname(host.paths.ledger), { recursive: true })
  await writeFile(host.paths.ledger, lines.join(''))
  return lines
}

describe('a last line that is longer than the end that is checked', () => {
  test('a long last line that is no entry breaks the chain, as it does where all is read', async () => {
    await using host = await temporaryHost()
    await write(host, [{}, {}])
    await appendFile(host.paths.ledger, `${'x'.repeat(5 * 1024 * 1024)}\n`)
    expect(await readTail(host)).toMatchObject({ total: 3, checked: 1, brokenAt: 3, isIncomplete: false })
    expect(await readChain(host)).toMatchObject({ total: 3, brokenAt: 3 })
  })

  test('a last line that is longer than any of a ledger breaks the chain', async () => {
    await using host = await temporaryHost()
    await write(host, [{}, {}])
    await appendFile(host.paths.ledger, `${'x'.repeat(LEDGER_LINE_BYTES + 1)}\n`)
    expect(await readTail(host)).toMatchObject({ total: 3, checked: 1, brokenAt: 3 })
  })

  test('a long incomplete line is not counted, and the line before it is checked', async () => {
    await using host = await temporaryHost()
    await write(host, [{}, {}])
    await appendFile(host.paths.ledger, 'x'.repeat(5 * 1024 * 1024))
    expect(await readTail(host)).toMatchObject({ total: 2, checked: 1, brokenAt: null, isIncomplete: true })
  })
})

describe('the place that a record has of itself', () => {
  const previousEntry = '1'.repeat(64)

  test('a line that has another number than its record breaks the chain', async () => {
    await using host = await temporaryHost()
    const first = { attempt: randomUUID() }
    const [line] = await write(host, [first])
    const before = digestBefore(line!.trimEnd())
    await write(host, [first, { ledger: { line: 2, previousEntry: before } }])
    expect((await readTail(host)).brokenAt).toBeNull()
    await write(host, [first, { ledger: { line: 3, previousEntry: before } }])
    expect((await readTail(host)).brokenAt).toBe(2)
  })

  test('a line that follows another line than its record breaks the chain', async () => {
    await using host = await temporaryHost()
    await write(host, [{}, { ledger: { line: 2, previousEntry } }])
    expect((await readTail(host)).brokenAt).toBe(2)
  })
})

test('a ledger without lines is empty and not broken', async () => {
  await using host = await temporaryHost()
  expect(await readTail(host)).toMatchObject({ total: 0, checked: 0, brokenAt: null, isIncomplete: false })
})
