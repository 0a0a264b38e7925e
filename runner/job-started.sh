#!/usr/bin/env bash
# ACTIONS_RUNNER_HOOK_JOB_STARTED of a build host's runner: see docs/runner.md.
#
# For GitHub's runner a failed hook is a failed step: steps with the condition always() or failure() run after it. So a refusal ends the
# worker of the runner, and if that is impossible it never returns. Everything that is not a clear yes is a refusal.
# With the argument --trial, for an administrator who tries the hook by hand, a refusal is exit status 1 and nothing more.
set +e -u
node=node
allowed='grind-to-prod: this job may run on the build host.'
title='::error title=Not on the build host::'
trial=${1-}

# Prints the process id of the runner's worker, which is an ancestor of this process.
worker() {
  pid=$PPID
  while [ "$pid" -gt 1 ] 2>/dev/null; do
    comm='' words='' stat=''
    read -r comm <"/proc/$pid/comm"
    read -r words <"/proc/$pid/cmdline"
    read -r stat <"/proc/$pid/stat"
    case "$comm $words" in
      *Runner.Worker*) echo "$pid"; return ;;
    esac
    # The name of the program, in parentheses, may contain any character; the state and the parent follow it.
    stat=${stat##*) }
    stat=${stat#* }
    pid=${stat%% *}
  done 2>/dev/null
}

refuse() {
  trap - EXIT
  printf '%s%s\n' "$title" "$1"
  if [ "$trial" = --trial ]; then exit 1; fi
  victim=$(worker)
  if [ -n "$victim" ]; then
    # When the worker dies, the runner's listener sends its stderr to GitHub as an annotation of the job.
    printf 'Not on the build host: %s\n' "$1" 2>/dev/null >"/proc/$victim/fd/2"
    kill -KILL "$victim" && exit 1
  fi 2>/dev/null
  # The worker waits for this process; meanwhile no step starts.
  while kill -0 "$PPID" 2>/dev/null; do sleep 1 2>/dev/null || kill -STOP $$; done
  exit 1
}

undecided='The hook of this runner did not decide whether this job may run; what its program printed stands above. It needs Node 24.'
trap '' HUP INT TERM PIPE
trap 'refuse "$undecided"' EXIT
unset NODE_OPTIONS NODE_PATH
here=$(readlink -f "$0")
answer=$("$node" "${here%/*}/job-started.ts")
status=$?
if [ "$status" -eq 0 ] && [ "$answer" = "$allowed" ]; then
  trap - EXIT
  printf '%s\n' "$answer"
  exit 0
fi
case $answer in
  *[![:print:]]*) ;;
  "$title"?*) refuse "${answer#"$title"}" ;;
esac
refuse "$undecided"
