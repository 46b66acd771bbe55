#!/usr/bin/env bats
# viva import: cards, notes, changes, and what it refuses.

load support

@test "import prints cards in source order and a summary" {
  expect 0 viva import --json "$guide"
  holds '[.[] | select(.type == "card")] | length == 7'
  holds '[.[] | select(.type == "card") | .line] == ([.[] | select(.type == "card") | .line] | sort)'
  holds '[.[] | select(.kind == "prompt")] | length == 2'
  holds 'all(.[]; .v == 1)'
  holds '.[-1] | .type == "summary" and .files == 1 and .cards == 5 and .prompts == 2 and .new == 7
    and .same == 0 and .edited == 0 and .moved == 0 and .gone == 0 and (.seconds | type == "number")'
}

@test "a card object has its keys in order" {
  expect 0 viva import --json "$guide"
  holds '.[0] | keys_unsorted == ["v", "type", "id", "kind", "file", "line", "topic", "question", "answer",
    "points", "format", "tags", "links", "state", "suspended", "flagged", "due", "stability_days",
    "difficulty", "retrievability", "reviews", "lapses", "change"]'
}

@test "a card is plain text with its place, topic and points" {
  expect 0 viva import --json "$guide"
  holds '.[0] | .file == "sorting.md" and .line == 9 and .kind == "card" and .change == "new"
    and .question == "What does it mean that a sort is stable?"
    and (.answer | startswith("Equal elements keep their order. Why: sorting by two keys"))
    and (.answer | endswith("are stable."))
    and (.topic | length == 2 and .[0] == "Sorting for Interviews")
    and (.points | length == 2) and .tags == [] and .links == []'
  holds '.[1].question == "How long does quicksort take at worst?"'
  holds '.[5] | .kind == "prompt" and .answer == ""'
}

@test "a new card has no memory yet" {
  expect 0 viva import --json "$guide"
  holds '.[0] | .state == "new" and .due == null and .stability_days == null and .difficulty == null
    and .retrievability == null and (.id | test("^[0-9a-z]{12}$"))'
}

@test "a dry run touches no database and knows no ids" {
  expect 0 viva import --dry-run --json "$guide"
  holds '[.[] | select(.type == "card")] | length == 7 and all(.[]; .id == null and .change == "new")'
  holds '.[-1].new == 7'
  [ ! -e "$XDG_DATA_HOME" ]
  expect 0 viva --db /proc/nowhere/x.db import -n "$guide"
  [ "$output" = "sorting.md  5 cards, 2 prompts  (7 new)" ]
}

@test "for people it is a line a guide" {
  expect 0 viva import "$guide"
  [ "$output" = "sorting.md  5 cards, 2 prompts  (7 new)" ]
  expect 0 viva import "$guide"
  [ "$output" = "sorting.md  5 cards, 2 prompts  (7 same)" ]
  expect 0 viva import --quiet "$guide"
  [ -z "$output$stderr" ]
}

@test "an unchanged guide is the same, with the same ids" {
  viva import --json "$guide" | jq -c 'select(.type == "card") | .id' >first
  expect 0 viva import --json "$guide"
  holds '[.[] | select(.type == "card")] | length == 7 and all(.[]; .change == "same")'
  holds '.[-1] | .cards == 5 and .prompts == 2 and .same == 7 and .new == 0'
  jq -c 'select(.type == "card") | .id' <<<"$output" | cmp - first
}

@test "of several guides the unchanged ones are told in their place" {
  mkdir notes
  for name in a b c; do
    printf '# %s\n\n### Q: What is %s one?\n\nOne.\n\n### Q: What is %s two?\n\nTwo.\n' $name $name $name >notes/$name.md
  done
  viva import -q notes
  printf '\n### Q: What is b three?\n\nThree.\n' >>notes/b.md
  expect 0 viva import --json notes
  holds '[.[] | select(.type == "card") | [.file, .change]] == [["a.md", "same"], ["a.md", "same"], ["b.md", "same"],
    ["b.md", "same"], ["b.md", "new"], ["c.md", "same"], ["c.md", "same"]]'
  holds '.[-1] | .files == 3 and .cards == 7 and .same == 6 and .new == 1'
}

