import { expect, test } from 'vitest'
import { LEDGER_MOST_BYTES, LEDGER_MOST_LINES, LedgerBounds } from '#domain/ledger/bounds'

/** How many lines of this length are taken, and why no more are. */
function taken(bytes: number, most: number): { lines: number; why: string | undefined } {
  const bounds = new LedgerBounds()
  for (let lines = 0; lines < most; lines += 1) {
    const why = bounds.take(bytes)
    if (why !== undefined) return { lines, why }
  }
  return { lines: most, why: undefined }
}

test.each([
  { what: 'empty lines', bytes: 0, lines: 1000, why: /too short for an entry/ },
  { what: 'lines of a record', bytes: 3000, lines: LEDGER_MOST_LINES, why: /more than 1000000 lines/ },
  { what: 'lines of a mebibyte', bytes: 1024 ** 2, lines: Math.floor(LEDGER_MOST_BYTES / (1024 ** 2 + 1)), why: /more than 4 GiB/ },
])('the bounds of a ledger end the reading of $what', ({ bytes, lines, why }) => {
  expect(taken(bytes, LEDGER_MOST_LINES + 1)).toEqual({ lines, why: expect.stringMatching(why) })
})
