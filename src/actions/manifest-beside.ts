import { basename, dirname, join } from 'node:path'

/** Returns where the action `snapshot` writes the manifest of the host of a snapshot: `manifest-HOST.json` beside `snapshot-HOST.json`. */
export function manifestBeside(snapshot: string): string {
  return join(dirname(snapshot), basename(snapshot).replace(/^(?:snapshot-)?/, 'manifest-'))
}