@test "a folder is read with names relative to it, sorted" {
  mkdir -p notes/deep notes/.hidden
  cp "$guide" notes/deep/b.md
  printf '# Other\n\n## Topic\n\n### Q: What is a trie?\n\nA tree of letters.\n' >notes/a.markdown
  printf '# No\n\n### Q: Hidden?\n\nYes.\n' >notes/.hidden/c.md
  printf '### Q: What is a heap?\n\nA tree in an array.\n' >notes/deep/README.MD
  printf '### Q: Not a guide?\n\nNo.\n' >notes/x.txt
  expect 0 viva import --json notes
  holds '[.[] | select(.type == "card") | .file] | unique == ["a.markdown", "deep/README.MD", "deep/b.md"]'
  holds '.[0].file == "a.markdown"'
  holds '.[-1].files == 3'
}

@test "a table of contents makes no prompts of what other files answer" {
  mkdir -p notes/parts
  printf '# Pump interview questions\n\n| # | Question |\n|---|---|\n| 1 | [What is a valve?](parts/1%%20valve.md) |\n| 2 | [What is a seal?](parts/../parts/2.md#b) |\n| 3 | [What is a hose?](parts/3.md) |\n| 4 | [What is a pipe?](https://example.org/4.md) |\n' > notes/index.md
  printf '# What is a valve?\n\nIt opens.\n' > 'notes/parts/1 valve.md'
  printf '## Q: What is a rod?\n\nA part.\n\n## Q: What is a seal?\n\nA ring.\n' > notes/parts/2.md
  printf '## Q: What is a rod?\n\nA part.\n\n## Q: What is a ring?\n\nA seal.\n' > notes/parts/3.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "prompt") | .question] == ["What is a hose?", "What is a pipe?"]'
}

@test "an index in plain words makes no prompts of what other files answer" {
  mkdir -p notes
  printf '# Pump interview questions\n\n- What is a valve?\n- **Why seals?**\n- What is a hose\n- What is a pipe?\n' > notes/README.md
  printf '## 1. What is a valve?\n\nIt opens.\n\n## 2. Why seals?\n\nThey hold.\n\n## 3. What is a hose?\n\nIt bends.\n' > notes/answers.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "prompt") | .question] == ["What is a pipe?"]'
  holds '[.[] | select(.kind == "card")] | length == 3'
  holds '[.[] | select(.code == "asked-elsewhere") | .file] == ["README.md"]'
}

@test "nor of what they ask in other words, next to what they ask in the same" {
  mkdir -p notes
  printf '# Pump interview questions\n\n- Why seals?\n- A valve vs a tap: name differences\n- What is a hose for?\n- What is a pipe?\n- What is a crank?\n' > notes/README.md
  printf '## 1. Why would one use seals?\n\nThey hold.\n\n## 2. What is the difference between a valve and a tap?\n\nSize.\n\n## 3. What is a hose for?\n\nIt bends.\n\n## 4. What is a rod?\n\nA part.\n\n## 5. What does a crank do?\n\nIt turns.\n' > notes/answers.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "prompt") | .question] == ["What is a pipe?", "What is a crank?"]'
}

@test "answers that say their question again are parted from it by their label" {
  mkdir -p notes
  printf '# Pumps\n\n## Part 1: Seals\n\n**Task:**\nThe seal is dry. Why?\n\n[Answer](pump_answers.md)\n' > notes/pump_questions.md
  printf '# Pumps - Answers\n\n## Part 1: Seals - Answer\n\n**Task:**  \nThe seal is dry. Why?\n\n**Answer:**\n\n### Oil\n\nIt ran out.\n\n### Heat\n\nIt is hot.\n' > notes/pump_answers.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind) | .question] == ["Task: The seal is dry. Why?"]'
  holds '[.[] | select(.kind) | .answer] == ["Oil It ran out. Heat It is hot."]'
}

