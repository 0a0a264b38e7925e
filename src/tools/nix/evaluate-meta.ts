import { z } from 'zod'
import { BUILD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { flakeOptions } from './flake.ts'

/**
 * A function of a package to its meta-attributes as plain texts. What is missing, of another type, or cannot be evaluated is left out: a
 * package need not have any.
 */
const META = `package:
let
  tried = value: let result = builtins.tryEval (builtins.deepSeq value value); in if result.success then result.value else null;
  listed = value: if builtins.isList value then value else [ value ];
  texts = builtins.filter builtins.isString;
  text = value: if builtins.isString value then value else null;
  meta = package.meta or { };
  licence = value: if builtins.isAttrs value then value.spdxId or value.fullName or value.shortName or null else value;
in {
  description = tried (text (meta.description or null));
  homepages = tried (texts (listed (meta.homepage or [ ])));
  licences = tried (texts (map licence (listed (meta.license or [ ]))));
  sources = tried (map builtins.unsafeDiscardStringContext (texts (listed (package.src.urls or (package.src.url or [ ])))));
}`

/** Prints, as JSON, what a flake states of one of its packages. */
export function evaluateMetaCommand(reference: string): Command {
  return { argv: ['nix', 'eval', ...flakeOptions, '--json', '--apply', META, '--', reference], effect: 'read', timeout: BUILD_LIMIT }
}

const texts = z.array(z.string()).nullable()

/** Meta-attributes as a flake states them. */
const evaluatedMetaSchema = z.object({ description: z.string().nullable(), homepages: texts, licences: texts, sources: texts })
export type EvaluatedMeta = z.infer<typeof evaluatedMetaSchema>

/** Undefined when it is not what `evaluateMetaCommand` prints. */
export function parseMeta(stdout: string): EvaluatedMeta | undefined {
  try {
    return evaluatedMetaSchema.safeParse(JSON.parse(stdout)).data
  } catch {
    return undefined
  }
}
