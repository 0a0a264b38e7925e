import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The file that takes longest by far: begun last, it would run alone while the other lab is idle. */
const LONGEST = 'test/faults/faults.lab.test.ts'

/**
 * Vitest's own order (what failed, then what took long or is large), but for the longest file, which comes first, and for files with
 * a process of their own, which come before those that share one: a worker that is lent out in between ends and starts again.
 */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's method of that name, not an array's
    const sorted = await super.sort(files)
    const rank = ({ moduleId, project }: TestSpecification) => (moduleId.endsWith(LONGEST) ? 0 : project.config.isolate ? 1 : 2)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}
