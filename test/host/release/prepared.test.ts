import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { preparedPaths, rememberPrepared, sweepPrepared } from '#host/release/prepared'
import { storePath } from '../../domain/transfer/sample.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const release = 'a'.repeat(64)
const other = 'b'.repeat(64)
const paths = [storePath('1', 'x'), storePath('0', 'y')]

let host: TemporaryHost
beforeEach(async () => {
  host = await temporaryHost()
})
afterEach(() => host[Symbol.asyncDispose]())

const file = (id: string) => join(host.paths.state, 'prepared', `${id}.json`)
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

test('what was prepared may come in, for its own release only', async () => {
  await rememberPrepared(host, release, paths)
  await rememberPrepared(host, other, [])
  expect(await preparedPaths(host, release)).toEqual(new Set(paths))
  expect(await preparedPaths(host, other)).toEqual(new Set())
  expect(readdirSync(join(host.paths.state, 'spool'))).toEqual([])
})

test('two who prepare one release at once do not meet', async () => {
  await Promise.all(Array.from({ length: 20 }, () => rememberPrepared(host, release, paths)))
  expect(await preparedPaths(host, release)).toEqual(new Set(paths))
  expect(readdirSync(join(host.paths.state, 'prepared'))).toEqual([`${release}.json`])
})

test('what was not prepared here, or too long ago, is refused', async () => {
  await expect(preparedPaths(host, release)).rejects.toMatchObject({
    code: 'not-permitted',
    message: expect.stringContaining('promote it again'),
  })
  await rememberPrepared(host, release, paths)
  utimesSync(file(release), hoursAgo(25), hoursAgo(25))
  await expect(preparedPaths(host, release)).rejects.toMatchObject({ code: 'not-permitted' })
})

test('is forgotten after a day, and not before', async () => {
  await rememberPrepared(host, release, paths)
  await rememberPrepared(host, other, paths)
  utimesSync(file(release), hoursAgo(25), hoursAgo(25))
  utimesSync(file(other), hoursAgo(23), hoursAgo(23))
  await sweepPrepared(host)
  expect(readdirSync(join(host.paths.state, 'prepared'))).toEqual([`${other}.json`])
})

test.each([
  { name: 'garbage', text: 'garbage' },
  { name: 'of another release', text: JSON.stringify({ schemaVersion: 1, releaseId: other, paths: [] }) },
  { name: 'no store paths', text: JSON.stringify({ schemaVersion: 1, releaseId: release, paths: ['/etc/passwd'] }) },
])('a file that is not ours permits nothing: $name', async ({ text }) => {
  mkdirSync(join(host.paths.state, 'prepared'))
  writeFileSync(file(release), text)
  await expect(preparedPaths(host, release)).rejects.toMatchObject({ code: 'ill', message: expect.stringContaining(file(release)) })
})
