#!/usr/bin/env bats
# Folders, topics, tags, and what is remembered of them.

load support

# usage: guide FILE TITLE QUESTION...: a guide of these questions, each answered in its own words
guide() {
  local file=$1 title=$2
  shift 2
  mkdir -p "$(dirname "$file")"
  printf '# %s\n' "$title" >"$file"
  for question in "$@"; do
    printf '\n### Q: %s?\n\n%s\n' "$question" "$(rev <<<"$question")" >>"$file"
  done
}

# usage: topics FILTER: jq's filter is true of [file, topic] of all cards
topics() {
  run --separate-stderr viva list --json
  holds "[.[] | [.file, (.topic | join(\" / \"))]] == $1"
}

@test "folders and titles make the topic, and nothing is said twice" {
  guide notes/python/core.md "Python Interview Questions" "What is a list"
  guide notes/03-system_design/cache.md "Caching" "What is a cache"
  guide notes/src/Docs/net/tcp.md "TCP" "What is a window"
  expect 0 viva import -q notes
  topics '[["03-system_design/cache.md", "System design / Caching"], ["python/core.md", "Python"],
    ["src/Docs/net/tcp.md", "Net / TCP"]]'
}

@test "an index orders guides and names their topics" {
  printf '# Guides\n\n## Storage\n- [Joins](sql/joins.md)\n\n## [Networks](./net/)\n' >readme
  guide notes/net/tcp.md "TCP" "What is a window"
  guide notes/sql/joins.md "Joins" "What is a join"
  guide notes/a.md "A" "What is an a"
  mv readme notes/README.md
  expect 0 viva import -q notes
  topics '[["sql/joins.md", "Storage / Joins"], ["net/tcp.md", "Networks / TCP"], ["a.md", "A"]]'
  printf '# Guides\n\n- [a](a.md)\n- [net](net/)\n' >notes/README.md
  expect 0 viva import -q notes
  topics '[["a.md", "A"], ["net/tcp.md", "Net / TCP"], ["sql/joins.md", "SQL / Joins"]]'
}

@test "an index that parts nothing leaves folders their names" {
  printf '# Guides\n\n## All guides\n- [Joins](sql/joins.md)\n- [TCP](net/tcp.md)\n' >readme
  guide notes/net/tcp.md "TCP" "What is a window"
  guide notes/sql/joins.md "Joins" "What is a join"
  mv readme notes/README.md
  expect 0 viva import -q notes
  topics '[["sql/joins.md", "SQL / Joins"], ["net/tcp.md", "Net / TCP"]]'
}

@test "the index of the Python guides names its groups" {
  seed=$VIVA_SHARED/seeds/003_37c6564fb2c7c3bc.txt
  [ -r "$seed" ] || skip "the shared guide is not here"
  guide python/01-core-language-and-api-design/01-GIL/gil.md "GIL Interview Questions" "What is the GIL"
  guide python/02-performance-caching-scale/redis.md "Redis" "What is Redis"
  cp "$seed" python/README.md
  expect 0 viva import -q python
  topics '[["01-core-language-and-api-design/01-GIL/gil.md", "Core Language & API Design / GIL"],
    ["02-performance-caching-scale/redis.md", "Performance, Caching & Scale / Redis"]]'
}

@test ".gitignore, hidden folders and node_modules are left out, a named file is read" {
  guide notes/a.md "A" "What is an a"
  guide notes/drafts/b.md "B" "What is a b"
  guide notes/node_modules/c.md "C" "What is a c"
  guide notes/.hidden/d.md "D" "What is a d"
  printf 'drafts/\n' >notes/.gitignore
  expect 0 viva import --json notes
  holds '[.[] | select(.type == "card") | .file] == ["a.md"]'
  expect 0 viva import --json notes/drafts/b.md
  holds '[.[] | select(.type == "card") | .file] == ["b.md"]'
}

