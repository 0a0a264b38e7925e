import { stat } from 'node:fs/promises'
import { isArchiveName } from '../../archive/with-evidence-folder.ts'
import { isEvidenceFolder } from './find-evidence.ts'

/** True for a folder of evidence or an archive of one; false for a manifest, its folder, and what does not exist. */
export async function isEvidence(path: string): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory() === true) return isEvidenceFolder(path)
  return stats !== undefined && isArchiveName(path)
}
