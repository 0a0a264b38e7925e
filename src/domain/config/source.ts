import { z } from 'zod'

/** What Nix fetches besides the files that git itself has. */
export const sourceSchema = z.strictObject({
  submodules: z
    .boolean()
    .optional()
    .describe(
      'true: the build gets the files of the submodules, which Nix fetches from their addresses. false: it gets none of them, and that is intended. Absent: a warning names them, unless the flake itself has inputs.self.submodules.',
    ),
  lfs: z
    .boolean()
    .optional()
    .describe(
      'true: the build gets the files that Git LFS keeps, which Nix 2.27 or later fetches. false: it gets the pointers that git has, and that is intended. Absent: a commit with pointers is refused, unless the flake itself has inputs.self.lfs.',
    ),
})
