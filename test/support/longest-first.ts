import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The file that takes longest by far: begun last, it would run alone while the other lab is idle. */
const LONGEST = 'test/faults/faults.lab.test.ts'

/** Vitest's own order (what failed, then what took long or is large), but for the longest file, which comes first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- vitest's method of that name, not an array's
    const sorted = await super.sort(files)
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(LONGEST)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}
