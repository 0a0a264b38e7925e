import { chmodSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { noteLine } from '#domain/evidence/head-note'
import type { SignedHead } from '#domain/protocol/ledger-head'
import { notedClones, REF } from '../../support/noted-clones.ts'

/** Newest lines in git notes: with real clones of a bare upstream. */

const head = (line: number, more: Partial<SignedHead> = {}): SignedHead => ({
  host: 'prod',
  application: 'choiros',
  line,
  digest: 'a'.repeat(64),
  signedAt: '2026-01-09T12:00:00.000Z',
  signature: '-----BEGIN SSH SIGNATURE-----\nx\n-----END SSH SIGNATURE-----\n',
  ...more,
})

const sorted = (heads: readonly SignedHead[]) => heads.map((one) => noteLine(one)).toSorted()

test('newest lines are appended to the note of the commit in a ref of the application, and pushed', async () => {
  using clones = notedClones()
  const one = clones.clone('one')
  expect(await clones.keep(one, [head(1), head(2, { host: 'prod-b' })])).toEqual({
    isKept: true,
    warnings: [],
    infos: [`The newest line of the ledger of prod and prod-b is in the git note of ${clones.commit.slice(0, 12)} in ${REF} of origin.`],
  })
  expect(await clones.keep(one, [head(3)])).toMatchObject({ isKept: true })
  expect(clones.lines()).toEqual([head(1), head(2, { host: 'prod-b' }), head(3)].map((each) => noteLine(each)))
  expect(clones.lines(one)).toEqual(clones.lines())
  const { git } = clones.repository
  expect(git(['for-each-ref', '--format=%(refname)', 'refs/notes'], one)).toBe(REF)
  expect(git(['status', '--porcelain'], one)).toBe('')
})

test('a line that is there already is not appended again', async () => {
  using clones = notedClones()
  await clones.keep(clones.clone('one'), [head(1)])
  expect(await clones.keep(clones.clone('two'), [head(1)])).toMatchObject({ isKept: true, warnings: [] })
  expect(clones.lines()).toHaveLength(1)
})

test('pushes of several clones and of several programs in one clone at once all arrive', async () => {
  using clones = notedClones()
  const folders = [clones.clone('one'), clones.clone('two')]
  const heads = Array.from({ length: 6 }, (_, index) => head(index + 1))
  const kept = await Promise.all(heads.map((one, index) => clones.keep(folders[index % 2]!, [one])))
  expect(kept.map(({ isKept, warnings }) => [isKept, ...warnings])).toEqual(heads.map(() => [true]))
  expect(clones.lines().toSorted()).toEqual(sorted(heads))
})

test('a line that could not be pushed stays in the clone, and is pushed with the next line', async () => {
  using clones = notedClones()
  const one = clones.clone('one')
  const { upstream } = clones.repository
  renameSync(upstream, `${upstream}.away`)
  const { isKept, warnings } = await clones.keep(one, [head(1)])
  expect(isKept).toBe(false)
  expect(warnings).toEqual([
    expect.stringMatching(
      /^The newest line of the ledger of prod is in refs\/notes\/\S+ of this clone, and was not pushed .*git reports ".+"/,
    ),
  ])
  expect(warnings[0]).toContain(`Push it when that is fixed: git push origin ${REF}`)
  expect(clones.lines(one)).toHaveLength(1)
  renameSync(`${upstream}.away`, upstream)
  await clones.keep(clones.clone('two'), [head(7)])
  expect(await clones.keep(one, [head(2)])).toMatchObject({ isKept: true, warnings: [] })
  expect(clones.lines().toSorted()).toEqual(sorted([head(1), head(2), head(7)]))
})

test('a push that the remote declines is a warning with the reason of the remote', async () => {
  using clones = notedClones()
  const one = clones.clone('one')
  const { upstream, git } = clones.repository
  git(['config', 'core.hooksPath', join(upstream, 'our-hooks')], upstream)
  git(['init', '--quiet', 'our-hooks'], upstream)
  const hook = join(upstream, 'our-hooks/pre-receive')
  writeFileSync(hook, '#!/bin/sh\nexit 1\n')
  chmodSync(hook, 0o755)
  const { isKept, warnings } = await clones.keep(one, [head(1)])
  expect([isKept, warnings]).toEqual([false, [expect.stringContaining('git reports "[remote rejected] (pre-receive hook declined)"')]])
})

test('a remote that the user may not write to names what to do, and gets the credentials that were given', async () => {
  using clones = notedClones()
  const one = clones.clone('one')
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(request.headers.authorization)
    response.writeHead(403).end()
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  clones.repository.git(['remote', 'set-url', 'origin', `${url}/o/r`], one)
  const environment = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}/.extraHeader`,
    GIT_CONFIG_VALUE_0: 'Authorization: basic eA==',
  }
  try {
    const { warnings } = await clones.keep(one, [head(1)], { environment })
    expect(warnings).toEqual([expect.stringMatching(/was not pushed .* returned error: 403"\. Ask the owner\.$/)])
    expect(new Set(asked)).toEqual(new Set(['basic eA==']))
  } finally {
    server.close()
  }
})

test('a commit that is not in the clone, a folder without one and an unsigned line get no note', async () => {
  using clones = notedClones()
  const one = clones.clone('one')
  const unknown = { commit: '1'.repeat(40) }
  expect((await clones.keep(one, [head(1)], unknown)).warnings).toEqual([
    expect.stringMatching(/is in no git note .* does not have the commit 1{40}\. Fetch it there/),
  ])
  expect((await clones.keep('/', [head(1)])).warnings).toEqual([expect.stringMatching(/is in no git note .*\/ is not in a git repository/)])
  expect((await clones.keep(one, [])).warnings).toEqual([expect.stringMatching(/^No git note was written, because no host signed/)])
  expect(clones.repository.git(['for-each-ref', 'refs/notes'], clones.repository.upstream)).toBe('')
})

test('a name that git does not take as it is has notes, too', async () => {
  using clones = notedClones()
  const application = 'a..b.lock'
  expect(await clones.keep(clones.clone('one'), [head(1, { application })], { application })).toMatchObject({ isKept: true, warnings: [] })
  expect(clones.repository.git(['for-each-ref', '--format=%(refname)', 'refs/notes'], clones.repository.upstream)).toBe(
    'refs/notes/grind-to-prod/a%2E.b%2Elock',
  )
})