@test "links that loop or lead out are notes, and --strict makes them exit 4" {
  guide notes/x/a.md "A" "What is an a"
  guide out/b.md "B" "What is a b"
  ln -s .. notes/x/up
  ln -s ../out notes/out
  expect 0 viva import --json notes
  holds '[.[] | select(.type == "note") | [.level, .file, .code]] == [["warning", "out", "outside"], ["warning", "x/up", "loop"]]
    or [.[] | select(.type == "note") | [.level, .file, .code]] == [["warning", "x/up", "loop"], ["warning", "out", "outside"]]'
  holds '.[-1] | .files == 1 and .cards == 1 and .warnings == 2'
  expect 4 viva import --strict notes
  [[ $stderr == *"x/up: "*"back to a folder"* ]]
}

@test "a bad file among others is a note, and --strict makes it exit 4" {
  guide notes/a.md "A" "What is an a"
  printf '# T\n\n### Q: What?\n\nThat\0.\n' >notes/b.md
  expect 0 viva import --json notes
  holds '[.[] | select(.type == "note" and .code == "unreadable" and .level == "warning" and .file == "b.md")] | length == 1'
  holds '.[-1] | .cards == 1 and .warnings == 1'
  expect 4 viva import --strict notes
  [[ $stderr == *b.md:* ]]
}

@test "topic and tags are given once and kept by later imports" {
  guide notes/a.md "A" "What is an a"
  expect 0 viva import --topic "Work / Backend" --tag work --tag "Big Tech" --json notes
  holds '.[0] | .topic == ["Work", "Backend", "A"] and .tags == ["work", "Big Tech"]'
  guide notes/a.md "A" "What is an a" "What else"
  expect 0 viva import --json notes
  holds '[.[] | select(.type == "card") | .topic] | unique == [["Work", "Backend", "A"]]'
  holds '[.[] | select(.type == "card") | .tags] | unique == [["work", "Big Tech"]]'
  guide notes/b.md "B" "What is a b"
  expect 0 viva sync-sources
  expect 0 viva list --json tag:work
  holds 'length == 3'
  expect 0 viva list --json 'tag:"big t"' -- -tag:home
  holds 'length == 3'
  expect 3 viva list tag:home
  expect 0 viva show "$(id_of else)"
  [[ $output == *"#work #Big Tech"* ]]
  expect 0 viva import --json --topic "" --tag "" notes
  holds '[.[] | select(.type == "card") | [.topic[0], .tags]] == [["A", []], ["A", []], ["B", []]]'
}

@test "format and repair are kept, too" {
  printf '# T\n\n### Q: What is \xc3\xbc\xc3\xaa\xc3\xa7?\n\nIt.\n' >broken.md
  expect 0 viva import --json --no-repair --format heading broken.md
  [ "$(jq -s '[.[] | select(.type == "note")] | length' <<<"$output")" -eq 0 ]
  printf '\n### Q: And this?\n\nYes.\n' >>broken.md
  expect 0 viva import --json broken.md
  [ "$(jq -s '[.[] | select(.type == "note")] | length' <<<"$output")" -eq 0 ]
  expect 0 viva import --json --repair --format auto broken.md
}

@test "a file of a remembered folder is read as the folder reads it" {
  guide notes/sql/joins.md "Joins" "What is a join"
  viva import -q --tag work notes
  guide notes/sql/joins.md "Joins" "What is a join" "What is a key"
  expect 0 viva import --json notes/sql/joins.md
  holds '[.[] | select(.type == "card") | [.topic, .tags, .change]] == [[["SQL", "Joins"], ["work"], "same"],
    [["SQL", "Joins"], ["work"], "new"]]'
}

@test "a folder takes over what was imported below it, unless that has options of its own" {
  guide notes/a.md "A" "What is an a"
  guide notes/x/b.md "B" "What is a b"
  viva import -q notes/x/b.md
  viva import -q --tag mine notes/a.md
  topics '[["b.md", "B"], ["a.md", "A"]]'
  expect 0 viva import -q notes
  topics '[["x/b.md", "X / B"], ["a.md", "A"]]'
  expect 0 viva list --json tag:mine
  holds 'length == 1'
}

