import { readFile } from 'node:fs/promises'

/** Gives the name of a user or group for its number, or the number as text when the host's own files do not name it. */
export async function accountNames(): Promise<{ user: (id: number) => string; group: (id: number) => string }> {
  const [users, groups] = await Promise.all(
    ['/etc/passwd', '/etc/group'].map(async (file) => namesIn(await readFile(file, 'utf8').catch(() => ''))),
  )
  return { user: (id) => users!.get(id) ?? String(id), group: (id) => groups!.get(id) ?? String(id) }
}

/** Numbers and names in a passwd(5) or group(5) file; the first name counts. */
function namesIn(text: string): Map<number, string> {
  const entries = text.split('\n').flatMap((line): [number, string][] => {
    const [name, , id] = line.split(':')
    return name === undefined || name === '' || id === undefined || !/^\d+$/.test(id) ? [] : [[Number(id), name]]
  })
  return new Map(entries.toReversed())
}
