#!/usr/bin/env bats
# A guide is edited and brought in again: no history is lost.

load support

# usage: study: imports the guide and grades its five cards
study() {
  viva import -q "$guide"
  for word in stable quicksort choice beat heap; do
    viva grade -q "$(id_of "$word")" good
  done
  viva list --json | jq -c '{id, reviews, stability_days, due}' | sort >memory
}

# usage: remembers: every card of before still has its memory
remembers() {
  viva list --json | jq -c '{id, reviews, stability_days, due}' | sort | cmp - memory
}

@test "a typo mended in a question keeps the card" {
  study
  sed -i 's/What does it mean that a sort is stable?/What does it mean for a sort to be stable?/' "$guide"
  expect 0 viva import --json "$guide"
  holds '[.[] | select(.change == "edited")] | length == 1 and .[0].question == "What does it mean for a sort to be stable?"'
  holds '.[-1] | .edited == 1 and .same == 6 and .new == 0 and .gone == 0'
  remembers
}

@test "an answer written anew keeps the card" {
  study
  sed -i 's/Quadratic time, when every pivot.*"/It degrades to comparing everything with everything."/' "$guide"
  expect 0 viva import --json "$guide"
  holds '.[-1] | .edited == 1 and .new == 0 and .gone == 0'
  remembers
  expect 0 viva list --json degrades
}

@test "a section that moved keeps its cards" {
  study
  {
    sed -n '1,/^---$/p' "$guide"
    printf '\n'
    sed -n '/^## 2\./,/^---$/p' "$guide"
    printf '\n'
    sed -n '/^## 1\./,/^## 2\./p' "$guide" | sed '$d'
    sed -n '/^## 3\./,$p' "$guide"
  } >moved.md
  mv moved.md "$guide"
  expect 0 viva import --json "$guide"
  holds '.[-1] | .new == 0 and .gone == 0 and .cards == 5 and .prompts == 2'
  holds '.[0].question | contains("beat")'
  remembers
}

@test "a section with a new name keeps its cards" {
  study
  sed -i 's/^## 1\. The Basics/## 1. Foundations/' "$guide"
  expect 0 viva import --json "$guide"
  holds '.[-1] | .new == 0 and .gone == 0'
  remembers
  expect 0 viva list --json topic:foundations
  holds 'length == 3'
}

@test "a deleted answer keeps the history of its question" {
  study
  sed -i '/Quadratic time, when every pivot/d' "$guide"
  viva import --json "$guide" >out || true
  viva log --json | jq -s -e 'length == 5' >/dev/null
  cp "$VIVA_FIXTURES/sorting.md" "$guide"
  expect 0 viva import --json "$guide"
  holds '.[-1] | .new == 0'
  remembers
}

@test "a deleted card is gone, asked no more, and comes back with its history" {
  study
  id=$(id_of heap)
  sed -i '/heap have to do/,/Heapsort takes/d' "$guide"
  expect 0 viva import --json "$guide"
  holds '[.[] | select(.change == "gone")] | length == 1 and .[0].id == "'"$id"'" and .[0].reviews == 1'
  holds '.[-1] | .gone == 1 and .new == 0'
  expect 3 viva list heap
  expect 0 viva log --json
  holds '[.[] | select(.card == "'"$id"'")] | length == 1'
  cp "$VIVA_FIXTURES/sorting.md" "$guide"
  expect 0 viva import --json "$guide"
  holds '.[-1] | .cards == 5 and .gone == 0'
  remembers
}

@test "a guide that is renamed keeps its cards" {
  study
  mv "$guide" renamed.md
  expect 0 viva import --json renamed.md
  holds '.[-1].new == 0'
  [ "$(viva list --json | jq -s length)" -eq 7 ]
  remembers
}

@test "line ends and a byte order mark change nothing" {
  study
  { printf '\xef\xbb\xbf'; sed 's/$/\r/' "$VIVA_FIXTURES/sorting.md"; } >"$guide"
  expect 0 viva import --json "$guide"
  holds '.[-1] | .same == 7 and .new == 0 and .gone == 0'
  remembers
}

@test "the shared guide: a typo, a moved section, a deleted answer" {
  seed=$VIVA_SHARED/seeds/000_17613d06688cea15.txt
  [ -r "$seed" ] || skip "the shared guide is not here"
  cp "$seed" python.md
  viva import -q python.md 2>/dev/null
  viva list --json | jq -r .id | while read -r id; do viva grade -q "$id" good; done
  viva list --json | jq -c '{id, reviews, due}' | sort >memory
  sed -i 's/What is a Decorator?/What is a decorator for?/; /Lists are mutable (can change)/d' python.md
  {
    sed '/^## .*2\. Frameworks/,/^---$/d' python.md
    printf '\n'
    sed -n '/^## .*2\. Frameworks/,/^---$/p' python.md
  } >moved.md
  mv moved.md python.md
  viva import --json python.md >out || true
  jq -s -e '.[-1].new == 0' out >/dev/null
  viva log --json | jq -s -e 'length == 16' >/dev/null
  cp "$seed" python.md
  viva import -q python.md 2>/dev/null
  viva list --json | jq -c '{id, reviews, due}' | sort | cmp - memory
}

@test "a card that moved to another guide keeps its history" {
  mkdir notes
  cp "$guide" notes/b.md
  viva import -q notes
  viva grade -q "$(id_of heap)" good
  viva list --json | jq -c '{id, reviews, stability_days, due}' | sort >memory
  printf '# Heaps\n\n## All of it\n\n' >notes/a.md
  sed -n '/heap have to do/,/Heapsort takes/p' notes/b.md >>notes/a.md
  sed -i '/heap have to do/,/Heapsort takes/d' notes/b.md
  expect 0 viva import notes
  [[ $output == *"a.md  1 card  (1 moved)"* ]]
  remembers
  expect 0 viva list --json topic:heaps
  holds 'length == 1 and .[0].file == "a.md" and .[0].reviews == 1'
}

@test "a card that a new file before its own holds as well stays one card, with its history" {
  local valve='## What is a valve?\n\nA part that opens and closes a pipe.\n'
  mkdir guides
  printf "# Interview questions\n\n$valve"'\n## What is a seal?\n\nA ring that keeps in what flows.\n' >guides/b.md
  viva import -q guides
  viva grade -q "$(id_of valve)" good
  viva list --json | jq -c '{id, question, reviews}' | sort >before
  printf "# Interview questions\n\n$valve" >guides/a.md
  expect 0 viva import --json guides
  viva list --json | jq -c '{id, question, reviews}' | sort | cmp - before
  expect 0 viva list --json valve
  holds '.[0].file == "a.md"'
  expect 0 viva import --json guides
  holds '.[-1] | .new == 0 and .gone == 0 and .edited == 0'
}
