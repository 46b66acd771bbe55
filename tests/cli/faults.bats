#!/usr/bin/env bats
# Killed, locked, damaged, newer, hostile: what goes wrong and what is kept.

load support

@test "a process killed between grades loses none that was acknowledged" {
  viva import -q "$guide"
  mkfifo keys
  "$VIVA" drill --plain <keys >out 2>&1 &
  drill=$!
  exec 7>keys
  for grade in 3 2 4; do
    printf '\n%s\n' "$grade" >&7
  done
  # The question after the third grade shows only once that grade is on disk.
  until [ "$(grep -c 'back in' out)" -ge 3 ]; do
    kill -0 "$drill"
  done
  kill -9 "$drill"
  wait "$drill" || true
  exec 7>&-
  expect 0 viva log --json
  holds '[.[].grade] == [3, 2, 4]'
  expect 0 viva check --json
  holds '.[0].ok'
}

@test "an interrupt ends the drill with everything committed" {
  viva import -q "$guide"
  mkfifo keys
  env --default-signal=INT "$VIVA" drill --plain <keys >out 2>&1 &
  drill=$!
  exec 7>keys
  printf '\n3\n' >&7
  until grep -q 'back in' out; do
    kill -0 "$drill"
  done
  kill -INT "$drill"
  code=0
  wait "$drill" || code=$?
  exec 7>&-
  [ "$code" -eq 130 ]
  expect 0 viva log --json
  holds 'length == 1'
}

@test "a database that another program holds exits 5 and is tried again" {
  command -v sqlite3 >/dev/null || skip "sqlite3 is not here"
  viva import -q "$guide"
  id=$(id_of heap)
  mkfifo statements
  sqlite3 "$XDG_DATA_HOME/viva/viva.db" <statements >held 2>&1 &
  holder=$!
  exec 7>statements
  printf "BEGIN EXCLUSIVE;\nSELECT 'held';\n" >&7
  until grep -q held held; do
    kill -0 "$holder"
  done
  expect 5 viva grade "$id" good
  [[ $stderr == *"another program"* ]]
  exec 7>&-
  wait "$holder"
  expect 0 viva grade "$id" good
}

@test "a second sitting is refused with exit 5, other commands are not" {
  viva import -q "$guide"
  mkfifo keys
  "$VIVA" drill --plain <keys >out 2>&1 &
  drill=$!
  exec 7>keys
  until grep -q 'Enter reveals' out; do
    kill -0 "$drill"
  done
  expect 5 viva drill --plain
  [[ $stderr == *"$drill"* ]]
  expect 0 viva due
  expect 0 viva grade "$(id_of heap)" good
  exec 7>&-
  wait "$drill"
}

# usage: handles PID SIGNAL: whether the process has a handler for it
handles() {
  (((0x$(awk '/^SigCgt/ { print $2 }' "/proc/$1/status") >> ($2 - 1)) & 1))
}

@test "an import that is interrupted changes nothing, says so, and exits 128 and the signal" {
  [ -r /proc/self/status ] || skip "no /proc here"
  command -v sqlite3 >/dev/null || skip "sqlite3 is not here"
  viva import -q "$guide"
  printf '# Interview\n## Q: a?\nb\n' >more.md
  mkfifo statements
  sqlite3 "$XDG_DATA_HOME/viva/viva.db" <statements >locked &
  exec 7>statements
  echo 'BEGIN EXCLUSIVE; SELECT 1;' >&7
  until [ -s locked ]; do :; done
  # It waits for the lock; a shell's background job ignores ^C, so that TERM stands for it.
  "$VIVA" import more.md 2>said 7>&- &
  import=$!
  until handles "$import" 15; do
    kill -0 "$import"
  done
  kill -TERM "$import"
  status=0
  wait "$import" || status=$?
  exec 7>&-
  [ "$status" -eq 143 ]
  [ "$(cat said)" = "viva: interrupted; nothing was changed" ]
  expect 0 viva list --json
  holds 'length == 7'
}

# usage: overwrite FILE OFFSET BYTES
overwrite() {
  printf "$3" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}

@test "a database from a newer version is refused with exit 5 and left alone" {
  viva import -q "$guide"
  db=$XDG_DATA_HOME/viva/viva.db
  # user_version, in the header's bytes 60 to 63
  overwrite "$db" 60 '\x00\x0f\x42\x3f'
  before=$(sha256sum <"$db")
  for command in "due" "list" "check" "check --repair" "import $guide" "drill --plain" "log" \
    "next" "topics" "weak" "undo" "show abcd" "grade abcd good" "suspend abcd" "flag abcd" \
    "add -q x -a y" "edit abcd -a x"; do
    # shellcheck disable=SC2086
    expect 5 viva $command
    [[ $stderr == *newer* ]]
  done
  [ "$(sha256sum <"$db")" = "$before" ]
}

