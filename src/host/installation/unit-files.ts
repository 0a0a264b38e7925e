import { hostname } from 'node:os'
import { fileItem } from '#domain/installation/difference'
import type { InstallItem, UnitFile } from '#domain/installation/request'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { enableCommand } from '#tools/systemd/enable-unit'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'

interface Step {
  readonly item: InstallItem
  readonly carryOut: () => Promise<void>
}

/** What an installation does with the unit files that a repository proposes. */
export interface UnitFileSteps {
  /** Before systemd reads its files. */
  readonly write: readonly Step[]
  /** After that. */
  readonly enable: readonly Step[]
  readonly notes: readonly string[]
}

const UNIT_FOLDER = '/etc/systemd/system'
const UNIT_LIMIT_BYTES = 256 * 1024
const MODE = 0o644

/**
 * Returns the steps that install the unit files of units which this host does not have, to be started at boot. A unit that is there, from
 * wherever, is an administrator's: it stays, and a note reports that its file differs.
 */
export async function unitFileSteps(root: string, files: readonly UnitFile[], runner: Runner): Promise<UnitFileSteps> {
  if (files.length === 0) return { write: [], enable: [], notes: [] }
  const names = files.map(({ unit }) => unit)
  const states = parseUnits(await expectSuccess(runner, showUnitsCommand(names)), names)
  const found = await Promise.all(
    files.map(async ({ unit, text }, index) => {
      const path = `${UNIT_FOLDER}/${unit}`
      const before = await readLimited(`${root}${path}`, UNIT_LIMIT_BYTES).catch(() => '')
      return { unit, path, text, before, isNew: before === undefined && states[index]!.loadState === 'not-found' }
    }),
  )
  const added = found.filter(({ isNew }) => isNew)
  return {
    write: added.map(({ path, text }) => ({
      item: fileItem({ path, mode: MODE, text }, undefined, 0),
      carryOut: () => writeAtomically(`${root}${path}`, text, MODE),
    })),
    enable: added.map(({ unit }) => ({
      item: { item: unit, action: 'create', difference: 'starts at boot\n' },
      carryOut: async () => void (await expectSuccess(runner, enableCommand(unit))),
    })),
    notes: found.flatMap(({ unit, path, text, before }) =>
      before === undefined || before === text
        ? []
        : [`${path} on ${hostname()} differs from deploy/${unit} of the repository, and stays as it is.`],
    ),
  }
}
