#!/usr/bin/env bash
# ACTIONS_RUNNER_HOOK_JOB_STARTED of a build host's runner: see docs/runner.md. Without Node, or without the file beside it, it fails,
# and a job whose hook fails does not run.
set -eu
unset NODE_OPTIONS NODE_PATH
exec node "$(dirname "$(readlink -f "$0")")/job-started.ts"
