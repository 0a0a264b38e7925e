import { join } from 'node:path'
import { CommandError } from '#domain/errors/errors'
import { makeTemporaryFolder } from '../files/temporary-folder.ts'
import type { Command, Runner } from '../run/runner.ts'
import type { Judgement, RefusedSignature, Refusal, VerifiedSigner } from '#domain/trust/judgement'
import type { SignatureNamespace } from '#domain/trust/namespaces'
import type { Signature } from '#domain/trust/signature'
import { isSignerName } from '#domain/trust/signers'
import {
  findPrincipalsCommand,
  parseGood,
  parsePrincipals,
  principalsRefusal,
  verifyCommand,
  verifyRefusal,
  type SignatureQuestion,
} from './keygen-verify.ts'
import { writeFile } from '../files/write-file.ts'

export interface JudgeOptions {
  /** The manifest's own text, or another message: what was signed is its UTF-8. */
  readonly message: string
  /** What the signatures must be for. */
  readonly namespace: SignatureNamespace
  readonly signatures: readonly Signature[]
  readonly allowedSignersFile: string
  /** A KRL or a list of public keys; none are revoked when absent. */
  readonly revokedKeysFile?: string | undefined
  /** The moment at which keys must have been in force; now when absent. */
  readonly at?: Date | undefined
  /** Where the folder for ssh-keygen's input is made: one in which others can move nothing. */
  readonly temporaryFolder: string
}

/** Has ssh-keygen verify every signature of a message. Throws CommandError when it ends without an answer. */
export async function judgeSignatures(options: JudgeOptions, runner: Runner): Promise<Judgement> {
  const good: VerifiedSigner[] = []
  const refused: RefusedSignature[] = []
  await using folder = await makeTemporaryFolder(options.temporaryFolder, 'signatures')
  for (const [index, signature] of options.signatures.entries()) {
    const signatureFile = join(folder.path, `${index + 1}.sig`)
    await writeFile(signatureFile, signature.armour, { flag: 'wx', mode: 0o600 })
    const answer = await judge({ ...options, signatureFile }, runner)
    if (typeof answer === 'string') refused.push({ number: index + 1, signature, refusal: answer })
    else good.push(answer)
  }
  return { good, refused }
}

type Question = SignatureQuestion & Pick<JudgeOptions, 'message' | 'namespace' | 'revokedKeysFile'>

async function judge(question: Question, runner: Runner): Promise<VerifiedSigner | Refusal> {
  const found = await ask(runner, findPrincipalsCommand(question))
  if (!found.good) return principalsRefusal(found.stderr)
  const principals = parsePrincipals(found.stdout).filter(isSignerName)
  const [principal] = principals
  if (principal === undefined) return 'no-name'
  const command = verifyCommand({ ...question, principal })
  const verified = await ask(runner, command)
  if (!verified.good) return verifyRefusal(verified.stderr) ?? silentRefusal({ ...question, principal }, runner)
  const key = parseGood(verified.stdout, question.namespace)
  if (key === undefined) throw new CommandError(command.argv, { status: 0, stderr: `unexpected answer: ${verified.stdout}` })
  return { principals, ...key }
}

/**
 * ssh-keygen prints nothing about a revoked key: the key is revoked if the signature is good without revocations. Only the message depends
 * on it.
 */
async function silentRefusal(question: Question & { principal: string }, runner: Runner): Promise<Refusal> {
  if (question.revokedKeysFile === undefined) return 'not-accepted'
  const unrevoked = await ask(runner, verifyCommand({ ...question, revokedKeysFile: undefined }))
  return unrevoked.good ? 'revoked' : 'not-accepted'
}

/** ssh-keygen answers no with status 255 (1 before OpenSSH 8.2); a signal, or the time limit, is not an answer. */
async function ask(runner: Runner, command: Command): Promise<{ good: boolean; stdout: string; stderr: string }> {
  const { status, stdout, stderr } = await runner.run(command)
  if (status === null) throw new CommandError(command.argv, { status, stderr })
  return { good: status === 0, stdout, stderr }
}
