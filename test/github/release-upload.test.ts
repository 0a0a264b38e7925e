import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attachToRelease } from '#github/release-upload'
import { GITHUB_TOKEN, startGitHub, type GitHub } from '../support/github/server.ts'
import { nextId, type Release } from '../support/github/state.ts'
import { openedGitHub } from '../support/step.ts'

const commit = 'c'.repeat(40)
let github: GitHub
let root: string
beforeEach(async () => {
  github = await startGitHub({ tokens: { [GITHUB_TOKEN]: 'write', reader: 'read' } })
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'example/choiros')
  root = mkdtempSync(join(tmpdir(), 'release-'))
  writeFileSync(join(root, 'manifest.json'), '{"a":"manifest"}')
  writeFileSync(join(root, 'manifest.sig'), 'a signature')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await github[Symbol.asyncDispose]()
})

function attach({ token = GITHUB_TOKEN, files = ['manifest.json', 'manifest.sig'] } = {}) {
  return attachToRelease(openedGitHub({ token }), { tag: 'v1', commit, root, files })
}

function published(options: Partial<Release> = {}): Release {
  const release = { id: nextId(), tag: 'v1', name: 'v1', body: 'Notes.', draft: false, prerelease: false, immutable: false, ...options }
  github.state.releases.push(release)
  return release
}

function holding(release: Release, content: string): void {
  const file = { name: 'manifest.json', label: null, contentType: 'application/json', content: Buffer.from(content) }
  github.state.assets.push({ id: nextId(), release: release.id, ...file })
}

const attached = () =>
  github.state.assets.map(({ release, name, contentType, content }) => ({ release, name, contentType, content: content.toString() }))

it('a release upload attaches files to the release of a tag', async () => {
  const { id } = published()
  expect(await attach()).toEqual({
    url: 'https://github.com/example/choiros/releases/tag/v1',
    draft: false,
    added: ['manifest.json', 'manifest.sig'],
    present: [],
  })
  expect(attached()).toEqual([
    { release: id, name: 'manifest.json', contentType: 'application/json', content: '{"a":"manifest"}' },
    { release: id, name: 'manifest.sig', contentType: 'text/plain', content: 'a signature' },
  ])
})

it('a release upload creates a draft where there is none, once', async () => {
  expect(await attach()).toMatchObject({ draft: true, added: ['manifest.json', 'manifest.sig'] })
  expect(github.state.releases).toMatchObject([{ tag: 'v1', draft: true, prerelease: false }])
  expect(await attach()).toMatchObject({ draft: true, added: [], present: ['manifest.json', 'manifest.sig'] })
  expect(github.state.releases).toHaveLength(1)
  expect(attached()).toHaveLength(2)
})

it('a release upload adds missing files beside those with the same bytes', async () => {
  holding(published(), '{"a":"manifest"}')
  expect(await attach()).toMatchObject({ added: ['manifest.sig'], present: ['manifest.json'] })
})

it('a release upload refuses to replace other bytes, and attaches nothing then', async () => {
  holding(published(), '{"a":"manifesT"}')
  const message = expect.stringMatching(/^The GitHub Release "v1" has a file manifest\.json with other content/)
  await expect(attach({ files: ['manifest.sig', 'manifest.json'] })).rejects.toMatchObject({ code: 'github-refused', text: message })
  expect(attached().map(({ name }) => name)).toEqual(['manifest.json'])
})

it('a release upload leaves a file of another build as it is, and attaches the others', async () => {
  holding(published(), '{"another":"build"}')
  const options = { tag: 'v1', commit, root, files: ['manifest.json', 'manifest.sig'], mayDiffer: ['manifest.json'] }
  const result = await attachToRelease(openedGitHub({ token: GITHUB_TOKEN }), options)
  expect(result).toMatchObject({ added: ['manifest.sig'], present: ['manifest.json'] })
  expect(attached()[0]!.content).toBe('{"another":"build"}')
})

it.each([
  { name: 'a token that may not', release: {}, token: 'reader', expected: /status 403: .*"contents: write"/ },
  {
    name: 'a release that may not change any more',
    release: { immutable: true },
    token: GITHUB_TOKEN,
    expected: /status 422: .*immutable.*may still change/,
  },
])('a release upload gives a hint with $name', async ({ release, token, expected }) => {
  published(release)
  await expect(attach({ token })).rejects.toMatchObject({ code: 'github-refused', text: expect.stringMatching(expected) })
})
