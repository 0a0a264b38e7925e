import { readLimited } from './read-limited.ts'

/** What tells this machine from every other, by machine-id(5); empty when it cannot be read. */
export async function readMachineId(file = '/etc/machine-id'): Promise<string> {
  const text = await readLimited(file, 1024).catch(() => undefined)
  return text?.trim().slice(0, 64) ?? ''
}
