#!/usr/bin/env bats
# next, grade, log, undo, due, weak, topics, marks: a few days of study from the command line.

load support


# usage: import_guide: the fixture, in silence
import_guide() {
  viva import -q "$guide"
}

@test "next shows one new card and why" {
  import_guide
  expect 0 viva next --json
  holds 'length == 1 and .[0].type == "card" and .[0].why == "new"'
  expect 0 viva next
  [[ $output == *\?* ]]
}

@test "next is the same until something changes" {
  import_guide
  first=$(viva next --json | jq -r .id)
  [ "$(viva next --json | jq -r .id)" = "$first" ]
  viva grade -q "$first" easy
  [ "$(viva next --json | jq -r .id)" != "$first" ]
}

@test "next without cards, or without a match, prints nothing and exits 3" {
  expect 3 viva next --json
  [ -z "$output" ]
  import_guide
  expect 3 viva next --json nothingmatchesthis
  [ -z "$output" ]
}

@test "next keeps to its query" {
  import_guide
  expect 0 viva next --json heap
  holds '.[0].question | contains("heap")'
}

@test "grade prints the review and where the memory is after it" {
  import_guide
  id=$(id_of heap)
  expect 0 viva grade "$id" good --seconds 12.4 --json
  holds '.[0] | .v == 1 and .type == "review" and .card == "'"$id"'" and .at == "2026-11-21T10:00:00.000Z"
    and .grade == 3 and .seconds == 12.4 and .mode == "drill" and .undone == false
    and (.id | test("^.+-[0-9]+$")) and (.device | length > 0)
    and (.after.stability_days > 0) and (.after.difficulty >= 1) and (.after.due > .at)'
  holds '.[0].id | startswith("'"$(jq -r .device <<<"$output")"'")' 
}

@test "a grade is a word, its letter or its digit; an id may be cut short" {
  import_guide
  id=$(id_of heap)
  for grade in again hard good easy 1 2 3 4; do
    expect 0 viva grade "${id:0:11}" "$grade" --json
  done
  expect 0 viva log --json
  holds '[.[].grade] == [1, 2, 3, 4, 1, 2, 3, 4]'
  expect 2 viva grade "$id" splendid
  expect 2 viva grade "$id" 5
  expect 3 viva grade zzzzzzzzzzzz good
}

@test "a graded card has its memory in show and list" {
  import_guide
  id=$(id_of heap)
  viva grade -q "$id" good
  expect 0 viva show "$id" --json
  holds '.[0] | .state != "new" and .due != null and .stability_days > 0 and .reviews == 1 and .retrievability > 0.9'
  expect 0 viva show "$id"
  [[ $output == *"What does a heap have to do with sorting?"*"Heapsort takes"*"1 review"* ]]
  expect 3 viva show zzzzzzzzzzzz
}

@test "undo takes back the newest grade and the log keeps both" {
  import_guide
  id=$(id_of heap)
  expect 3 viva undo
  viva grade -q "$id" good
  expect 0 viva undo --json
  holds '.[0] | .type == "undo" and .what == "grade" and .grade == 3 and .card == "'"$id"'"'
  expect 0 viva log --json
  holds 'length == 1 and .[0].undone == true'
  expect 0 viva show --json "$id"
  holds '.[0] | .state == "new" and .reviews == 0'
  expect 3 viva undo
}

@test "undo goes as deep as wanted" {
  import_guide
  viva grade -q "$(id_of heap)" good
  viva grade -q "$(id_of insertion choice)" hard
  viva grade -q "$(id_of quicksort)" easy
  expect 0 viva undo -n 2 --json
  holds '[.[].grade] == [4, 2]'
  expect 0 viva log --json
  holds '[.[].undone] == [false, true, true]'
}