@test "a damaged database exits 5 and says what to do" {
  viva import -q "$guide"
  id=$(id_of heap)
  viva grade -q "$id" good
  printf 'this was a database once, and now it is a sentence of some length' >"$XDG_DATA_HOME/viva/viva.db"
  expect 5 viva due
  [[ $stderr == *"viva check --repair"* ]]
  expect 0 viva check --repair
  [[ $stderr == *"kept as"* ]]
  viva import -q "$guide"
  expect 0 viva log --json
  holds 'length == 1'
  expect 0 viva list --json
  holds 'length == 7 and ([.[].reviews] | add) == 1'
}

@test "damage that only a thorough check meets is repaired as well" {
  viva import -q "$guide"
  viva grade -q "$(id_of heap)" good
  db=$XDG_DATA_HOME/viva/viva.db
  command -v sqlite3 >/dev/null || skip "sqlite3 is not here"
  # Opening does not read the cards' texts.
  page=$(sqlite3 "$db" "SELECT rootpage FROM sqlite_schema WHERE name = 'content'")
  overwrite "$db" $(((page - 1) * 4096)) 'noise where a page of the table begins'
  expect 1 viva check
  [[ $output == *"viva check --repair"* ]]
  expect 0 viva check --repair
  [[ $stderr == *"kept as"* ]]
  viva import -q "$guide"
  expect 0 viva list --json
  holds 'length == 7 and ([.[].reviews] | add) == 1'
}

@test "a database that is lost is made again from the log file" {
  viva import -q "$guide"
  viva grade -q "$(id_of heap)" good
  viva list --json heap | jq -c '{id, reviews, stability_days, due}' >before
  rm "$XDG_DATA_HOME/viva/viva.db"
  viva import -q "$guide"
  expect 0 viva log --json
  holds 'length == 1'
  viva list --json heap | jq -c '{id, reviews, stability_days, due}' | cmp - before
}

@test "a file that is no database exits 5 and is left alone" {
  head -c 4096 /dev/urandom >noise.db
  before=$(sha256sum <noise.db)
  expect 5 viva --db noise.db due
  [ "$(sha256sum <noise.db)" = "$before" ]
}

@test "hostile text never reaches a terminal as it is" {
  name=$'evil\e]0;title\a\nname.md'
  printf '# T\e[2J\n\n## S\xc2\x9b31m\n\n### Q: What is \e[31mred\e]52;c;aGk=\a, \xe2\x80\xae turned and \x7f?\n\nIt is \x1b[0m \xc2\x9d and \x08\x08 bytes \xff\xfe.\n\n    code \e[1m\n\n### Q: Unanswered \e[5m?\n' >"$name"
  {
    viva import --dry-run "$name"
    viva import --dry-run --json "$name"
    viva import "$name"
    viva list
    viva list --json
    viva next
    viva topics
    viva show "$(viva list --json | jq -r .id | head -n 1)"
    printf '\n1\nq\n' | "$VIVA" drill --plain
    viva log
    viva undo
    viva weak
    viva import $'no\e[31m such'
    viva $'\e[31m'
    viva --db $'no\e[31m/such' $'--\e[31m'
    viva list $'is:\e[31m'
    viva config
    viva --config $'no\e[31m' due
  } >out 2>&1 || true
  [ "$(wc -l <out)" -gt 20 ]
  no_controls out
}

@test "JSON stays valid with any bytes" {
  printf '# T\n\n### Q: What is \xff\xfe and \x01?\n\nBytes \xc3\x28 \xed\xa0\x80.\n' >$'b\xffd.md'
  expect 0 viva import --json $'b\xffd.md'
  holds '[.[] | select(.type == "card")] | length == 1'
  holds '.[0].file == "b\ufffdd.md"'
}

@test "a guide of another owner that cannot be read exits 1" {
  [ "$(id -u)" -ne 0 ] || skip "root reads everything"
  chmod 000 "$guide"
  expect 1 viva import "$guide"
  [[ $stderr == *"Permission denied"* ]]
}

@test "a guide of a hundred megabytes is refused" {
  truncate -s 100M huge.md
  expect 1 viva import huge.md
  [[ $stderr == *huge.md* ]]
}

@test "an empty guide has no questions" {
  : >empty.md
  expect 3 viva import empty.md
}

@test "two databases in one folder know nothing of each other" {
  viva --db one.db import -q "$guide"
  viva --db one.db grade "$(viva --db one.db next --json | jq -r .id)" good
  expect 0 viva --db two.db due --json
  holds '.[0].new == 0'
  [ -z "$stderr" ]
  expect 3 viva --db two.db log --json
  [ -z "$output" ]
  rm one.db
  expect 0 viva --db one.db log --json
  holds 'length == 1'
  [[ $stderr == *"made anew from the log files"* ]]
}
