import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { narHashOf } from '#tools/nix/nar'

/** Programs of npm packages, fetched once. The lab's build host sees this folder as /srv/vendor. */
const VENDOR = resolve(import.meta.dirname, '../../.lab/vendor')
const FETCH_LIMIT_MILLISECONDS = 300_000

interface Packaged {
  readonly package: string
  readonly version: string
  /** The program's file in the package. */
  readonly file: string
}

/** The programs, by name: two successive versions of three, and another program of the first one's size. */
const programs = {
  esbuildBefore: { package: '@esbuild/linux-x64', version: '0.28.1', file: 'bin/esbuild' },
  esbuild: { package: '@esbuild/linux-x64', version: '0.28.2', file: 'bin/esbuild' },
  swcBefore: { package: '@swc/core-linux-x64-gnu', version: '1.3.100', file: 'swc.linux-x64-gnu.node' },
  swc: { package: '@swc/core-linux-x64-gnu', version: '1.3.101', file: 'swc.linux-x64-gnu.node' },
  biomeBefore: { package: '@biomejs/cli-linux-x64', version: '2.6.7', file: 'biome' },
  biome: { package: '@biomejs/cli-linux-x64', version: '2.6.8', file: 'biome' },
  other: { package: 'lightningcss-linux-x64-gnu', version: '1.30.2', file: 'lightningcss.linux-x64-gnu.node' },
} as const satisfies Record<string, Packaged>
export type Program = keyof typeof programs

/** A large file as the application's release.json names it. */
export interface PayloadFile {
  /** Of the store path. */
  readonly name: string
  /** Below /srv/vendor. */
  readonly file: string
  readonly narHash: string
}

/** Fetches a program unless it is there, and returns it under this name, or its own with its version. */
export async function payload(program: Program, name?: string): Promise<PayloadFile> {
  const packaged = programs[program]
  const own = `${packaged.file.split('/').at(-1)!.replace('.linux-x64-gnu.node', '')}-${packaged.version}`
  const file = `bench/${own}`
  if (!existsSync(join(VENDOR, file))) fetchProgram(packaged, join(VENDOR, file))
  return { name: name ?? own, file, narHash: await narHashOf(join(VENDOR, file)) }
}

/** The file below /srv/vendor from which small paths take their contents: the Node that the example is built with. */
export function material(): string {
  const vendored = z.object({ files: z.record(z.string(), z.object({ file: z.string() })) })
  const { files } = vendored.parse(JSON.parse(readFileSync(join(VENDOR, 'vendor.json'), 'utf8')))
  return files['node']!.file
}

function fetchProgram({ package: name, version, file }: Packaged, target: string): void {
  const folder = `${target}.fetching`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.stderr.write(`Fetching ${name} ${version}…\n`)
  const options = { cwd: folder, encoding: 'utf8', timeout: FETCH_LIMIT_MILLISECONDS } as const
  const packed = z
    .array(z.object({ filename: z.string() }))
    .length(1)
    .parse(JSON.parse(execFileSync('npm', ['pack', '--json', '--loglevel=error', `${name}@${version}`], options)))[0]!
  execFileSync('tar', ['-xzf', packed.filename, `package/${file}`], options)
  copyFileSync(join(folder, 'package', file), join(folder, 'program'))
  chmodSync(join(folder, 'program'), 0o755)
  renameSync(join(folder, 'program'), target)
  rmSync(folder, { recursive: true })
}
