import { readLimited } from './read-limited.ts'

/** Returns the unique id of this machine, by machine-id(5); empty when it is unreadable. */
export async function readMachineId(file = '/etc/machine-id'): Promise<string> {
  const text = await readLimited(file, 1024).catch(() => undefined)
  return text?.trim().slice(0, 64) ?? ''
}
