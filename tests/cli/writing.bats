#!/usr/bin/env bats
# Cards and answers in the user's own hand: add, edit, and what changed.

load support

own() {
  echo "$XDG_DATA_HOME/viva/own.md"
}

# usage: editor SCRIPT: an editor that runs these shell lines on its file, $1
editor() {
  printf '#!/bin/sh\nfor last; do :; done\nset -- "$last"\n%s\n' "$1" >"$BATS_TEST_TMPDIR/editor"
  chmod +x "$BATS_TEST_TMPDIR/editor"
  export EDITOR=$BATS_TEST_TMPDIR/editor
}

@test "add prints the id of a card that is there at once" {
  expect 0 viva add -t 'Python / Core' -q 'What is the GIL?' -a 'A **lock**.'
  [[ $output =~ ^[0-9a-z]{12}$ ]]
  id=$output
  expect 0 viva show --json "$id"
  holds '.[0] | .question == "What is the GIL?" and .answer == "A lock." and .topic == ["Python", "Core"] and .file == "own.md" and .kind == "card"'
  [ "$(cat "$(own)")" = "$(printf '# Python\n\n## Core\n\n### Q: What is the GIL?\n\nA **lock**.')" ]
}

@test "add --json prints the card" {
  expect 0 viva add --json -q 'Why?' -a 'Because.'
  holds 'length == 1 and .[0].type == "card" and .[0].question == "Why?" and .[0].topic == ["My cards"]'
}

@test "an empty answer makes a question to rehearse" {
  expect 0 viva add --json -q 'Why?' -a ''
  holds '.[0].kind == "prompt"'
  expect 0 viva add --json --no-input -q 'Why not?'
  holds '.[0].kind == "prompt"'
}

@test "add - reads a card from standard input" {
  printf '# Question\n\nWhat does it print?\n\n```python\n# Answer\n```\n\n# Answer\n\n# 1\n' >card.md
  run --separate-stderr bash -c '"$VIVA" add --json - <card.md'
  [ "$status" -eq 0 ]
  holds '.[0] | .question == "What does it print? # Answer" and .answer == "1"'
}

@test "standard input that is no card is told by its line" {
  printf '\nfirst this\n# Question\n\nWhy?\n' >card.md
  run --separate-stderr bash -c '"$VIVA" add - <card.md'
  [ "$status" -eq 1 ]
  [[ $stderr == *"line 2: "* ]]
  [ ! -e "$(own)" ]
}

@test "what looks like another card comes back as it was typed" {
  expect 0 viva add --json -q 'Q: 3. Is this "# one"?' -a $'### Q: Is this another?\n\nAnswer: no.\n\n---'
  holds 'length == 1 and .[0].question == "Q: 3. Is this \"# one\"?" and .[0].answer == "Q: Is this another? Answer: no."'
  expect 0 viva list --json
  holds 'length == 1'
}

@test "an empty question adds nothing and exits 1" {
  expect 1 viva add -q ' ' -a x
  [[ $stderr == *"question is empty"* ]]
  expect 3 viva list
}

@test "without texts and without a terminal add exits 2" {
  expect 2 viva add
  expect 2 viva add --no-input
  expect 2 viva add card.md
  expect 2 viva add - -q x
}

@test "the own guide may lie elsewhere, and be written by hand" {
  mkdir -p "$XDG_CONFIG_HOME/viva" notes
  printf 'own-guide = "%s"\n' "$PWD/notes/mine.md" >"$XDG_CONFIG_HOME/viva/config"
  printf '# SQL\n\n### Q: By hand?\n\nYes.' >notes/mine.md
  chmod 644 notes/mine.md
  expect 0 viva add -q 'By viva?' -a 'Yes.' -t SQL
  [ "$(cat notes/mine.md)" = "$(printf '# SQL\n\n### Q: By hand?\n\nYes.\n\n### Q: By viva?\n\nYes.')" ]
  [ "$(stat -c %a notes/mine.md)" = 644 ]
  expect 0 viva list --json
  holds 'length == 2'
  expect 0 viva import --json notes/mine.md
  holds '.[-1] | .same == 2 and .new == 0'
  printf 'own-guide = mine.md\n' >"$XDG_CONFIG_HOME/viva/config"
  expect 1 viva add -q x -a y
  [[ $stderr == *"own-guide"* ]]
}

@test "an own guide that cannot be written is said" {
  mkdir -p "$XDG_CONFIG_HOME/viva"
  printf 'own-guide = "/nowhere/mine.md"\n' >"$XDG_CONFIG_HOME/viva/config"
  expect 1 viva add -q x -a y
  [[ $stderr == *"/nowhere/mine.md"* ]]
  expect 3 viva list
}

@test "edit changes a card of one's own in place, and it keeps its history" {
  id=$(viva add -q 'Why?' -a 'Because.')
  viva add -q 'How?' -a 'So.' >/dev/null
  viva grade -q "$id" good
  expect 0 viva edit "$id" -q 'What is a heap?' -a 'A tree.'
  [[ $output == "$id  changed: What is a heap?" ]]
  expect 0 viva show --json "$id"
  holds '.[0] | .answer == "A tree." and .reviews == 1 and .earlier == null'
  expect 0 viva edit --json "$id" -a 'A tree.'
  holds '.[0].change == "same"'
  grep -q 'How?' "$(own)"
}

