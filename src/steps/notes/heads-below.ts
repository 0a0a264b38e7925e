import { loose } from '#domain/protocol/loose'
import { RECORD_LIMIT_BYTES } from '#domain/protocol/record'
import { signedHeadSchema, type SignedHead } from '#domain/protocol/ledger-head'
import { readLimited } from '#tools/files/read-limited'
import { filesBelow } from '../evidence/found-files.ts'

/** Reads the newest lines of ledgers that promotes to an application's hosts kept below a folder, each in a file of its own. */
export async function headsBelow(folder: string, application: string): Promise<SignedHead[]> {
  const heads: SignedHead[] = []
  for (const { file, name } of filesBelow(folder)) {
    if (!/^head-.+\.json$/.test(name)) continue
    const head = await readHead(file)
    if (head?.application === application) heads.push(head)
  }
  return heads
}

async function readHead(file: string): Promise<SignedHead | undefined> {
  try {
    return loose(signedHeadSchema).safeParse(JSON.parse((await readLimited(file, RECORD_LIMIT_BYTES)) ?? '')).data
  } catch {
    return undefined
  }
}
