#!/usr/bin/env bats
# optimize: what a fit prints, what it keeps, and what it says to bad logs.

load support

# usage: make_log CARDS REVIEWS >FILE: a learner who nearly never forgets, a few seconds apart each day
make_log() {
  awk -v cards="$1" -v reviews="$2" 'BEGIN {
    print "card_id,review_time_ms,rating,duration_ms,review_kind"
    for (r = 0; r < reviews; r++) {
      gap += 2 ^ r
      for (c = 1; c <= cards; c++) {
        printf "%d,%.0f,%d,5000,%d\n", c, (1000 + c % 50 + gap) * 86400000 + c * 1000, (c * 7 + r * 3) % 17 == 0 ? 1 : 3, r ? 1 : 0
      }
    }
  }'
}

# usage: study_days CARDS DAYS: imports the fixture and grades its cards Good, day after day
study_days() {
  viva import -q "$guide"
  mapfile -t ids < <(viva list --json | jq -r .id)
  for ((day = 1; day <= $1; day++)); do
    for id in "${ids[@]}"; do
      on "2027-01-$(printf %02d $day)T10:00:00Z" viva grade -q "$id" "${2:-good}"
    done
  done
}

@test "a fit is one object with the keys that scripts rely on" {
  make_log 60 6 >log.csv
  expect 0 viva optimize --json --log log.csv
  holds 'length == 1 and (.[0] | .v == 1 and .type == "fit" and .model == "fsrs-7" and .reviews == 360 and .cards == 60
    and .items == 300 and (.parameters | length == 34 and all(type == "number"))
    and ([.log_loss, .rmse_bins, .prepare_cpu_ms, .train_cpu_ms] | all(type == "number")) and (.auc | type == "number")
    and (.default | .log_loss > 0 and .rmse_bins > 0 and .auc > 0)
    and (.holdout | .items == 60 and .trained == 240 and .log_loss > 0 and (.default.log_loss > 0)
      and (.moving_average.log_loss > 0) and (.average.log_loss > 0) and (.calibration | length > 0))
    and .log_loss < .default.log_loss and .applied == false)'
  [ ! -e "$XDG_DATA_HOME/viva/viva.db" ]
}

@test "the model, the holdout and the passes are chosen" {
  make_log 60 6 >log.csv
  expect 0 viva optimize --json --log log.csv --model fsrs-6 --epochs 3 --holdout 0.5
  holds '.[0] | .model == "fsrs-6" and (.parameters | length == 21) and .holdout.items == 150 and .steps == 3'
  expect 0 viva optimize --json --log log.csv --holdout 0 --folds
  holds '.[0] | has("holdout") == false and .folds.items == 250 and .folds.moving_average.log_loss > 0
    and .folds.average.log_loss < 0.5'
}

@test "threads and seed: the first changes nothing, the second chooses" {
  make_log 700 6 >log.csv
  one=$(viva optimize --json --log log.csv | jq -c .parameters)
  [ "$(viva optimize --json --log log.csv --threads 3 | jq -c .parameters)" = "$one" ]
  [ "$(viva optimize --seed 8 --json --log log.csv | jq -c .parameters)" != "$one" ]
}

@test "people get a table" {
  make_log 60 6 >log.csv
  expect 0 viva optimize --log log.csv --folds
  [[ $output == *"FSRS-7 fitted to 360 reviews of 60 cards"* ]]
  [[ $output == *"log loss"*"RMSE(bins)"*"FSRS-7, published"*"FSRS-6, published"*"moving average"*"average"* ]]
  [[ $output == *"Five folds"*"Parameters"*"Nothing was changed."* ]]
  expect 0 viva optimize -q --log log.csv
  [ -z "$output" ]
}

