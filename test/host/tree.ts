import { createHash } from 'node:crypto'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'

/**
 * Everything that a folder holds, as texts that compare: names byte by byte, kinds, owners, modes, times, contents, links, and who shares
 * an inode.
 */
export async function treeOf(folder: string): Promise<string[]> {
  const inodes = new Map<string, string>()
  const lines: string[] = []
  const visit = async (relative: string): Promise<void> => {
    const path = Buffer.concat([Buffer.from(folder), Buffer.from(`/${relative}`, 'latin1')])
    const status = await lstat(path, { bigint: true })
    const first = inodes.get(`${status.ino}`) ?? relative
    inodes.set(`${status.ino}`, first)
    const facts = [
      status.mode.toString(8),
      status.uid,
      status.gid,
      status.isSymbolicLink() ? '' : status.mtimeNs,
      status.isDirectory() ? '' : first,
    ]
    if (status.isDirectory()) {
      lines.push([relative, 'folder', ...facts].join('|'))
      for (const name of (await readdir(path, { encoding: 'latin1' })).toSorted())
        await visit(relative === '' ? name : `${relative}/${name}`)
    } else if (status.isSymbolicLink()) {
      lines.push([relative, 'link', await readlink(path, { encoding: 'latin1' }), ...facts].join('|'))
    } else {
      const digest = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      lines.push([relative, 'file', digest, ...facts].join('|'))
    }
  }
  await visit('')
  return lines
}
