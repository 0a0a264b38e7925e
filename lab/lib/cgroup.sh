# shellcheck shell=bash
# The lab's control group. Every process of a lab is in it, so it is both the list of what runs and the way to end it:
# it survives a killed `up`, needs no pid file, and its name follows from the state folder alone.

cgroup2_root() {
  local root point rest
  while read -r _ _ _ root point rest; do
    if [[ $rest == *" - cgroup2 "* && $root == / ]]; then
      printf '%s' "$point"
      return
    fi
  done </proc/self/mountinfo
  fail "No cgroup2 file system is mounted on this machine; mount one (mount -t cgroup2 none FOLDER) and try again."
}

# The name is kept in the state folder, because `exec` asks for it many times a second.
set_lab_cgroup() {
  local root digest kept_for
  # A copy of a state folder is another lab.
  if [[ -r $state/cgroup ]] && { read -r kept_for && read -r lab_cgroup; } <"$state/cgroup" && [[ $kept_for == "$state" && $lab_cgroup =~ /grind-to-prod-lab-[0-9a-f]{8}$ && -d $lab_cgroup ]]; then
    return
  fi
  root=$(cgroup2_root)
  digest=$(printf '%s' "$state" | sha256sum)
  lab_cgroup=$root/grind-to-prod-lab-${digest:0:8}
}

make_lab_cgroup() {
  mkdir -p "$lab_cgroup/supervisor" ||
    fail "The control group $lab_cgroup cannot be made; the lab must run as root with a writable cgroup2."
  printf '%s\n' "$state" "$lab_cgroup" >"$state/cgroup"
}

# The supervisor starts in the lab's group, to make that the root of what it sees. Then every process has to leave it, because
# only a group without processes can hand its controllers (memory, pids…) down to the hosts. Machines that still have the old
# hierarchy keep the controllers there; the list is empty then.
settle_lab_cgroup() {
  local process controller
  while read -r process; do
    echo "$process" >"$lab_cgroup/supervisor/cgroup.procs"
  done <"$lab_cgroup/cgroup.procs"
  for controller in $(<"$lab_cgroup/cgroup.controllers"); do
    echo "+$controller" >"$lab_cgroup/cgroup.subtree_control" || true
  done
}

is_populated() {
  [[ -e $1/cgroup.events ]] && grep -q '^populated 1' "$1/cgroup.events" 2>/dev/null
}

is_empty() { ! is_populated "$1"; }

# SIGKILL for every process below, all at once where the kernel can (5.14 and later).
kill_cgroup() {
  local cgroup=$1 tries file process
  [[ -d $cgroup ]] || return 0
  for ((tries = 0; tries < 2000; tries++)); do
    is_populated "$cgroup" || return 0
    if [[ -w $cgroup/cgroup.kill ]]; then
      echo 1 >"$cgroup/cgroup.kill"
    else
      while read -r file; do
        while read -r process; do kill -KILL "$process" 2>/dev/null || true; done <"$file" || true
      done < <(find "$cgroup" -name cgroup.procs)
    fi
    sleep 0.03
  done
  fail "Processes in $cgroup do not die; look at them with: cat \$(find $cgroup -name cgroup.procs)."
}

remove_cgroup() {
  [[ -d $1 ]] || return 0
  find "$1" -depth -type d -exec rmdir {} + 2>/dev/null || true
  [[ ! -d $1 ]]
}

# The first process of a process namespace below a control group, by its pid out here, in `first`.
find_first_process() {
  local process
  local -a processes lines
  first=''
  # Each file in one go: a shell that reads line by line seeks back in between, and the list may have changed meanwhile.
  { mapfile -t processes <"$1/cgroup.procs"; } 2>/dev/null || return 1
  for process in "${processes[@]}"; do
    { mapfile -t lines <"/proc/$process/status"; } 2>/dev/null || continue
    if [[ ${lines[*]} =~ NSpid:[[:space:]0-9]*[[:space:]]1([[:space:]]|$) ]]; then
      first=$process
      return 0
    fi
  done
  return 1
}

first_process() { find_first_process "$1" && printf '%s' "$first"; }

supervisor_process() { first_process "$lab_cgroup/supervisor"; }
host_process() { first_process "$lab_cgroup/$1/payload/init.scope"; }
find_host_process() { find_first_process "$lab_cgroup/$1/payload/init.scope"; }

# What the host has written, over the shared root file system; on a disk of its own it is seen only in the lab's namespaces.
upper_of() {
  local folder=$state/hosts.d/$1
  if [[ -e $folder/disk.img ]]; then printf '/proc/%s/root' "$(supervisor_process)" && folder+=/disk; fi
  printf '%s/upper' "$folder"
}

# The root of a host's file system, seen from out here; it is there while the lab is, even when the host is off.
root_of() { printf '/proc/%s/root/run/hosts/%s/root' "$(supervisor_process)" "$1"; }
