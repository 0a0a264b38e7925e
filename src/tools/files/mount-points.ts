import { readFile } from 'node:fs/promises'

/** Returns every mount point that this process sees, as proc_pid_mountinfo(5) lists them. */
export async function mountPoints(): Promise<string[]> {
  return parseMountPoints(await readFile('/proc/self/mountinfo', 'utf8'))
}

/** Parses the fifth word of each line; space, tab, line end and backslash are octal numbers in it. */
export function parseMountPoints(mountinfo: string): string[] {
  return mountinfo
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .map((word) => word.replaceAll(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8))))
}