@test "sync-sources sees new, changed, moved and gone files" {
  guide notes/a.md "A" "What is an a" "Which sorts are stable"
  guide notes/b.md "B" "What is a b"
  guide notes/c.md "C" "Why do locks block"
  viva import -q notes
  id=$(id_of "What is a b")
  sed -i 's/^a na si tahW/& and more/' notes/a.md
  mkdir notes/deep
  mv notes/b.md notes/deep/moved.md
  guide notes/d.md "D" "How deep is a tree"
  rm notes/c.md
  expect 0 viva sync-sources --json
  holds '[.[] | select(.type == "card") | [.file, .change]] == [["a.md", "edited"], ["a.md", "same"], ["d.md", "new"],
    ["deep/moved.md", "moved"]]'
  holds '[.[] | select(.type == "note") | [.file, .code]] == [["c.md", "gone"]]'
  holds '.[-1] | .files == 3 and .cards == 4 and .new == 1 and .edited == 1 and .moved == 1 and .same == 1 and .gone == 0'
  [ "$(id_of "What is a b")" = "$id" ]
  expect 0 viva list --json
  holds 'length == 5'
  expect 4 viva sync-sources --strict
  expect 0 viva sync-sources --prune
  [[ $output == *"gone, its history is kept: Why do locks block"* ]]
  expect 0 viva sync-sources --strict
  [ "$output" = "3 unchanged files  4 cards  (4 same)" ]
}

@test "a dry run of sync-sources tells and changes nothing" {
  guide notes/a.md "A" "What is an a"
  viva import -q notes
  guide notes/b.md "B" "How deep is a tree"
  rm notes/a.md
  expect 0 viva sync-sources -n --prune
  [[ $output == *"b.md  1 card  (1 new)"* ]]
  [[ $output == *"gone, its history is kept: What is an a"* ]]
  expect 0 viva list --json
  holds '[.[] | .file] == ["a.md"]'
}

@test "a source that is gone keeps its cards" {
  guide notes/a.md "A" "What is an a"
  viva import -q notes
  rm -r notes
  expect 0 viva sync-sources
  [[ $stderr == *"/notes: it is gone; its 1 card is kept"* ]]
  expect 0 viva list --json
  holds 'length == 1'
}

@test "sync-sources without anything imported exits 3" {
  expect 3 viva sync-sources
  [[ $stderr == *"viva import"* ]]
  printf '# Nothing\n' >nothing.md
  expect 3 viva import nothing.md
  expect 3 viva sync-sources
}

@test "unchanged files are told in one line" {
  guide notes/a.md "A" "What is an a"
  guide notes/b.md "B" "What is a b"
  viva import -q notes
  expect 0 viva import notes
  [ "$output" = "2 unchanged files  2 cards  (2 same)" ]
}

@test "the lines of several files are added up below them" {
  guide notes/a.md "A" "What is an a"
  guide notes/b.md "B" "What is a b"
  expect 0 viva import -n notes
  [ "${lines[-1]}" = "2 files together  2 cards  (2 new)" ]
  expect 0 viva import notes
  [ "${lines[-1]}" = "2 files together  2 cards  (2 new)" ]
  guide notes/b.md "B" "Why do locks block"
  expect 0 viva import notes
  [ "${lines[-1]}" = "2 files together  2 cards  (1 new, 1 same, 1 gone)" ]
}

@test "a file that was touched, but not changed, is unchanged" {
  guide notes/a.md "A" "What is an a"
  viva import -q notes
  touch -d 2020-01-01 notes/a.md
  expect 0 viva import notes
  [ "$output" = "a.md  1 card  (1 same)" ]
}

@test "a change that leaves size and mtime alone is seen" {
  guide notes/a.md "A" "What is an anchor"
  viva import -q notes
  touch -r notes/a.md stamp
  sed -i 's/What is an anchor/What is an anchro/' notes/a.md
  touch -r stamp notes/a.md
  expect 0 viva import notes
  [ "$output" = "a.md  1 card  (1 edited)" ]
}