@test "reviews in the database are learned from, and a better fit is in use at once" {
  study_days 14
  id=$(id_of heap)
  before=$(viva show --json "$id" | jq .due)
  expect 0 on 2027-02-01T10:00:00Z viva optimize -n --json
  holds '.[0] | .reviews == 98 and .cards == 7 and .better and .applied == false'
  [ "$(viva show --json "$id" | jq .due)" = "$before" ]
  expect 0 on 2027-02-01T10:00:00Z viva optimize --json
  holds '.[0] | .applied and (.holdout.current == null)'
  [ "$(viva show --json "$id" | jq .due)" != "$before" ]
  expect 0 viva check
  expect 0 viva check --rebuild
  [[ $stderr == *"0 cards changed"* ]]
  expect 0 on 2027-02-01T10:00:00Z viva optimize --json
  holds '.[0].holdout.current.log_loss > 0'
}

@test "undone reviews are not learned from" {
  study_days 3
  on 2027-02-01T10:00:00Z viva undo -q
  expect 0 viva optimize --json
  holds '.[0].reviews == 20'
}

@test "without reviews there is nothing to learn" {
  expect 3 viva optimize --json
  [ -z "$output" ]
  [[ $stderr == *"no reviews to learn from"* ]]
  echo card_id,review_time_ms,rating >log.csv
  expect 3 viva optimize --log log.csv
}

@test "too few reviews leave the published parameters" {
  printf 'card_id,review_time_ms,rating\n1,86400000,3\n1,172800000,1\n' >log.csv
  expect 0 viva optimize --json --log log.csv
  holds '.[0] | .items == 1 and .depth == "nothing" and .parameters[3] == 11.7841 and .auc == null'
  expect 0 viva optimize --log log.csv
  [[ $output == *"too little to learn from"* ]]
}

@test "a log of nothing but misses still gives numbers" {
  make_log 60 6 | sed '2,$s/,3,5000/,1,5000/' >log.csv
  for model in fsrs-6 fsrs-7; do
    expect 0 viva optimize --json --log log.csv --model $model
    holds '.[0] | (.parameters | all(type == "number")) and .log_loss > 0 and .auc == null'
  done
}

@test "a log that makes no sense is refused with its line" {
  printf 'card_id,review_time_ms,rating\n1,1,3\n1,2,9\n' >log.csv
  expect 1 viva optimize --log log.csv
  [[ $stderr == *"log.csv: line 3:"*"is not a rating"* ]]
  expect 1 viva optimize --log missing.csv
  [[ $stderr == *"missing.csv"* ]]
  expect 2 viva optimize --model sm-2
  expect 2 viva optimize --holdout 1
  expect 2 viva optimize --holdout all
  expect 2 viva optimize --threads 1000
  expect 2 viva optimize --epochs 100000
}

@test "parameters in the database that make no sense are told and not used" {
  command -v sqlite3 >/dev/null || skip "sqlite3 is not here"
  viva import -q "$guide"
  for value in "nan" "0.1 0.2" "$(printf '1 %.0s' {1..35})"; do
    sqlite3 "$XDG_DATA_HOME/viva/viva.db" "INSERT OR REPLACE INTO setting VALUES ('parameters 34', '$value')"
    expect 0 viva due
    [[ $stderr == *"parameters in the database make no sense"* ]]
  done
}

@test "on a real log the figures are the reference's" {
  log=$VIVA_SHARED/data/revlog/real_pyfsrs_josh.csv
  [ -r "$log" ] || skip "$log is not here"
  expect 0 viva optimize --json --log "$log" --model fsrs-6
  # Counts and the defaults' scores as fsrs-rs 6.6.1 has them, and its own fits on the last fifth.
  holds '.[0] | .reviews == 12580 and .cards == 1205 and .items == 6276 and .trained == 5930
    and (.default.log_loss - 0.465036 | fabs) < 1e-5 and (.default.rmse_bins - 0.083182 | fabs) < 1e-5
    and (.default.auc - 0.72701 | fabs) < 1e-5 and (.holdout.default.log_loss - 0.4513 | fabs) < 1e-4
    and .holdout.log_loss < 0.4493 and .better'
}
