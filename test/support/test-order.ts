import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest by far: begun last, one would run alone while the other workers are idle. */
const LONGEST = [
  'test/faults/slice-1.lab.test.ts',
  'test/faults/slice-2.lab.test.ts',
  'test/e2e/workflows.e2e.test.ts',
  'test/verbs/verify-folder.test.ts',
  'test/actions/canary.bundle.test.ts',
]

/** Projects whose files take long before those with many short ones, which keep all workers busy to the end. */
const PROJECTS = ['e2e', 'lab-new', 'lab', 'heavy', 'fast']

/**
 * Vitest's own order (what failed, then what took long or is large), but for the longest files, which come first, and for the projects. Files
 * that share a process come last: a worker whose next file does not share its process ends.
 */
export default class TestOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's method of that name, not an array's
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  if (LONGEST.some((name) => moduleId.endsWith(name))) return 0
  return 1 + PROJECTS.indexOf(project.name)
}
