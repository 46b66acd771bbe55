// SPDX-License-Identifier: MIT
// Reads review logs from CSV, and puts them in order of time.

#include <viva/review_csv.h>

#include <string.h>

enum column { CARD, TIME, RATING, KIND, COLUMNS, OTHER = COLUMNS };

static const char *const column_names[COLUMNS] = {
    [CARD] = "card_id",
    [TIME] = "review_time_ms",
    [RATING] = "rating",
    [KIND] = "review_kind",
};

enum { FIELDS_LIMIT = 32, LEARNING_KIND = 0, LAST_KIND = 4 };

struct reader {
    struct text rest;
    size_t line;  // from 1
    const struct calendar *calendar;
    enum column columns[FIELDS_LIMIT];
    size_t column_count;
    int64_t quarter;  // of an hour, whose offset from UTC is known
    int offset_minutes;
};

/** Cuts the first field off a line. */
static struct text next_field(struct text *line) {
    const char *comma = line->size ? memchr(line->bytes, ',', line->size) : NULL;
    size_t size = comma ? (size_t)(comma - line->bytes) : line->size;
    struct text field = text_trim(text_slice(*line, 0, size));

    *line = text_from(*line, comma ? size + 1 : size);
    if (field.size >= 2 && field.bytes[0] == '"' && field.bytes[field.size - 1] == '"') {
        field = text_slice(field, 1, field.size - 1);
    }
    return field;
}

static enum column column_named(struct text name) {
    for (int column = 0; column < COLUMNS; column++) {
        if (text_equal(name, text_of(column_names[column]))) {
            return (enum column)column;
        }
    }
    return OTHER;
}

static bool has_column(const struct reader *reader, enum column column) {
    for (size_t i = 0; i < reader->column_count; i++) {
        if (reader->columns[i] == column) {
            return true;
        }
    }
    return false;
}

static bool read_head(struct reader *reader, struct error *err) {
    struct text line;

    if (text_starts(reader->rest, TEXT("\xef\xbb\xbf"))) {
        reader->rest = text_from(reader->rest, 3);
    }
    line = text_line(&reader->rest);
    reader->line = 1;
    while (line.size && reader->column_count < FIELDS_LIMIT) {
        reader->columns[reader->column_count++] = column_named(next_field(&line));
    }
    for (int column = 0; column < KIND; column++) {
        if (!has_column(reader, (enum column)column)) {
            return error_set(err, ERROR_FORMAT,
                             "line 1: there is no column %s; a review log begins with the "
                             "names of its columns: card_id,review_time_ms,rating",
                             column_names[column]);
        }
    }
    return true;
}

/** A whole number of at most eighteen digits. */
static bool read_number(struct text field, int64_t *out) {
    bool negative = field.size && field.bytes[0] == '-';
    int64_t number = 0;

    if (field.size <= negative || field.size > 18u + negative) {
        return false;
    }
    for (size_t i = negative; i < field.size; i++) {
        if (field.bytes[i] < '0' || field.bytes[i] > '9') {
            return false;
        }
        number = number * 10 + (field.bytes[i] - '0');
    }
    *out = negative ? -number : number;
    return true;
}

static bool misread(const struct reader *reader, struct text field, const char *wanted,
                    struct error *err) {
    return error_set(err, ERROR_FORMAT, "line %zu: \"%.*s\" is not %s", reader->line,
                     (int)(field.size < 40 ? field.size : 40), field.bytes, wanted);
}

/** Zones change on quarters of an hour, and asking for one is dear. */
static int32_t study_day(struct reader *reader, int64_t at) {
    int64_t quarter = at / (15 * MINUTE_MS);

    if (quarter != reader->quarter) {
        reader->quarter = quarter;
        reader->offset_minutes = calendar_offset(reader->calendar, at);
    }
    return (int32_t)calendar_day_at(reader->calendar, at, reader->offset_minutes);
}

static bool take_card(struct reader *reader, struct text field,
                      struct fsrs_log_review *review, struct error *err) {
    if (!field.size) {
        return error_set(err, ERROR_FORMAT, "line %zu: there is no card_id", reader->line);
    }
    if (!read_number(field, &review->card)) {
        review->card = (int64_t)text_hash(field);
    }
    return true;
}

