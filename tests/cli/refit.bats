#!/usr/bin/env bats
# Fits after a sitting: in the background, silent, once enough reviews have come, and in nobody's way.

load support

configure() {
  mkdir -p "$XDG_CONFIG_HOME/viva"
  echo "study { optimize = $1 }" >"$XDG_CONFIG_HOME/viva/config"
}

# usage: sit: a sitting that ends at once.  Whatever it leaves running holds the fifo, so that its end is seen.
sit() {
  rm -f ended
  mkfifo ended
  cat ended 3>&- &
  on 2030-02-01T10:00:00Z "$VIVA" drill --plain <<<q >out 2>err 9>ended 3>&-
  wait $!
}

fitted() {
  sqlite3 "$XDG_DATA_HOME/viva/viva.db" "SELECT count(*) FROM setting WHERE name = 'parameters 34'"
}

noted() {
  sqlite3 "$XDG_DATA_HOME/viva/viva.db" "SELECT value FROM setting WHERE name = 'fitted'"
}

@test "a sitting after enough reviews leaves a fit behind, and says no word of it" {
  grade_days 2027-01 14
  configure 98
  id=$(id_of heap)
  before=$(viva show --json "$id" | jq .due)
  sit
  [ "$(fitted)" = 1 ]
  [ "$(noted)" = 98 ]
  [ "$(viva show --json "$id" | jq .due)" != "$before" ]
  [ ! -s err ]
  [[ $(tail -n 1 out) == *"Nothing was graded."* ]]
  expect 0 viva check --rebuild
  [[ $stderr == *"0 cards changed"* ]]
}

@test "a sitting on the screen leaves one behind as well" {
  grade_days 2027-01 14
  configure 98
  mkfifo ended
  cat ended 3>&- &
  watcher=$!
  VIVA_NOW=2030-02-01T10:00:00Z on_terminal q "$VIVA drill 9>ended 3>&-"
  wait $watcher
  [ "$(fitted)" = 1 ]
}

@test "before that, and where it is switched off, nothing is fitted" {
  grade_days 2027-01 14
  configure 99
  sit
  [ "$(fitted)" = 0 ]
  configure 0
  sit
  [ "$(fitted)" = 0 ]
  [ -z "$(noted)" ]
}

@test "a fit that is not better is not tried again before its time" {
  grade_days 2027-01 2
  configure 10
  sit
  [ "$(fitted)" = 0 ]
  [ "$(noted)" = 14 ]
  sqlite3 "$XDG_DATA_HOME/viva/viva.db" "UPDATE setting SET value = 5 WHERE name = 'fitted'"
  sit
  [ "$(noted)" = 5 ]
}

@test "optimize counts as well" {
  grade_days 2027-01 2
  configure 10
  expect 0 viva optimize -n
  [ -z "$(noted)" ]
  expect 0 viva optimize
  [ "$(noted)" = 14 ]
}

# usage: holder: the process that still has the fifo
holder() {
  local file
  for file in /proc/[0-9]*/fd/9; do
    if [ "$(readlink "$file")" = "$PWD/ended" ]; then
      file=${file#/proc/}
      echo "${file%%/*}"
    fi
  done
}

@test "the sitting ends while the fit still works, which may be killed" {
  [ -d /proc/self/fd ] || skip "no /proc here"
  grade_days 2027-01 14
  configure 98
  mkfifo ended keys said
  cat ended 3>&- &
  watcher=$!
  on 2030-02-01T10:00:00Z "$VIVA" drill --plain <keys >said 9>ended 3>&- &
  sitting=$!
  exec 7>keys 6<said
  read -r <&6
  # Whoever wants to write now has to wait: the fit cannot end.
  coproc LOCK { sqlite3 "$XDG_DATA_HOME/viva/viva.db" 9>&-; }
  lock=$LOCK_PID  # bash forgets it when the process ends
  echo "BEGIN IMMEDIATE; SELECT 'locked';" >&"${LOCK[1]}"
  read -r locked <&"${LOCK[0]}"
  [ "$locked" = locked ]
  echo q >&7
  wait $sitting
  exec 7>&- 6<&-
  kill -9 "$(holder)"
  wait $watcher
  echo "ROLLBACK;" >&"${LOCK[1]}"
  eval "exec ${LOCK[1]}>&-"
  wait "$lock"
  [ "$(fitted)" = 0 ]
  expect 0 viva check
  rm ended
  sit
  [ "$(fitted)" = 1 ]
}
