import { expect, test } from 'vitest'
import { scriptProblem } from '#domain/closure/script-problem'

test.each([
  { what: 'an executable', head: '\u007fELF\u0002' },
  { what: 'a script of the store', head: '#!/nix/store/x-node/bin/node\nexec("/usr/bin/x")' },
  { what: 'a wrapper that is replaced by a program of the store', head: '#!/bin/sh\nexec /nix/store/x-node/bin/node /nix/store/y "$@"\n' },
  {
    what: 'a wrapper of makeWrapper',
    head: '#! /nix/store/x-bash/bin/bash -e\nexport A=b\nexec -a "$0" "/nix/store/y/bin/.web-wrapped"  "$@"\n',
  },
  { what: 'a wrapper that is replaced by what a variable names', head: '#!/bin/sh\nexec "$PROGRAM"\n' },
  { what: 'a wrapper of which one way stays in the store', head: '#!/bin/sh\nif x; then exec /usr/bin/y; fi\nexec /nix/store/z/bin/z\n' },
  {
    what: 'a polyglot whose second line replaces the shell',
    head: '#!/bin/sh\n\':\' //; exec /nix/store/x-node /nix/store/y/bin/z "$@"\n',
  },
])('the process of $what is one of the release', ({ head }) => {
  expect(scriptProblem(head)).toBeNull()
})

test.each([
  { what: 'a wrapper of a program of the host', head: '#!/bin/sh\nexec /usr/local/bin/node x\n', fatal: true, says: '/usr/local/bin/node' },
  {
    what: 'a wrapper that quotes it',
    head: '#!/nix/store/x-bash/bin/bash\nexec "/usr/bin/python3" x\n',
    fatal: true,
    says: '/usr/bin/python3',
  },
  { what: 'a script of an interpreter of the host', head: '#!/usr/bin/python3\n', fatal: true, says: '/usr/bin/python3' },
  { what: 'a script that finds its interpreter in PATH', head: '#!/usr/bin/env -S node --x\n', fatal: true, says: 'node (/usr/bin/env)' },
  {
    what: "a script of the host's shell that starts its program as a child",
    head: '#!/bin/sh\n/nix/store/x/bin/x\n',
    fatal: true,
    says: 'without "exec"',
  },
  { what: 'a redirection, which replaces nothing', head: '#!/bin/sh\nexec 2>&1\nx\n', fatal: true, says: 'without "exec"' },
  {
    what: 'a wrapper of the store that starts its program as a child',
    head: '#!/nix/store/x-bash/bin/sh\nx\n',
    fatal: false,
    says: 'without "exec"',
  },
])('$what is a problem', ({ head, fatal, says }) => {
  const problem = scriptProblem(head)
  expect(problem?.isFatal).toBe(fatal)
  expect(problem?.what).toContain(says)
})
