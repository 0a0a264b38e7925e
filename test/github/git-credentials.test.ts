import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gitCredentials } from '#github/git-credentials'
import { realRunner } from '#tools/run/real'
import { testRepository } from '../tools/git/repository.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import { openedGitHub } from '../support/step.ts'

const BASIC = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`

let written = ''
beforeEach(() => {
  written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Has git ask a server from a clone, and returns every header with which it did; the server refuses. */
async function askedWith(
  asker: (url: string) => { readonly token: string; readonly config?: Readonly<Record<string, string>>; readonly server?: string },
) {
  using repository = testRepository()
  const headers: (string | undefined)[] = []
  const server = createServer((request, response) => {
    headers.push(...(request.headersDistinct['authorization'] ?? [undefined]))
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const { token, config = {}, server: own = url } = asker(url)
  for (const [key, value] of Object.entries(config)) repository.git(['config', key, value])
  vi.stubEnv('GITHUB_SERVER_URL', own)
  vi.stubEnv('GITHUB_REPOSITORY', 'o/r')
  vi.stubEnv('GITHUB_RUN_ID', '1')
  const environment: Record<string, string> = {
    ...gitCredentials(openedGitHub({ reporter: collectingReporter(), token })),
    GIT_TERMINAL_PROMPT: '0',
  }
  const argv = ['git', '-C', repository.work, 'ls-remote', `${url}/o/r`] as const
  await realRunner.run({ argv, effect: 'read', environment, timeout: 60_000 })
  server.close()
  return { headers, argv, environment }
}

test('git sends the token to this GitHub, as one header, and the runner masks it in the log', async () => {
  const { headers, argv } = await askedWith(() => ({ token: 'secret' }))
  expect(headers).toEqual([BASIC])
  expect(argv.join(' ')).not.toContain('secret')
  expect(written).toContain(`::add-mask::${BASIC.slice('basic '.length)}`)
})

test('the token replaces what a checkout left in the configuration of the clone', async () => {
  const config = (url: string) => ({ [`http.${url}/.extraheader`]: 'AUTHORIZATION: basic b2xk' })
  expect((await askedWith((url) => ({ token: 'secret', config: config(url) }))).headers).toEqual([BASIC])
  expect((await askedWith((url) => ({ token: '', config: config(url) }))).headers).toEqual(['basic b2xk'])
})

test('git sends the token to no other server', async () => {
  expect((await askedWith(() => ({ token: 'secret', server: 'https://github.com' }))).headers).toEqual([undefined])
})

test('git keeps the configuration of the environment that the step has', async () => {
  vi.stubEnv('GIT_CONFIG_COUNT', '1')
  vi.stubEnv('GIT_CONFIG_KEY_0', 'http.userAgent')
  vi.stubEnv('GIT_CONFIG_VALUE_0', 'ours')
  const { headers, environment } = await askedWith(() => ({ token: 'secret' }))
  expect([headers, environment['GIT_CONFIG_COUNT'], environment['GIT_CONFIG_KEY_0']]).toEqual([[BASIC], '3', undefined])
})
