import { spawn } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ProcessFacts } from '#domain/activation/process-identity'
import { configUnitSchema } from '#domain/config/released-unit'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { findUnlisted, runningUnlisted } from '#machine/units/unlisted-units'
import { parseUnits } from '#tools/systemd/show-units'
import { HYPERVISOR, LIBRARY, sampleInventory, sampleRelease, SANDBOX } from '../../domain/manifest/sample.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

const { manifest } = sampleRelease()

async function keep(host: TemporaryHost, units: readonly string[]): Promise<string> {
  const released = { ...manifest, units: units.map((unit) => configUnitSchema.parse(unit)) }
  const text = canonicalJson(released)
  const id = releaseId(text)
  const folder = join(host.paths.releases, id)
  await mkdir(folder)
  await writeFile(join(folder, 'manifest.json'), text)
  await writeFile(join(folder, 'closure.json'), JSON.stringify(sampleInventory))
  return id
}

test('findUnlisted lists the units of kept releases that are not listed, with their releases', async () => {
  await using host = await temporaryHost()
  const [first, second] = [await keep(host, ['a.service', 'b.service']), await keep(host, ['a.service', 'c.service'])]
  await symlink(`releases/${second}`, host.paths.current)
  expect(await findUnlisted(host, second, ['a.service'])).toEqual(new Map([['b.service', [expect.objectContaining({ release: first })]]]))
})

const facts: ProcessFacts = { pid: 4_000_000, executable: `${SANDBOX}/bin/sandbox`, startTicks: 1, controlGroup: '/system.slice/b.service' }

test.each<{ name: string; state?: Record<string, string>; process?: Partial<ProcessFacts>; isFound: boolean }>([
  { name: 'that runs what only its release has', isFound: true },
  { name: 'that is down', state: { ActiveState: 'inactive' }, isFound: false },
  { name: 'that runs what the current release has too', process: { executable: `${HYPERVISOR}/bin/hypervisor` }, isFound: false },
  { name: "that runs the host's own program", process: { executable: '/usr/bin/sleep' }, isFound: false },
  { name: 'with no process of its own', process: { controlGroup: '/system.slice/a.service' }, isFound: false },
])('an unlisted unit $name is shown: $isFound', async ({ state, process, isFound }) => {
  await using host = await temporaryHost({ processes: { processIds: () => [facts.pid], processFacts: () => ({ ...facts, ...process }) } })
  const id = await keep(host, ['b.service'])
  const states = parseUnits(shownUnit({ ControlGroup: '/system.slice/b.service', ...state }), ['b.service'])
  const unlisted = await findUnlisted(host, null, [])
  const found = await runningUnlisted(host, { unlisted, states, current: { manifest: null, closure: new Set([HYPERVISOR, LIBRARY]) } })
  expect(found.map(({ state: { unit }, release }) => ({ unit, release }))).toEqual(isFound ? [{ unit: 'b.service', release: id }] : [])
})

/** A process that has this word in its command line. */
function processWith(word: string): { readonly pid: number } & Disposable {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()', word])
  return { pid: child.pid!, [Symbol.dispose]: () => void child.kill() }
}

test('a link that is gone identifies a process whose interpreter both releases have', async () => {
  await using host = await temporaryHost()
  using child = processWith(join(host.paths.prefix, 'bin/sandbox'))
  const shared: ProcessFacts = { ...facts, pid: child.pid, executable: `${LIBRARY}/bin/node` }
  const processes = { processIds: () => [child.pid], processFacts: () => shared, controlGroupOf: () => shared.controlGroup }
  const observed = { ...host, processes: { ...host.processes, ...processes } }
  const id = await keep(host, ['b.service'])
  const states = parseUnits(shownUnit({ ControlGroup: '/system.slice/b.service' }), ['b.service'])
  const unlisted = await findUnlisted(host, null, [])
  const closure = new Set([SANDBOX, HYPERVISOR, LIBRARY])
  const { sandbox: _, ...components } = manifest.components
  const found = (current: typeof manifest) => runningUnlisted(observed, { unlisted, states, current: { manifest: current, closure } })
  expect(await found({ ...manifest, components })).toMatchObject([{ release: id }])
  expect(await found(manifest)).toEqual([])
})