@test "due counts, and the study days go by" {
  import_guide
  expect 0 viva due --json
  holds '.[0] | .type == "due" and .due == 0 and .new == 7 and .learning == 0 and .at == "2026-11-21T10:00:00.000Z"
    and (.minutes | type == "number") and ([.topics[].new] | add) == 7 and (.topics[0].topic | type == "array")'
  for word in stable quicksort choice beat heap; do
    viva grade -q "$(id_of "$word")" good
  done
  expect 0 viva due --short
  [ "$output" = 0 ]
  expect 0 on 2027-03-01T10:00:00Z viva due --short
  [ "$output" = 5 ]
  expect 0 viva due --at 2027-03-01T10:00 --short
  [ "$output" = 5 ]
  expect 0 on 2027-03-01T10:00:00Z viva next --json
  holds '.[0].why == "due" and .[0].retrievability < 1'
}

@test "a date alone is the beginning of that day of study" {
  import_guide
  expect 0 viva due --json --at 2026-11-26
  holds '.[0].at == "2026-11-26T04:00:00.000Z"'
  TZ=Europe/Berlin expect 0 viva --now 2026-07-01 due --json
  holds '.[0].at == "2026-07-01T02:00:00.000Z"'
  expect 0 viva --now 2026-07-01T00:00Z due --json
  holds '.[0].at == "2026-07-01T00:00:00.000Z"'
}

@test "due of a query that nothing matches says so and exits 3" {
  import_guide
  expect 3 viva due nothingmatchesthis
  [ "$stderr" = "viva: no card matches" ]
  expect 3 viva due --short nothingmatchesthis
  [ "$output" = 0 ]
}

@test "due says with its exit code when there is nothing to do" {
  expect 3 viva due --exit-code
  import_guide
  expect 0 viva due --exit-code
}

@test "new cards are rationed by the study day, counted from the log" {
  mkdir -p "$XDG_CONFIG_HOME/viva"
  printf 'study { new-per-day = 2 }\n' >"$XDG_CONFIG_HOME/viva/config"
  import_guide
  viva grade -q "$(viva next --json | jq -r .id)" easy
  viva grade -q "$(viva next --json | jq -r .id)" easy
  expect 0 viva due --json
  holds '.[0].new == 0'
  # The study day ends at four in the morning, not at midnight.
  expect 0 on 2026-11-22T03:59:00Z viva due --json
  holds '.[0].new == 0'
  expect 0 on 2026-11-22T04:01:00Z viva due --json
  holds '.[0].new == 2'
}

@test "again comes back within the day" {
  import_guide
  id=$(viva next --json | jq -r .id)
  viva grade -q "$id" again
  expect 0 on 2026-11-21T10:30:00Z viva next --json
  holds '.[0].id == "'"$id"'"'
}

@test "weak lists the worst known first" {
  import_guide
  expect 3 viva weak
  viva grade -q "$(id_of heap)" easy
  viva grade -q "$(id_of quicksort)" again
  viva grade -q "$(id_of choice)" good
  expect 0 on 2026-12-21T10:00:00Z viva weak --json
  holds 'length == 3 and (.[0].question | contains("quicksort")) and (.[2].question | contains("heap"))'
  holds '[.[].retrievability] | . == sort'
  expect 0 on 2026-12-21T10:00:00Z viva weak -n 1
  [[ $output == *quicksort* && $output != *heap* ]]
}

@test "topics is a tree with counts" {
  import_guide
  expect 0 viva topics
  [[ ${lines[0]} == "Sorting for Interviews"* ]]
  [[ $output == *"3 cards"* && $output == *"2 cards"* ]]
  expect 0 viva topics --json
  holds 'all(.[]; .type == "topic") and ([.[].cards] | add) == 7'
}

@test "a suspended card is asked no more until it is brought back" {
  import_guide
  id=$(id_of heap)
  expect 0 viva suspend "$id" --json
  holds '.[0].suspended == true'
  expect 3 viva next --json heap
  expect 0 viva unsuspend "$id" --json
  holds '.[0].suspended == false'
  expect 0 viva next --json heap
  viva suspend -q "$id"
  expect 0 viva undo
  expect 0 viva next --json heap
}

