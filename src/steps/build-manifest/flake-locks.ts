import { posix } from 'node:path'
import type { FlakeLock } from '#domain/statement/flake-lock'
import { fileAtCommand } from '#tools/git/commit'
import { answered } from '#tools/run/answered'
import type { Runner } from '#tools/run/runner'
import type { EvaluatedComponent } from './evaluate.ts'
import type { ReleaseSource } from './source.ts'

/** Reads the flake.lock of each flake that was evaluated, as it is in the commit; a flake without inputs may have none. */
export async function flakeLocks(
  { root, commit }: ReleaseSource,
  components: readonly EvaluatedComponent[],
  runner: Runner,
): Promise<FlakeLock[]> {
  const folders = [...new Set(components.map(({ folder }) => folder))].toSorted()
  const locks: FlakeLock[] = []
  for (const folder of folders) {
    const path = posix.join(folder, 'flake.lock')
    const { status, stdout } = await answered(runner, fileAtCommand(root, commit, path))
    if (status === 0) locks.push({ path, text: stdout })
  }
  return locks
}
