import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { preparedPaths, rememberPrepared, sweepPrepared } from '#host/release/prepared'
import { infoOf, storePath } from '../../domain/transfer/sample.ts'
import { temporaryHost, type TemporaryHost } from '../temporary-host.ts'

const release = 'a'.repeat(64)
const other = 'b'.repeat(64)
const [one, two] = [storePath('1', 'x'), storePath('0', 'y')].map((path) => {
  const { narHash, narSize } = infoOf(path, Buffer.from(path))
  return { path, narHash, narSize, references: [] }
})
const paths = [one!, two!]
const known = new Map(paths.map(({ path, narHash, narSize }) => [path, { narHash, narSize }]))

let host: TemporaryHost
beforeEach(async () => {
  host = await temporaryHost()
})
afterEach(() => host[Symbol.asyncDispose]())

const file = (id: string) => join(host.paths.state, 'prepared', `${id}.json`)
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

test('a prepared path may be imported, for its own release only', async () => {
  await rememberPrepared(host, release, paths)
  await rememberPrepared(host, other, [])
  expect(await preparedPaths(host, release)).toEqual(known)
  expect(await preparedPaths(host, other)).toEqual(new Map())
  expect(readdirSync(join(host.paths.state, 'spool'))).toEqual([])
})

test('two preparations of one release at once do not interfere', async () => {
  await Promise.all(Array.from({ length: 20 }, () => rememberPrepared(host, release, paths)))
  expect(await preparedPaths(host, release)).toEqual(known)
  expect(readdirSync(join(host.paths.state, 'prepared'))).toEqual([`${release}.json`])
})

test('a path that was not prepared here, or too long ago, is refused', async () => {
  await expect(preparedPaths(host, release)).rejects.toMatchObject({
    code: 'not-permitted',
    text: expect.stringContaining('Promote it again'),
  })
  await rememberPrepared(host, release, paths)
  utimesSync(file(release), hoursAgo(25), hoursAgo(25))
  await expect(preparedPaths(host, release)).rejects.toMatchObject({ code: 'not-permitted' })
})

test('a preparation expires after a day, and not before', async () => {
  await rememberPrepared(host, release, paths)
  await rememberPrepared(host, other, paths)
  utimesSync(file(release), hoursAgo(25), hoursAgo(25))
  utimesSync(file(other), hoursAgo(23), hoursAgo(23))
  await sweepPrepared(host)
  expect(readdirSync(join(host.paths.state, 'prepared'))).toEqual([`${other}.json`])
})

test.each([
  { name: 'garbage', text: 'garbage' },
  { name: 'of another release', text: JSON.stringify({ schemaVersion: 2, releaseId: other, paths: [] }) },
  { name: 'without hashes', text: JSON.stringify({ schemaVersion: 2, releaseId: release, paths: [one!.path] }) },
  { name: 'no store paths', text: JSON.stringify({ schemaVersion: 2, releaseId: release, paths: [['/etc/passwd', one!.narHash, 1]] }) },
])('a file of another user permits nothing: $name', async ({ text }) => {
  mkdirSync(join(host.paths.state, 'prepared'))
  writeFileSync(file(release), text)
  await expect(preparedPaths(host, release)).rejects.toMatchObject({ code: 'state-damaged', text: expect.stringContaining(file(release)) })
})

test('a file that another version of the agent wrote permits nothing, and is not damage', async () => {
  mkdirSync(join(host.paths.state, 'prepared'))
  writeFileSync(file(release), JSON.stringify({ schemaVersion: 1, releaseId: release, paths: [one!.path] }))
  await expect(preparedPaths(host, release)).rejects.toMatchObject({ code: 'not-permitted' })
  await rememberPrepared(host, release, paths)
  expect(await preparedPaths(host, release)).toEqual(known)
})
