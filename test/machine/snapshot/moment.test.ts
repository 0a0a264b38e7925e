import { once } from 'node:events'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { manifestSchema } from '#domain/manifest/schema'
import type { AskedHealth } from '#machine/snapshot/checks'
import { tableOfUnits } from '#machine/snapshot/moment'
import { snapshot } from '#machine/snapshot/snapshot'
import { atOneMoment } from '#tools/process/one-moment'
import type { ProcessTable } from '#tools/process/table'
import { HYPERVISOR, sampleInventory, sampleRelease } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost } from '../../host/temporary-host.ts'

const UNIT = 'hypervisor.service'
const controlGroup = `/system.slice/${UNIT}`

test('the processes of units are those of the moment at which the checks had their answers', async () => {
  await using host = await temporaryHost()
  const processes = atOneMoment(host.processes)
  expect(await tableOfUnits(host, Promise.resolve({ asked: [], seen: { processes, units: new Map() } }))).toBe(processes)
  const unseen: AskedHealth = { asked: [], seen: { unreadable: 'no bus' } }
  expect(await tableOfUnits(host, Promise.resolve(unseen))).toBe(host.processes)
})

test('the processes of units do not wait for a check that does not answer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  await using host = await temporaryHost()
  const table = tableOfUnits(host, new Promise(() => undefined))
  await vi.advanceTimersByTimeAsync(100)
  expect(await table).toBe(host.processes)
  expect(vi.getTimerCount()).toBe(0)
})

test('a snapshot reads the processes and the sockets of the host once for its units and its checks', async () => {
  let reads = 0
  const processIds = () => {
    reads += 1
    return [process.pid]
  }
  await using taken = await takenOf({ processIds })
  expect(taken.snapshot).toMatchObject(taken.expected)
  expect(reads).toBe(1)
})

test('a snapshot reads the list of sockets itself, not one that is empty when it cannot be read', async () => {
  await using taken = await takenOf({ processIds: () => [process.pid], listeningSockets: () => [] })
  expect(taken.snapshot).toMatchObject(taken.expected)
})

/** A snapshot of a host whose unit is this process, and listens; with what it contains of that. */
async function takenOf(table: Pick<Partial<ProcessTable>, 'processIds' | 'listeningSockets'>) {
  const server = createServer((_request, response) => void response.end('ready'))
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const executable = `${HYPERVISOR}/bin/hypervisor`
  const host = await temporaryHost({
    answers: [{ when: ['systemctl', 'show'], stdout: shownUnit({ Id: UNIT, MainPID: process.pid, ControlGroup: controlGroup }) }],
    processes: { ...table, processFacts: (pid) => ({ pid, executable, startTicks: 1, controlGroup }) },
  })
  const manifest = manifestSchema.parse({ ...sampleRelease().manifest, health: { web: { http: `http://127.0.0.1:${port}/` } } })
  const manifestText = canonicalJson(manifest)
  const id = releaseId(manifestText)
  await mkdir(join(host.paths.releases, id))
  await writeFile(join(host.paths.releases, id, 'manifest.json'), manifestText)
  await writeFile(join(host.paths.releases, id, 'closure.json'), JSON.stringify(sampleInventory))
  await symlink(`releases/${id}`, host.paths.current)
  const released = { ...host, permitted: { ...host.permitted, units: [UNIT] } }
  return {
    snapshot: await snapshot(released, '1.2.3', { root: host.folder }),
    expected: {
      units: { [UNIT]: { executable, release: id, sockets: expect.arrayContaining([{ address: '127.0.0.1', port }]) } },
      health: { web: { result: 'passed', listener: executable } },
    },
    [Symbol.asyncDispose]: () => host[Symbol.asyncDispose](),
  }
}
