import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { nextId, type State } from './state.ts'

/**
 * Brings the state up to date with the folder in which act keeps what runs upload: `<run id>/<name>/<name>.zip`. Bytes that have
 * changed since are another artifact, as they are at GitHub.
 */
export function readArtifacts(folder: string, state: State): void {
  for (const runId of readdirSync(folder).map(Number)) {
    for (const name of readdirSync(join(folder, String(runId)))) {
      const file = join(folder, String(runId), name, `${name}.zip`)
      const content = readFileSync(file)
      const index = state.artifacts.findIndex((one) => one.runId === runId && one.name === name)
      if (index !== -1 && state.artifacts[index]!.content.equals(content)) continue
      if (index !== -1) state.artifacts.splice(index, 1)
      state.artifacts.push({
        id: nextId(),
        runId,
        name,
        content,
        createdAt: statSync(file)
          .mtime.toISOString()
          .replace(/\.\d+Z$/, 'Z'),
      })
    }
  }
}