@test "a flag can be found, cleared and undone" {
  import_guide
  id=$(id_of heap)
  viva flag -q "$id"
  expect 0 viva list --json is:flagged
  holds 'length == 1 and .[0].flagged == true'
  viva flag -q --clear "$id"
  expect 3 viva list --json is:flagged
  viva undo -q
  expect 0 viva list --json is:flagged
}

@test "list is lines of tabs for other programs" {
  import_guide
  expect 0 viva list
  [ "${#lines[@]}" -eq 7 ]
  [ "$(awk -F '\t' '{ print NF }' <<<"$output" | sort -u)" = 5 ]
  expect 0 viva list -n 2
  [ "${#lines[@]}" -eq 2 ]
  expect 3 viva list nothingmatchesthis
}

@test "the log of nothing exits 3; with reviews it is oldest first" {
  expect 3 viva log
  import_guide
  on 2026-11-21T10:00:00Z viva grade -q "$(id_of heap)" good
  on 2026-11-22T10:00:00Z viva grade -q "$(id_of choice)" hard
  expect 0 viva log --json
  holds '[.[].at] == ["2026-11-21T10:00:00.000Z", "2026-11-22T10:00:00.000Z"]'
  expect 0 viva log
  [ "${#lines[@]}" -eq 2 ]
}

@test "check finds a sound database, and rebuilding changes nothing" {
  import_guide
  for word in stable quicksort choice beat heap; do
    viva grade -q "$(id_of "$word")" good
  done
  viva undo -q
  viva list --json >before
  expect 0 viva check --json
  holds '.[0] == {v: 1, type: "check", ok: true, problems: []}'
  expect 0 viva check --rebuild
  [[ $stderr == *"0 cards changed"* ]]
  viva list --json | cmp - before
}

@test "the memory model of the config file counts for what was graded before, and back" {
  import_guide
  id=$(viva next --json | jq -r .id)
  viva grade -q "$id" good
  expect 0 viva show --json "$id"
  holds '.[0].difficulty > 3.5 and .[0].difficulty < 3.6'
  before=$(jq -c '[.stability_days, .difficulty, .due]' <<<"$output")
  echo 'study { model = fsrs-6 }' >config
  expect 0 viva --config config show --json "$id"
  holds '.[0].stability_days == 2.3065 and .[0].difficulty < 2.2'
  expect 0 viva show --json "$id"
  [ "$(jq -c '[.stability_days, .difficulty, .due]' <<<"$output")" = "$before" ]
  expect 0 viva check
}

@test "list tells when each card comes and how well it is known, parted by tabs" {
  viva import -q "$guide"
  viva grade -q "$(id_of stable)" good
  viva suspend -q "$(id_of quicksort)"
  expect 0 viva list
  [[ ${lines[0]} == *$'\tThu 26 Nov\t100 %\tSorting for Interviews / The Basics\tWhat does it mean that a sort is stable?' ]]
  [[ ${lines[1]} == *$'\tsuspended\t-\t'* ]]
  [[ ${lines[2]} == *$'\tnew\t-\t'* ]]
  VIVA_NOW=2026-11-26T10:00:00Z expect 0 viva list
  [[ ${lines[0]} == *$'\tdue\t90 %\t'* ]]
}

@test "on a terminal list is cut to its width" {
  viva import -q "$guide"
  on_terminal '' "stty cols 80; $VIVA list"
  grep -q '^[0-9a-z]\{12\}  new         -      The Basics            What does it mean that a…' out
  # Too narrow for topics: the question has their place.
  on_terminal '' "stty cols 50; $VIVA list"
  grep -q '^[0-9a-z]\{12\}  new         -      What does it mea…' out
}

@test "show parts cards by an empty line" {
  viva import -q "$guide"
  expect 0 viva show "$(id_of stable)"
  viva show "$(id_of stable)" >once
  viva show "$(id_of stable)" "$(id_of stable)" >twice
  { cat once; echo; cat once; } | cmp - twice
}