static bool take_time(struct reader *reader, struct text field,
                      struct fsrs_log_review *review, struct error *err) {
    // Days fit into 32 bits, and differences into a double, far beyond any calendar.
    if (!read_number(field, &review->at) || review->at / DAY_MS > 100000000 ||
        review->at / DAY_MS < -100000000) {
        return misread(reader, field, "a time in Unix milliseconds", err);
    }
    review->day = study_day(reader, review->at);
    return true;
}

static bool take_rating(struct reader *reader, struct text field,
                        struct fsrs_log_review *review, struct error *err) {
    int64_t rating;

    if (!read_number(field, &rating) || rating < 0 || rating > 4) {
        return misread(reader, field, "a rating: 1 to 4, or 0 for a change by hand", err);
    }
    review->rating = (uint8_t)rating;
    return true;
}

static bool take_kind(struct reader *reader, struct text field,
                      struct fsrs_log_review *review, struct error *err) {
    int64_t kind;

    if (!read_number(field, &kind) || kind < 0 || kind > LAST_KIND) {
        return misread(reader, field, "a review_kind: 0 to 4", err);
    }
    review->learning = kind == LEARNING_KIND;
    return true;
}

static bool read_review(struct reader *reader, struct text line,
                        struct fsrs_log_review *review, struct error *err) {
    static bool (*const take[COLUMNS])(struct reader * reader, struct text field,
                                       struct fsrs_log_review * review,
                                       struct error * err) = {
        [CARD] = take_card, [TIME] = take_time, [RATING] = take_rating, [KIND] = take_kind};

    *review = (struct fsrs_log_review){0};
    for (size_t i = 0; i < reader->column_count; i++) {
        struct text field = next_field(&line);

        if (reader->columns[i] != OTHER &&
            !take[reader->columns[i]](reader, field, review, err)) {
            return false;
        }
    }
    return true;
}

static size_t count_lines(struct text text) {
    size_t lines = 1;
    const char *at = text.bytes;
    const char *end = text.bytes + text.size;

    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        lines++;
        at++;
    }
    return lines;
}

/** Merges two neighbouring runs that are in order, the first one's reviews first among equals. */
static void merge(const struct fsrs_log_review *from, size_t middle, size_t end,
                  struct fsrs_log_review *to) {
    size_t left = 0, right = middle;

    for (size_t i = 0; i < end; i++) {
        bool take_left = right >= end || (left < middle && from[left].at <= from[right].at);

        to[i] = take_left ? from[left++] : from[right++];
    }
}

/** A merge sort from the bottom up; nothing is done for a log that is in order. */
static void sort_by_time(struct review_csv *csv, struct arena *arena) {
    struct fsrs_log_review *from = csv->reviews, *to = NULL;
    size_t count = csv->count;
    bool sorted = true;

    for (size_t i = 1; i < count; i++) {
        sorted &= from[i - 1].at <= from[i].at;
    }
    if (sorted) {
        return;
    }
    to = arena_new(arena, count, sizeof(*to));
    for (size_t width = 1; width < count; width *= 2) {
        struct fsrs_log_review *kept = from;

        for (size_t at = 0; at < count; at += 2 * width) {
            size_t left = count - at;

            merge(from + at, left < width ? left : width,
                  left < 2 * width ? left : 2 * width, to + at);
        }
        from = to;
        to = kept;
    }
    csv->reviews = from;
}

bool review_csv_read(struct text csv, const struct calendar *calendar, struct arena *arena,
                     struct review_csv *out, struct error *err) {
    struct reader reader = {.rest = csv, .calendar = calendar, .quarter = INT64_MIN};

    if (!read_head(&reader, err)) {
        return false;
    }
    *out = (struct review_csv){
        .reviews = arena_new(arena, count_lines(reader.rest), sizeof(*out->reviews)),
        .has_kinds = has_column(&reader, KIND),
    };
    while (reader.rest.size) {
        struct text line = text_line(&reader.rest);
        struct fsrs_log_review *review = &out->reviews[out->count];

        reader.line++;
        if (!text_trim(line).size) {
            continue;
        }
        if (!read_review(&reader, line, review, err)) {
            return false;
        }
        if (review->rating) {
            out->count++;
        } else {
            out->left_out++;
        }
    }
    sort_by_time(out, arena);
    return true;
}