@test "an index with other dashes and quotes makes no prompts of what other files answer" {
  mkdir -p notes
  printf '# Pump interview questions\n\n- What is a "valve"?\n- Why seals (o-rings - the round ones)?\n- What is an engineer'"'"'s hose?\n- What is a pipe?\n' > notes/README.md
  printf '## 1. What is a “valve”?\n\nIt opens.\n\n## 2. Why seals (o-rings — the round ones)?\n\nThey hold.\n\n## 3. What is an engineer’s hose?\n\nIt bends.\n' > notes/answers.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "prompt") | .question] == ["What is a pipe?"]'
}

@test "of an answer and a longer one that begins so, in two files, the longer stays" {
  mkdir -p notes/parts
  printf '# Pump interview questions\n\n### What is a valve?\n\nA part that opens and closes.\n\n- It turns.\n\n### What is a seal?\n\nA ring of rubber between two parts.\n\n### What is a hose?\n\nA pipe that bends as far as it may.\n' > notes/README.md
  printf '# What is a valve?\n\n## In short\n\nA part that opens and closes.\n\n- It turns.\n\n## At length\n\nSome are balls.\n' > notes/parts/valve.md
  printf '# What is a seal?\n\nA ring of rubber between two parts.\n\nIt wears out.\n' > notes/parts/seal.md
  printf '# What is a hose?\n\nA pipe that bends as far as it may. Not that of a well.\n' > notes/parts/hose.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "card") | [.file, .question]] | sort == [["README.md", "What is a hose?"], ["parts/hose.md", "What is a hose?"], ["parts/seal.md", "What is a seal?"], ["parts/valve.md", "What is a valve?"]]'
  holds '[.[] | select(.code == "duplicate") | .file] == ["README.md"]'
}

@test "a file answers what the README asks and leads to it for" {
  mkdir -p notes/parts
  printf '# Pump interview questions\n\n- 2.Where do seals go? - [link](https://github.com/me/pumps/blob/main/parts/2.md)\n- [How does a hose bend?](parts/hose.md)\n- [Who turns rods?](parts/rods.md)\n' > notes/README.md
  printf '2.Where do seals go?\n\nBetween two parts.\n' > notes/parts/2.md
  printf '# Hoses\n\nSlowly.\n' > notes/parts/hose.md
  printf '## Rods\n\nA crank does.\n\n### Cranks\n\nAre round.\n' > notes/parts/rods.md
  printf '# Rings\n\nThey close.\n' > notes/parts/rings.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "card") | .question] | sort == ["How does a hose bend?", "Where do seals go?", "Who turns rods?"]'
  holds '[.[] | select(.kind == "card") | .answer] | sort == ["A crank does. Cranks Are round.", "Between two parts.", "Slowly."]'
  holds '[.[] | select(.kind == "prompt")] == []'
}

@test "what asks behind a link of the README is asked of the file that it leads to" {
  mkdir -p notes/parts
  printf '# Pump interview questions\n\n- [Seals](parts/seals.md) - Where do they go?\n- [How does a hose bend?](parts/hose.md)\n- [Rods](parts/rods.md) – Explain who turns them.\n' > notes/README.md
  printf '# Seals\n\nBetween two parts.\n' > notes/parts/seals.md
  printf '# Hoses\n\nSlowly.\n' > notes/parts/hose.md
  printf '# Rods\n\nA crank does.\n' > notes/parts/rods.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "card") | [.question, .answer]] | sort == [["How does a hose bend?", "Slowly."], ["Rods – Explain who turns them.", "A crank does."], ["Seals - Where do they go?", "Between two parts."]]'
  holds '[.[] | select(.kind == "prompt")] == []'
}

@test "what the README of a folder promises holds for the files beside and below it" {
  mkdir -p notes/parts
  printf '# Notes\n' > notes/README.md
  printf '# Pumps\n\n## Valves\n\nParts.\n\n## Why seals?\n\nThey hold.\n\n## Hoses\n\nBend.\n\n## How does a hose bend?\n\nSlowly.\n\n## Rods\n\nPush.\n\n## What does a rod do?\n\nIt pushes.\n\n## Rings\n\nRound.\n\n## When does a ring break?\n\nLate.\n' > notes/parts/pumps.md
  expect 3 viva import --json --dry-run notes
  printf '# Notes\n\nWhat interviews ask: questions and answers.\n' > notes/README.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "card") | .question] | length == 4'
  expect 3 viva import --json --dry-run notes/parts
  expect 3 viva import --json --dry-run notes/parts/pumps.md
}

