import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { debianPackage } from '../../lab/client.ts'
import { realRunner } from '#tools/run/real'
import { runnerCheck } from '#verbs/runner-check'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { goodSettings, groupOf, runnerOf, runnerSettings, type Settings } from '../support/github/settings.ts'

/** Debian's gh, as a person has it, and a GitHub that it reaches through a proxy: the only one to which gh speaks without TLS. */

const GITHUB = 'github.localhost'
let server: Server
let settings: Settings = goodSettings()
const asked: string[] = []

beforeAll(async () => {
  const respond = async (path: string, response: ServerResponse) => {
    asked.push(path)
    const { status, body } = (await runnerSettings(settings))(path)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  }
  server = createServer((request, response) => void respond(request.url!, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const programs = join(await debianPackage('gh'), 'usr/bin')
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const environment = { GH_HOST: GITHUB, GH_TOKEN: 'a-token', GH_ENTERPRISE_TOKEN: 'a-token', HTTP_PROXY: proxy, http_proxy: proxy }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.stubEnv('PATH', `${programs}:${process.env['PATH']}`)
})
afterAll(() => {
  vi.unstubAllEnvs()
  server.close()
})

const check = () => runnerCheck({ repository: 'example/choiros', label: 'grind' }, { runner: realRunner, reporter: collectingReporter() })

test('gh asks what GitHub describes, and good settings have no finding', async () => {
  expect(await check()).toMatchObject({ findings: [] })
  expect(asked).toContain(`http://api.${GITHUB}/orgs/example/actions/runner-groups?visible_to_repository=choiros&per_page=100&page=1`)
})

test('settings that gh may not read are a finding, with what GitHub answered', async () => {
  settings = {
    ...goodSettings(),
    groups: [groupOf({ restricted_to_workflows: false, runners: [runnerOf({})] })],
    forbidden: ['actions/get-private-repo-fork-pr-workflows-settings-repository'],
  }
  expect((await check()).findings).toMatchObject([
    { severity: 'error', message: 'Runner group "release" takes jobs of every workflow at every ref.' },
    { severity: 'warning', message: expect.stringMatching(/forks could not be read: .*HTTP 403/) },
  ])
})