@test "edit answers a prompt of another guide, and the answer stays" {
  viva import -q "$guide"
  id=$(id_of is:prompt decides)
  viva grade -q "$id" hard
  expect 0 viva edit --json "$id" -a 'Whoever waits.'
  holds '.[0] | .kind == "card" and .own_answer and .answer == "Whoever waits." and .reviews == 1 and .file == "sorting.md"'
  sed -i 's/Who decides when/Who decides, and how, when/' "$guide"
  viva import -q "$guide"
  viva import -q "$(own)"
  expect 0 viva show --json "$id"
  holds '.[0] | .answer == "Whoever waits." and .question == "Who decides, and how, when slow is too slow?"'
  expect 0 viva list --json
  holds 'length == 7'
  expect 0 viva edit --json "$id" -a ''
  holds '.[0].kind == "prompt"'
}

@test "the answer comes back after the database was lost" {
  viva import -q "$guide"
  id=$(id_of is:prompt decides)
  viva grade -q "$id" hard
  viva edit --quiet "$id" -a 'Whoever waits.'
  rm "$XDG_DATA_HOME/viva/viva.db"
  viva import -q "$guide" 2>/dev/null
  viva import -q "$(own)"
  expect 0 viva show --json "$id"
  holds '.[0] | .answer == "Whoever waits." and .reviews == 1'
}

@test "a card of another guide is not written to" {
  viva import -q "$guide"
  sum=$(sha256sum <"$guide")
  id=$(id_of stable)
  expect 1 viva edit "$id" -a 'Something else.'
  [[ $stderr == *"sorting.md"* ]]
  expect 1 viva edit "$(id_of is:prompt decides)" -q 'Another question?'
  [ "$(sha256sum <"$guide")" = "$sum" ]
}

@test "edit without a terminal exits 2, an unknown card 3" {
  viva import -q "$guide"
  expect 2 viva edit "$(id_of stable)"
  expect 3 viva edit zzzz
}

@test "edit opens the guide at the line and tells what changed" {
  viva import -q "$guide"
  id=$(id_of stable)
  editor 'sed -i "s/Equal elements keep their order/Equal ones stay in order/" "$1"; stat -c %n "$1" >opened'
  on_terminal '' "$VIVA edit $id"
  grep -q "$id  changed: What does it mean that a sort is stable?" out
  grep -q '1 edited' out
  grep -q 'sorting.md' opened
  expect 0 viva show --json "$id"
  holds '.[0].earlier == null'
}

@test "a card that lost its answer is told, and may be edited again" {
  viva import -q "$guide"
  id=$(id_of 'worst')
  editor 'if [ -e once ]; then cp before "$1"; else cp "$1" before; touch once; sed -i "/^Quadratic\|Quadratic time/d" "$1"; fi'
  on_terminal 'e\n' "$VIVA edit $id"
  grep -q 'lost its question or its answer' out
  grep -q "$id  not changed" out
  expect 0 viva show --json "$id"
  holds '.[0].kind == "card"'
}

@test "add opens a draft that only its owner can read, and it goes" {
  export XDG_RUNTIME_DIR=$BATS_TEST_TMPDIR/runtime
  mkdir "$XDG_RUNTIME_DIR"
  editor 'stat -c %a "$1" >mode; cat "$1" >seen; printf "# Question\n\nWhy?\n\n# Answer\n\nBecause.\n" >"$1"'
  on_terminal '' "$VIVA add"
  [ "$(cat mode)" = 600 ]
  [ "$(cat seen)" = "$(printf '# Question\n\n\n\n# Answer')" ]
  [ -z "$(ls "$XDG_RUNTIME_DIR")" ]
  expect 0 viva list --json
  holds '.[0].question == "Why?" and .[0].answer == "Because."'
}

@test "a draft that was left empty adds nothing" {
  editor ':'
  on_terminal '' "$VIVA add" || true
  grep -q 'nothing was added' out
  [ ! -e "$(own)" ]
}

@test "a draft that cannot be read is kept and named" {
  editor 'echo nonsense >"$1"'
  on_terminal '\n' "$VIVA add" || true
  grep -q 'line 1' out
  path=$(grep -o '/[^ ]*viva-[A-Za-z0-9]*\.md' out | tail -n 1)
  [ "$(cat "$path")" = nonsense ]
  rm "$path"
}

@test "what a guide changed is told until the card is graded" {
  viva import -q "$guide"
  id=$(id_of stable)
  viva grade -q "$id" good
  sed -i 's/Equal elements keep their order/Equal elements stay as they were/' "$guide"
  viva import -q "$guide"
  expect 0 viva show "$id"
  [[ $output == *"The guide changed this answer since you last saw it."* ]]
  [[ $output == *"- Equal elements keep their order. Why: sorting by"* ]]
  [[ $output == *"+ Equal elements stay as they were. Why: sorting by"* ]]
  expect 0 viva show --json "$id"
  holds '.[0].earlier.answer | startswith("Equal elements keep their order.")'
  on 2026-12-24 viva grade -q "$id" good
  expect 0 viva show --json "$id"
  holds '.[0].earlier == null'
  viva undo -q
  expect 0 viva show --json "$id"
  holds '.[0].earlier != null'
}

@test "a drill by lines tells what changed" {
  viva import -q "$guide"
  id=$(id_of stable)
  viva grade -q "$id" again
  sed -i 's/Equal elements keep their order/Equal elements stay as they were/' "$guide"
  viva import -q "$guide"
  run bash -c 'printf "\nq\n" | VIVA_NOW=2026-11-21T10:30:00Z "$VIVA" drill --plain stable'
  [[ $output == *"The guide changed this answer"* ]]
}

@test "a typo mended in a guide is not worth a word" {
  viva import -q "$guide"
  id=$(id_of stable)
  viva grade -q "$id" good
  sed -i 's/Equal elements keep/Equal elemments keep/' "$guide"
  viva import -q "$guide"
  expect 0 viva show --json "$id"
  holds '.[0] | .earlier == null and (.answer | contains("elemments"))'
}
