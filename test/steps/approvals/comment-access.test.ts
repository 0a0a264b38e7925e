import { describe, expect, test } from 'vitest'
import { commentAccess, serverAccess } from '#steps/approvals/comment-access'
import { release, RELEASE_ID, useSampleBundle } from '../../verbs/sample-bundle.ts'

const sample = useSampleBundle()
const token = 'there is no token'
const other = 'not the server of your token'
const enterprise = { GH_HOST: 'ghe.example', GH_ENTERPRISE_TOKEN: 'e' }

describe('the token for a comment', () => {
  test.each<{ host: string; environment: Record<string, string>; api: string; token: string }>([
    { host: 'github.com', environment: { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, api: 'https://api.github.com', token: 'a' },
    { host: 'github.com', environment: { GH_TOKEN: '', GITHUB_TOKEN: 'b', GITHUB_API_URL: '' }, api: 'https://api.github.com', token: 'b' },
    { host: 'github.com', environment: { ...enterprise, GH_TOKEN: 'a' }, api: 'https://api.github.com', token: 'a' },
    {
      host: 'github.com',
      environment: { GH_TOKEN: 'a', GITHUB_API_URL: 'https://ghe.example/api/v3' },
      api: 'https://api.github.com',
      token: 'a',
    },
    {
      host: 'github.com',
      environment: { GH_TOKEN: 'a', GITHUB_API_URL: 'https://proxy.example' },
      api: 'https://proxy.example',
      token: 'a',
    },
    {
      host: 'ghe.example',
      environment: { GITHUB_TOKEN: 'b', GITHUB_API_URL: 'https://ghe.example/api/v3' },
      api: 'https://ghe.example/api/v3',
      token: 'b',
    },
    {
      host: 'ghe.example',
      environment: { GITHUB_TOKEN: 'b', GITHUB_SERVER_URL: 'https://ghe.example' },
      api: 'https://ghe.example/api/v3',
      token: 'b',
    },
    { host: 'ghe.example', environment: { ...enterprise, GH_TOKEN: 'a' }, api: 'https://ghe.example/api/v3', token: 'e' },
    {
      host: 'ghe.example',
      environment: { GH_HOST: 'GHE.example', GITHUB_ENTERPRISE_TOKEN: 'f' },
      api: 'https://ghe.example/api/v3',
      token: 'f',
    },
  ])('a comment on $host goes to $api with the token $token, by $environment', ({ host, environment, ...access }) => {
    expect(serverAccess(host, environment)).toEqual(access)
  })

  test.each<{ host: string; environment: Record<string, string>; problem: string }>([
    { host: 'evil.example', environment: { GH_TOKEN: 'a', GITHUB_TOKEN: 'b' }, problem: other },
    { host: 'evil.example', environment: { ...enterprise, GH_TOKEN: 'a' }, problem: other },
    { host: 'evil.example', environment: { GH_TOKEN: 'a', GH_ENTERPRISE_TOKEN: 'e' }, problem: other },
    { host: 'evil.example', environment: { GH_TOKEN: 'a', GITHUB_API_URL: 'https://api.github.com' }, problem: other },
    { host: 'evil.ghe.example', environment: enterprise, problem: other },
    { host: 'ghe.example:8443', environment: enterprise, problem: other },
    { host: 'ghe.example', environment: { GH_HOST: 'ghe.example', GH_TOKEN: 'a' }, problem: token },
    { host: 'github.com', environment: {}, problem: token },
    { host: 'github.com', environment: enterprise, problem: token },
    { host: 'github.com', environment: { GH_TOKEN: 'a\r\nx: y' }, problem: token },
    { host: 'github.com', environment: { GH_TOKEN: 'a', GITHUB_API_URL: 'http://api.example' }, problem: 'https://' },
    { host: 'github.com', environment: { GH_TOKEN: 'a', GITHUB_SERVER_URL: 'github.example' }, problem: 'https://' },
  ])('a comment on $host is refused with $environment', ({ host, environment, problem }) => {
    expect(() => serverAccess(host, environment)).toThrow(new RegExp(problem, 'i'))
  })

  test('the address is that of the comments on the commit of the release', async () => {
    const { repository, commit } = release.manifest.source
    const access = await commentAccess({ bundle: sample.bundle, releaseId: RELEASE_ID }, { GH_TOKEN: 'a' })
    const path = repository.replace('github.com/', 'repos/')
    expect(access).toEqual({ releaseId: RELEASE_ID, url: `https://api.github.com/${path}/commits/${commit}/comments`, token: 'a' })
  })
})
