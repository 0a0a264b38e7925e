# shellcheck shell=bash
# up and down.

lock_lab() {
  mkdir -p "$state"
  # Descriptor 9 is closed wherever something is started that outlives this command.
  exec 9>"$state/lock"
  flock -w 180 9 ||
    fail "Another command of this lab has been busy for three minutes; wait for it, or end the process that holds $state/lock."
}

up() {
  local hosts='' suite='' disks='' started
  while (($#)); do
    case $1 in
      --hosts)
        [[ ${2-} == [234] ]] || refuse "--hosts takes 2, 3 or 4, not '${2-}'."
        hosts=$2 && shift 2
        ;;
      --suite)
        [[ ${2-} == trixie || ${2-} == sid ]] || refuse "--suite takes trixie or sid, not '${2-}'."
        suite=$2 && shift 2
        ;;
      --disks) disks=1 && shift ;;
      *) refuse "'$1' is not an option of up; use --hosts 2|3|4, --suite trixie|sid and --disks." ;;
    esac
  done

  lock_lab
  started=$(now_milliseconds)
  if is_up; then
    require_what_is_up "$hosts" "$suite" "$disks"
    return
  fi
  hosts=${hosts:-2} suite=${suite:-trixie}
  check_tools
  sweep
  allow_inotify_instances
  ensure_image "$suite"
  LAB_DISKS=$disks begin "${all_hosts[@]:0:hosts}"
  boot_and_wait "${all_hosts[@]:0:hosts}"
  printf '%s %s\n' "$hosts" "$suite" >"$state/up"
  say "up in $(seconds_since "$started") s: $(hosts_of_this_lab | paste -sd' ')."
}

# systemd on each host holds about ten inotify instances, and the kernel allows root 128 by default: the hosts of three labs.
allow_inotify_instances() {
  local limit=/proc/sys/fs/inotify/max_user_instances wanted=1024
  (($(<"$limit") >= wanted)) && return
  { echo "$wanted" >"$limit"; } 2>/dev/null ||
    say "$limit cannot be raised to $wanted; hosts of a fourth lab may not boot (set it with: sysctl fs.inotify.max_user_instances=$wanted)."
}

# A second `up` is welcome, unless it asks for another lab than the one that is there.
require_what_is_up() {
  local hosts suite there
  read -r hosts suite <"$state/up"
  there="already up, with $(hosts_of_this_lab | paste -sd' ') of $suite"
  [[ ${1:-$hosts} == "$hosts" && ${2:-$suite} == "$suite" && (-z ${3-} || -e $state/hosts.d/prod/disk.img) ]] || refuse "$there; use 'lab/lab down' first."
  say "$there."
}

down() {
  lock_lab
  sweep
  say "down."
}

check_tools() {
  local tool
  for tool in debootstrap systemd-nspawn ip nsenter setpriv ssh-keygen flock; do
    command -v "$tool" >/dev/null || refuse "$tool is missing; install the packages listed in $lab_folder/packages.txt."
  done
}

# Ends whatever an earlier lab of this state folder left, however it ended.
sweep() {
  kill_cgroup "$lab_cgroup"
  wait_until 60 remove_cgroup "$lab_cgroup" || fail "The control group $lab_cgroup cannot be removed; see what is in it."
  # A layer's mount goes with the last process of its namespace, which the kernel may finish a moment later.
  wait_until 60 remove_state || fail "$state cannot be emptied; see what holds its files."
}

remove_state() {
  rm -rf "$state"/{up,supervised,hosts,hosts.json,keys,hosts.d,link.log,link.socket,supervisor.log,cgroup} 2>/dev/null
}

# Starts process 1 of the lab and waits until it has laid everything out.
begin() {
  mkdir -p "$vendor"
  chmod 700 "$state"
  printf '%s\n' "$@" >"$state/hosts"
  local host
  for host in "$@"; do mkdir -p "$state/hosts.d/$host"; done
  make_keys "$@"
  make_lab_cgroup
  (
    echo 0 >"$lab_cgroup/cgroup.procs"
    LAB_IMAGE=$image LAB_DISKS=${LAB_DISKS-} exec setsid --fork unshare --mount --net --pid --ipc --uts --cgroup --fork --kill-child --mount-proc -- \
      bash "$lab_folder/inside/supervise" "$@"
  ) 9>&- </dev/null >"$state/supervisor.log" 2>&1
  wait_until 60 supervised_or_dead || fail "The lab's supervisor does not answer; see $state/supervisor.log."
  [[ -e $state/supervised ]] || fail "The lab could not be laid out: $(tail -n 3 "$state/supervisor.log")"
  settle_lab_cgroup
}

supervised_or_dead() { [[ -e $state/supervised ]] || is_empty "$lab_cgroup"; }

seconds_since() {
  local milliseconds=$(($(now_milliseconds) - $1))
  printf '%d.%d' $((milliseconds / 1000)) $((milliseconds % 1000 / 100))
}
