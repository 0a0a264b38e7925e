import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { failoverSchema, type OutsideCheck } from '#domain/config/failover'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { checkOutside } from '#steps/failover/check-outside'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** Answers with these statuses, one after another, and with the last one for ever. */
async function answering(...statuses: number[]): Promise<{ readonly url: string; readonly asked: () => number }> {
  let asked = 0
  server = createServer((_request, response) => {
    response.writeHead(statuses[Math.min(asked, statuses.length - 1)]!).end()
    asked += 1
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked: () => asked }
}

function checkOf(http: string, more: object = {}): OutsideCheck {
  const check = { http, periodSeconds: 0.1, deadlineSeconds: 10, ...more }
  return failoverSchema.parse({ switch: { command: ['true'] }, check }).check
}

describe('the check from outside', () => {
  test.each([
    { statuses: [200], successThreshold: 1, asked: 1 },
    { statuses: [200], successThreshold: 3, asked: 3 },
    { statuses: [503, 200], successThreshold: 2, asked: 3 },
    { statuses: [200, 503, 200], successThreshold: 2, asked: 4 },
  ])(
    'the check from outside with $statuses needs $successThreshold passes in a row: $asked',
    async ({ statuses, successThreshold, asked }) => {
      const users = await answering(...statuses)
      expect(await checkOutside(checkOf(users.url, { successThreshold }), 'b', collectingReporter())).toBeNull()
      expect(users.asked()).toBe(asked)
    },
  )

  test('the check from outside ends at its deadline with the last problem', async () => {
    const { url } = await answering(200, 503)
    const found = await checkOutside(checkOf(url, { deadlineSeconds: 1 }), 'b', collectingReporter())
    expect(found).toBe(`${url} did not pass within 1 s: status 503`)
  })

  test('the check from outside fails when there are too few passes by then', async () => {
    const { url } = await answering(200)
    const found = await checkOutside(checkOf(url, { deadlineSeconds: 1, successThreshold: 100 }), 'b', collectingReporter())
    expect(found).toMatch(/ did not pass within 1 s: it passed only \d+ of 100 times$/)
  })

  test('the check from outside reports changes, and not each round', async () => {
    const { url } = await answering(503, 503, 503, 200)
    const reporter = collectingReporter()
    await checkOutside(checkOf(url, { successThreshold: 2 }), 'b', reporter)
    const told = reporter.events.flatMap((event) => (event.event === 'health' ? [`${event.passed} ${event.passes}: ${event.detail}`] : []))
    expect(told).toEqual([`false 0: ${url}: status 503`, `true 1: ${url} is served by b`, `true 2: ${url} is served by b`])
  })
})
