# shellcheck shell=bash
# Hosts: on, off, and whether they answer.

# in_lab COMMAND...: runs it in the lab's namespaces and control group, but in none of the hosts'.
in_lab() {
  local supervisor
  supervisor=$(supervisor_process) || refuse "The lab is not up; run 'lab/lab up'."
  (
    echo 0 >"$lab_cgroup/supervisor/cgroup.procs"
    exec nsenter --target "$supervisor" --all -- "$@" 9>&-
  )
}

boot_and_wait() {
  local host node
  node=$(find_node)
  for host in "$@"; do
    in_lab env LAB_NODE="$node" setsid --fork bash "$lab_folder/inside/boot" "$host" \
      </dev/null >>"$state/supervisor.log" 2>&1
  done
  for host in "$@"; do
    wait_until 180 answers "$host" ||
      fail "$host does not answer on ssh after three minutes; see $state/hosts.d/$host/console.log and 'lab/lab logs $host'."
  done
}

# sshd has sent its banner, and systemd has come to rest: before that, users other than root are turned away.
answers() {
  has_banner "$1" && has_settled "$1"
}

has_settled() {
  local word
  word=$(enter_host "$1" root -- systemctl is-system-running 2>/dev/null) || true
  [[ $word == running || $word == degraded ]]
}

has_banner() {
  # shellcheck disable=SC2016 # the inner shell expands it
  host_process "$1" >/dev/null && in_lab timeout 5 bash -c \
    'exec 3<>"/dev/tcp/$1/22" && read -r banner <&3 && [[ $banner == SSH-2.0-* ]]' - "${host_address[$1]}" 2>/dev/null
}

start_host() {
  require_in_this_lab "${1-}"
  lock_lab
  ! is_populated "$lab_cgroup/$1" || refuse "$1 is already running."
  boot_and_wait "$1"
  say "$1 answers on ssh."
}

# A power cut. The cable goes first: no process may say goodbye to its peers while it is being killed.
kill_host() {
  require_in_this_lab "${1-}"
  lock_lab
  is_populated "$lab_cgroup/$1" || refuse "$1 is already off."
  in_lab ip link delete "port-$1"
  kill_cgroup "$lab_cgroup/$1"
  wait_until 60 remove_cgroup "$lab_cgroup/$1" || fail "The control group $lab_cgroup/$1 cannot be removed; see what is in it."
  in_lab ip netns delete "$1"
  if [[ -e $state/hosts.d/$1/disk.img ]]; then
    in_lab bash "$lab_folder/inside/cut" "$1" >>"$state/supervisor.log" 2>&1 ||
      fail "The disk of $1 cannot be cut off; see $state/supervisor.log."
  fi
  say "$1 is off; 'lab/lab start $1' boots it again with what its disk holds."
}

reboot_host() {
  local before
  require_in_this_lab "${1-}"
  lock_lab
  before=$(host_process "$1") || refuse "$1 is off; use 'lab/lab start $1'."
  # It may be ended by the very shutdown it asks for.
  (enter_host "$1" root -- systemctl reboot) || true
  wait_until 180 has_rebooted "$1" "$before" || fail "$1 did not reboot in three minutes; see 'lab/lab logs $1'."
  wait_until 180 answers "$1" || fail "$1 does not answer on ssh after its reboot; see 'lab/lab logs $1'."
  say "$1 has rebooted."
}

has_rebooted() {
  local now
  now=$(host_process "$1") && [[ $now != "$2" ]]
}
