import { expect, test } from 'vitest'
import { LEDGER_MOST_LINES } from '#domain/ledger/bounds'
import type { HostClient } from '#steps/agent/host-client'
import { ledgerPages } from '#steps/history/ledger-pages'

/** A client of a host whose ledger has so many lines, and what it was asked for. */
function clientOf(total: number) {
  const asked: unknown[] = []
  const ledger: HostClient['ledger'] = (words) => {
    asked.push(words)
    return Promise.resolve({ host: 'prod', application: 'sample', total, entries: [], brokenAt: null })
  }
  return { asked, client: { name: 'prod', ledger } as unknown as HostClient }
}

test('a ledger with more lines than one may have is refused after its first page', async () => {
  const { asked, client } = clientOf(LEDGER_MOST_LINES + 1)
  await expect(ledgerPages(client).next()).rejects.toMatchObject({ code: 'state-damaged', hint: 'Check the ledger on the host itself.' })
  expect(asked).toHaveLength(1)
})

test('a ledger with as many lines as one may have is read', async () => {
  const { client } = clientOf(LEDGER_MOST_LINES)
  expect(await ledgerPages(client).next()).toMatchObject({ value: { total: LEDGER_MOST_LINES } })
})