@test "a folder of short texts asks the names of its files" {
  mkdir -p notes/mail
  printf '# Mail\n\nInterview questions with their answers.\n' > notes/README.md
  for name in 01-Relay 02-Spool 03-Bounce 04-Alias '05-Mail Queue'; do
    printf 'It is a part.\n\n- It waits.\n' > "notes/mail/$name.md"
  done
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "card") | .question] == ["Relay", "Spool", "Bounce", "Alias", "Mail Queue"]'
}

@test "of two lists of the same questions the first asks them" {
  mkdir -p notes
  printf '# Interview questions\n\n- What is a valve?\n- Why seals?\n- What is a hose?\n' > notes/a.md
  printf '# All interview questions\n\n- What is a valve?\n- Why seals?\n- What is a hose?\n- What is a pipe?\n' > notes/b.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "prompt") | .file] == ["a.md", "a.md", "a.md", "b.md"]'
}

@test "what two files happen to ask alike stays in both" {
  mkdir -p notes
  printf '# Kafka interview questions\n\n- How does it scale?\n- Why a log?\n- What is a topic?\n- What is an offset?\n- Who writes?\n' > notes/kafka.md
  printf '# Redis interview questions\n\n## How does it scale?\n\nBy shards.\n\n## Why a log?\n\nTo recover.\n' > notes/redis.md
  expect 0 viva import --json --dry-run notes
  holds '[.[] | select(.kind == "prompt")] | length == 5'
}

@test "a guide is the same from another folder" {
  viva import -q sorting.md
  mkdir -p elsewhere && cd elsewhere
  expect 0 viva import --json ../sorting.md
  holds '.[-1].same == 7'
  expect 0 viva list --json
  holds 'length == 7'
}

@test "a guide without questions exits 3 and shows the form" {
  printf '# Notes\n\nNothing to ask here.\n' >notes.md
  expect 3 viva import notes.md
  [[ $stderr == *"no questions in notes.md"*"### Q:"* ]]
}

@test "a path that is not there exits 1, and the others still come in" {
  expect 1 viva import nowhere.md "$guide"
  [[ $stderr == *"nowhere.md"*"No such file"* ]]
  [[ $output == *"(7 new)"* ]]
  expect 0 viva list --json
  holds 'length == 7'
}

@test "with JSON a file that cannot be read is a note" {
  expect 1 viva import --json nowhere.md "$guide"
  holds '[.[] | select(.type == "note" and .level == "error" and .file == "nowhere.md")] | length == 1'
}

@test "a file with NUL bytes is refused by its line" {
  printf '# T\n\n### Q: What?\n\nThat\0.\n' >binary.md
  expect 1 viva import binary.md
  [[ $stderr == *binary.md* ]]
}

@test "what was left out is a warning, and --strict makes it exit 4" {
  printf '# T\n\n## S\n\n### Q: What is asked here without an answer?\n\n### Q: What is a trie?\n\nA tree of letters.\n' >gap.md
  expect 0 viva import --dry-run --json gap.md
  if [ "$(jq -s '[.[] | select(.type == "note")] | length' <<<"$output")" -eq 0 ]; then
    skip "the loader leaves nothing out here"
  fi
  holds '[.[] | select(.type == "note")][0] | .level == "warning" and .file == "gap.md" and (.line | type == "number")
    and (.code | type == "string") and (.text | type == "string")'
  holds '.[-1].warnings >= 1'
  expect 0 viva import --dry-run gap.md
  [[ $stderr == gap.md:*:* ]]
  expect 4 viva import --strict gap.md
  expect 0 viva list --json trie
}

