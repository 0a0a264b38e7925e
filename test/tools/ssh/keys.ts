import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'

/** Real keys and signatures by ssh-keygen, in a folder that goes with the test file. */

/** A folder of the test file's own. */
export function testFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'signature-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const keygen = (...words: string[]) => expectSuccess(realRunner, { argv: ['ssh-keygen', ...words], effect: 'write' })

/** Makes a key pair `file` and `file.pub`; gives the public key without its comment. */
export async function makeKey(file: string, type: readonly string[] = ['-t', 'ed25519']): Promise<string> {
  await keygen('-q', ...type, '-N', '', '-C', 'test', '-f', file)
  return publicKey(file)
}

/** The public key beside a private one, without its comment. */
async function publicKey(file: string): Promise<string> {
  return (await readFile(`${file}.pub`, 'utf8')).split(' ', 2).join(' ')
}

/** Has an authority certify a key for principals; gives the certificate's file, which signs with the key beside it. */
export async function certify(authority: string, file: string, principals: string, validity: string): Promise<string> {
  await keygen('-q', '-s', authority, '-I', 'test', '-n', principals, '-V', validity, `${file}.pub`)
  return `${file}-cert.pub`
}

/** Makes a KRL that revokes public key files. */
export async function revoke(file: string, ...publicKeyFiles: string[]): Promise<string> {
  await keygen('-q', '-k', '-f', file, ...publicKeyFiles)
  return file
}

/** The armoured signature by a key file, in any namespace. */
export function signWith(file: string, message: string, namespace: string = SIGNATURE_NAMESPACE): Promise<string> {
  return expectSuccess(realRunner, {
    argv: ['ssh-keygen', '-q', '-Y', 'sign', '-n', namespace, '-f', file],
    input: message,
    effect: 'read',
  })
}

/** Writes lines to a file in a folder and gives its path. */
export async function writeLines(folder: string, name: string, ...lines: string[]): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}
