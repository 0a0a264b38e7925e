import { releaseFolder } from '../activation/host-paths.ts'
import { dataFolderProblems } from '../config/data.ts'
import { hasShare } from '../manifest/component.ts'
import type { Manifest } from '../manifest/schema.ts'

/** The data settings of a policy. */
export interface DataPolicy {
  readonly data?: readonly string[] | undefined
  readonly dataProgram?: boolean | undefined
}

/** Returns what a manifest asks for about data that the policy does not allow, each as one sentence. */
export function dataPolicyViolations(
  { application, data, prefix, components }: Pick<Manifest, 'application' | 'data' | 'prefix' | 'components'>,
  permitted: DataPolicy,
): string[] {
  if (data === undefined) return []
  const folders = data.folders
    .filter((folder) => permitted.data?.includes(folder) !== true)
    .map((folder) => `data folder ${folder} is not among the data folders of the policy`)
  const unfit = dataFolderProblems(data.folders, releaseFolder(application, prefix), { shares: hasShare({ components }) }).map(
    ({ index, message }) => `data.folders[${index}] ${message}`,
  )
  const program =
    data.program === undefined || permitted.dataProgram === true
      ? []
      : [
          `data.program ${data.program} may not run as root, because the policy does not allow a release to bring a program for its data ("dataProgram": true)`,
        ]
  return [...folders, ...unfit, ...program]
}
