import { describe, expect, test } from 'vitest'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { failover } from '#verbs/failover'
import type { FailoverOptions } from '#steps/failover/options'
import { failoverWorld, type World } from '../../verbs/failover/world.ts'
import { useSampleBundle } from '../../verbs/sample-bundle.ts'

const sample = useSampleBundle()

function run({ config, runner }: World, more: Partial<FailoverOptions>) {
  const { identityFile, environment, folder: directory } = sample
  const options = { config, directory, identityFile, environment, actor: { name: 'me@grind' }, reconnectFor: 100, ...more }
  return failover(options, { runner, reporter: collectingReporter() })
}

describe('a switch over HTTP', () => {
  const withToken = () => ({ environment: { ...sample.environment, LOAD_BALANCER_TOKEN: 'Bearer canary' } })

  test('a switch over HTTP sends its request for each direction', async () => {
    await using world = await failoverWorld('http')
    world.servesBadly.add('b')
    expect(await run(world, withToken())).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(world.requests).toEqual([
      { method: 'PUT', url: '/to/b', token: 'Bearer canary', body: '{"drain":true}' },
      { method: 'PUT', url: '/to/a', token: 'Bearer canary', body: '{"drain":true}' },
    ])
  })

  test('a switch over HTTP fails with another answer', async () => {
    await using world = await failoverWorld('http')
    world.switchStatus.b = 1
    expect(await run(world, withToken())).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringMatching(/\/to\/b: status 500/) })
  })

  test.each([
    { value: undefined, says: 'is not set' },
    { value: '', says: 'is not set' },
    { value: 'canary\nx: y', says: 'contains a character that is not allowed in a header' },
  ])('a switch over HTTP needs its secret ($value) before anything is done', async ({ value, says }) => {
    await using world = await failoverWorld('http')
    const environment = { ...sample.environment, LOAD_BALANCER_TOKEN: value }
    const error: unknown = await run(world, { environment }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'variable-missing',
      text: expect.stringContaining(`LOAD_BALANCER_TOKEN, from which failover.switch.headersFrom reads the header authorization, ${says}`),
    })
    expect(String(error)).not.toContain('canary')
    expect(world.changes).toEqual([])
  })

  test('a switch over HTTP shows no secret in a dry run', async () => {
    await using world = await failoverWorld('http')
    const outcome = await run(world, { ...withToken(), dryRun: true })
    expect(outcome.steps[1]).toMatch(/^traffic is moved to b: PUT http:\/\/127\.0\.0\.1:\d+\/to\/b$/)
    expect(JSON.stringify(outcome)).not.toContain('canary')
    expect(world.requests).toEqual([])
  })
})
