import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unitsForward } from '#domain/activation/unit-plan'
import type { SwitchMode } from '#domain/config/component'
import { requireReloadable } from '#host/units/comparisons'
import { temporaryHost } from '../temporary-host.ts'

const RELOADS = '[Service]\nExecStart=/bin/a\nExecReload=/bin/kill -HUP $MAINPID\n'
const PLAIN = '[Service]\nExecStart=/bin/a\n'

interface Case {
  readonly name: string
  readonly unit?: string
  /** What systemd knows of the unit before the switch. */
  readonly now: { readonly CanReload: 'yes' | 'no'; readonly NeedDaemonReload?: 'yes'; readonly DropInPaths?: string }
  readonly mode?: SwitchMode
  /** Files in etc/systemd/system of the system that is switched to. Absent: the system is not changed. */
  readonly files?: Readonly<Record<string, string>>
}

/** A host with a release that reloads this unit. */
async function check({ unit = 'a.service', now, mode = 'switch', files }: Case): Promise<void> {
  await using host = await temporaryHost({
    answers: [
      {
        when: ['systemctl', 'show'],
        stdout: `${Object.entries({ NeedDaemonReload: 'no', ...now })
          .map(([key, value]) => `${key}=${value}`)
          .join('\n')}\n`,
      },
    ],
  })
  const path = join(host.folder, 'system')
  // As in NixOS, a unit is a link to a file of another store path.
  for (const [name, text] of Object.entries(files ?? {})) {
    const [link, file] = [join(path, 'etc/systemd/system', name), join(host.folder, 'units', name)]
    for (const place of [link, file]) await mkdir(dirname(place), { recursive: true })
    await writeFile(file, text)
    await symlink(file, link)
  }
  const units = unitsForward([{ unit, action: 'reload', when: 'changed' }])
  await requireReloadable(host, units, files === undefined ? null : { path, action: mode })
}

const REFUSED_IN_SYSTEM = { code: 'unit-unsupported', text: expect.stringMatching(/in the system of the release cannot be reloaded/) }

describe('a release that reloads a unit is refused', () => {
  test('a reload is refused when systemd cannot reload the unit', async () => {
    await expect(check({ name: '', now: { CanReload: 'no' } })).rejects.toMatchObject({
      code: 'unit-unsupported',
      text: expect.stringContaining('unit a.service on prod cannot be reloaded'),
    })
  })

  test.each<Case>([
    { name: 'when only the present system can reload it', now: { CanReload: 'yes' }, files: { 'a.service': PLAIN } },
    { name: 'when the new system is not booted', now: { CanReload: 'yes' }, mode: 'test', files: { 'a.service': PLAIN } },
    {
      name: 'when a drop-in of the new system clears the command',
      now: { CanReload: 'yes' },
      files: { 'a.service': RELOADS, 'a.service.d/overrides.conf': '[Service]\nExecReload=\n' },
    },
    { name: 'when it is of a template', unit: 'a@b.service', now: { CanReload: 'yes' }, files: { 'a@.service': PLAIN } },
    {
      name: 'when only a drop-in of the present system has the command',
      now: { CanReload: 'yes', DropInPaths: '/etc/systemd/system/a.service.d/overrides.conf' },
      files: { 'a.service': PLAIN },
    },
  ])('a reload is refused by the system of the release $name', async (given) => {
    await expect(check(given)).rejects.toMatchObject(REFUSED_IN_SYSTEM)
  })
})

describe('a release that reloads a unit is not refused', () => {
  test.each<Case>([
    { name: 'when systemd can reload it', now: { CanReload: 'yes' } },
    { name: 'when systemd has yet to read it', now: { CanReload: 'no', NeedDaemonReload: 'yes' } },
    { name: 'when only the new system can reload it', now: { CanReload: 'no' }, files: { 'a.service': RELOADS } },
    {
      name: 'when a drop-in of the new system has the command',
      now: { CanReload: 'no' },
      files: { 'a.service': PLAIN, 'a.service.d/overrides.conf': RELOADS },
    },
    { name: 'when the new system is booted later', now: { CanReload: 'yes' }, mode: 'boot', files: { 'a.service': PLAIN } },
    { name: 'when it is not of the system', now: { CanReload: 'yes' }, files: {} },
  ])('a reload is not refused $name', async (given) => {
    await expect(check(given)).resolves.toBeUndefined()
  })

  test('a reload is not refused when a drop-in outside of the system has the command', async () => {
    await using folder = await temporaryHost()
    const file = join(folder.folder, 'reload.conf')
    await writeFile(file, RELOADS)
    await expect(check({ name: '', now: { CanReload: 'yes', DropInPaths: file }, files: { 'a.service': PLAIN } })).resolves.toBeUndefined()
  })
})
