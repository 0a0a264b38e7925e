import { dataFolderProblems } from '../config/data.ts'
import type { Manifest } from '../manifest/schema.ts'

/** What a manifest asks for about data that the policy does not allow, each as one sentence. */
export function dataBeyondPolicy({ data, prefix }: Pick<Manifest, 'data' | 'prefix'>, permitted: readonly string[] | undefined): string[] {
  if (data === undefined) return []
  const folders = data.folders
    .filter((folder) => permitted?.includes(folder) !== true)
    .map((folder) => `data folder ${folder} is not among the data folders of the policy`)
  const unfit = dataFolderProblems(data.folders, prefix).map(({ index, message }) => `data.folders[${index}] ${message}`)
  return [...folders, ...unfit]
}
