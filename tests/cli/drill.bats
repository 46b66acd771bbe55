#!/usr/bin/env bats
# The drill as a dialogue of lines.

load support

# usage: drill KEYS OPTIONS...: one line of input for each letter; _ is an empty one
drill() {
  local lines
  lines=$(fold -w 1 <<<"$1" | sed 's/_//')
  "$VIVA" drill --plain "${@:2}" <<<"$lines"
}

@test "question, Enter, answer, grade, next question" {
  viva import -q "$guide"
  expect 0 drill _3q
  [[ ${lines[0]} == "Sorting for Interviews / "* ]]
  [[ $output == *"Enter reveals"*"1 again  2 hard  3 good  4 easy"*"good: back in"*"Enter reveals"* ]]
  [[ ${lines[-1]} == *"1 card graded: 0 again, 0 hard, 1 good, 0 easy. 6 left." ]]
  expect 0 viva log --json
  holds 'length == 1 and .[0].grade == 3 and .[0].mode == "drill"'
}

@test "the first question is the one that next names" {
  viva import -q "$guide"
  question=$(viva next --json | jq -r .question)
  expect 0 drill q
  [[ $output == *"$question"* ]]
}

@test "the answer is not shown before it is asked for" {
  viva import -q "$guide"
  expect 0 drill q heap
  [[ $output != *Heapsort* ]]
  expect 0 drill _q heap
  [[ $output == *Heapsort* ]]
}

@test "a grade before the answer is no grade" {
  viva import -q "$guide"
  expect 0 drill 3q
  [[ $output == *"none of the answers"* ]]
  expect 3 viva log
}

@test "all of it to the end" {
  viva import -q "$guide"
  expect 0 drill _4_4_4_4_4_4_4
  [[ ${lines[-1]} == *"7 cards graded: 0 again, 0 hard, 0 good, 7 easy. 0 left." ]]
  expect 3 drill _
  [ "$output" = "All done for now." ]
}

@test "undo brings the card back, skip puts it off" {
  viva import -q "$guide"
  expect 0 drill _1u_4q
  expect 0 viva log --json
  holds '[.[] | [.grade, .undone]] == [[1, true], [4, false]] and (.[0].card == .[1].card)'
  expect 0 drill ssq
  expect 0 viva log --json
  holds 'length == 2'
}

@test "suspend and flag" {
  viva import -q "$guide"
  expect 0 drill '_!-q' heap
  expect 0 viva list --json is:flagged
  holds 'length == 1 and .[0].suspended == true'
}

@test "the end of input is a polite end" {
  viva import -q "$guide"
  expect 0 viva drill --plain
  [[ ${lines[-1]} == "Nothing was graded. 7 left." ]]
  expect 0 drill _
  expect 3 viva log
}

@test "a very long line is one answer" {
  viva import -q "$guide"
  head -c 100000 /dev/zero | tr '\0' x >long
  printf '\n\n3\nq\n' >>long
  expect 0 bash -c '"$VIVA" drill --plain <long'
  expect 0 viva log --json
  holds 'length == 1'
}

@test "at most so many cards, on one topic" {
  viva import -q "$guide"
  expect 0 drill _4_4_4_4 -n 2
  [[ ${lines[-1]} == *"2 cards graded"* ]]
  expect 3 drill q nothingmatchesthis
  [ "$output" = "Nothing that matches is due." ]
}

@test "the weakest, due or not" {
  viva import -q "$guide"
  viva grade -q "$(id_of heap)" easy
  viva grade -q "$(id_of quicksort)" hard
  VIVA_NOW=2026-11-21T11:00:00Z expect 0 drill q --weak
  [[ $output == *quicksort* && $output != *heap* ]]
}

@test "it says when the terminal is no screen" {
  viva import -q "$guide"
  expect 0 env TERM=dumb "$VIVA" drill </dev/null
  [[ $output == *"Enter reveals"* ]]
}

@test "on a dumb terminal it writes lines and nothing else" {
  viva import -q "$guide"
  TERM=dumb on_terminal '\n3\nq\n' "$VIVA drill"
  grep -q 'Enter reveals' out
  grep -q 'back in' out
  ! grep -q $'\e' out || return 1
}

@test "plain viva on a dumb terminal says what is due, and with start = drill it drills" {
  mkdir -p "$XDG_CONFIG_HOME/viva"
  viva import -q "$guide"
  TERM=dumb on_terminal '' "$VIVA"
  grep -q '0 due, 7 new' out
  printf 'start = drill\n' >"$XDG_CONFIG_HOME/viva/config"
  TERM=dumb on_terminal 'q\n' "$VIVA"
  grep -q 'Enter reveals' out
}

@test "without cards it offers the guides that come with Viva" {
  mkdir "$VIVA_GUIDES"
  cp "$VIVA_FIXTURES/sorting.md" "$VIVA_GUIDES/sorting.md"
  expect 3 drill q
  [[ $output == *"1  sorting.md"* ]]
  expect 0 drill 1_3q
  [[ $output == *"5 cards, 2 prompts"*"Enter reveals"*"1 card graded"* ]]
  expect 0 viva list --json
  holds 'length == 7'
}

@test "without cards and without guides it says how to get some" {
  expect 3 drill q
  [[ $output == *"viva import PATH"* ]]
}