@test "a guide that only names things is told the form that would make most cards of it" {
  printf '# Pumps\n\n- **Valve** — it shuts.\n- **Piston** — it moves.\n- Seal: it holds.\n' >named.md
  expect 3 viva import named.md
  [[ $stderr == *"Read with --format list, it would hold 3 cards."* ]]
  expect 0 viva import --dry-run --json --format list named.md
  holds '[.[] | select(.type == "card")] | length == 3'
  holds '.[0] | .question == "Valve" and .answer == "it shuts."'
  mkdir names
  cp named.md names/a.md
  printf '**Rod**\n\nIt pushes.\n' >names/b.md
  expect 3 viva import names
  [[ $stderr == *"Read with --format bold, they would hold 3 cards."* ]]
  # Nothing is said where no form makes several.
  printf 'All is said.\n' >said.md
  expect 3 viva import said.md
  [[ $stderr != *--format* ]]
}

@test "an unknown format exits 2" {
  expect 2 viva import --format nonsense "$guide"
}

@test "the Python guide has thirteen cards and three prompts" {
  seed=$VIVA_SHARED/seeds/000_17613d06688cea15.txt
  [ -r "$seed" ] || skip "the shared guide is not here"
  expect 0 viva import --json "$seed"
  holds '[.[] | select(.kind == "card")] | length == 13'
  holds '[.[] | select(.kind == "prompt")] | length == 3'
  holds '.[0] | .question == "What is the Global Interpreter Lock (GIL) and how does it affect concurrency?" and .line == 11'
  holds '.[-1] | .cards == 13 and .prompts == 3 and .new == 16'
  expect 3 viva import --json "$VIVA_SHARED/seeds/003_37c6564fb2c7c3bc.txt"
  holds '[.[] | select(.type == "card")] | length == 0'
}

@test "--explain says of every heading and list what became of it, and why" {
  printf '# SQL interview\n\n- [Views](#views)\n\n## What is a view?\n\nA stored query.\n\n## Why NULL?\n\nNobody knew.\n\n## Contributing\n\nPlease do.\n' >explained.md
  expect 0 viva import --dry-run --explain explained.md
  [[ "$output" == *'explained.md:1: heading "SQL interview": no question: it is the title'* ]]
  [[ "$output" == *'explained.md:3: list of 1 items: part of the text'* ]]
  [[ "$output" == *'explained.md:5: heading "What is a view?": a question (heading, 90 %): it ends in a question mark; 2 of 2 headings of its level ask'* ]]
  [[ "$output" == *'explained.md:13: heading "Contributing": no question: such headings stand between questions'* ]]
  expect 0 viva import --dry-run --explain --json explained.md
  holds '[.[] | select(.type == "decision") | .line] == [1, 3, 5, 9, 13]'
}

@test "of many notes people are told a screenful, and how many more there are" {
  { echo '# Interview questions'; for i in $(seq 30); do printf '## %d. Why %d?\n' "$i" "$i"; done; } >many.md
  run --separate-stderr viva import --dry-run many.md
  [ "$status" -eq 0 ]
  [ "${#stderr_lines[@]}" -eq 20 ]
  [ "${stderr_lines[19]}" = "many.md: 11 more notes (--verbose tells all)" ]
  run --separate-stderr viva --verbose import --dry-run many.md
  [ "$(grep -c 'without an answer' <<<"$stderr")" -eq 30 ]
  run viva import --dry-run --json many.md
  [ "$(jq -r 'select(.type == "note") | .line' <<<"$output" | wc -l)" -eq 30 ]
}

@test "what a new file answers keeps the history of the question that was listed" {
  mkdir kafka
  printf '# Kafka interview questions\n\n1. What is Kafka used for?\n2. What is a topic in Kafka?\n3. Why are there replicas?\n' >kafka/list.md
  expect 0 viva import kafka
  expect 0 viva list --json
  ids=$(jq -r 'select(.type == "card") | .id' <<<"$output")
  for id in $ids; do
    expect 0 viva grade "$id" good
  done
  printf '# Kafka\n\n## What is Kafka used for?\n\nA log.\n\n## What is a topic in Kafka?\n\nA named log.\n\n## Why are there replicas?\n\nFor safety.\n' >kafka/answers.md
  expect 0 viva import kafka
  expect 0 viva list --json
  [ "$(jq -r 'select(.type == "card") | .id' <<<"$output" | sort)" = "$(sort <<<"$ids")" ]
  holds '[.[] | select(.type == "card") | .kind == "card" and .reviews == 1] | all'
}
