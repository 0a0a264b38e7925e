import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** Gives the tests of a project a temporary folder of their own, and removes it with what they left there. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  return temporaryFolderIn(tmpdir(), project)
}

/** The workers of the project have the folder as their TMPDIR; those of another project do not. */
export async function temporaryFolderIn(parent: string, project: TestProject): Promise<() => Promise<void>> {
  // Short: a socket's path has 107 bytes at most, and a long path is cut in messages too.
  const folder = await mkdtemp(join(parent, 'gtp-'))
  project.config.env = { ...project.config.env, TMPDIR: folder }
  return async () => {
    // A program that a test killed may still write.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
