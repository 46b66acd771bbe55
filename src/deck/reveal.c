// SPDX-License-Identifier: MIT
// Answers that a guide folds away: <details><summary>Answer</summary> ... </details>.

#include "reveal.h"

#include <viva/plain.h>

enum { LONGEST_SUMMARY = 60 };  // bytes of one that says no more than "show the answer"

static const char *const promises[] = {
    "answer",    "solution", "show",     "reveal",   "spoiler",  "explanation",
    "respuesta", "solución", "ответ",    "решени",   "показать", "resposta",
    "solução",   "réponse",  "antwort",  "lösung",   "答案",     "解答",
    "解析",      "答え",     "回答",     "정답",     "답변",     "정답 보기",
    "الإجابة",   "cevap",    "risposta", "відповідь"};

static const char *const other_folds[] = {"content", "language", "оглавлени", "目录",
                                          "índice"};

/** The first place of a tag's beginning, such as "<details", in any case; the size if there is none. */
static size_t find_tag(struct text text, struct text tag) {
    for (size_t at = 0; at < text.size; at++) {
        if (text.bytes[at] == '<' && label_starts_with(text_from(text, at), tag)) {
            return at;
        }
    }
    return text.size;
}

static int count_tags(struct text text, struct text tag) {
    int count = 0;

    for (size_t at; (at = find_tag(text, tag)) < text.size; count++) {
        text = text_from(text, at + tag.size);
    }
    return count;
}

static bool holds_any(struct text text, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (text_find(text, text_of(words[i])) < text.size) {
            return true;
        }
    }
    return false;
}

static bool promises_answer(struct text summary, struct arena *scratch) {
    struct text plain = text_folded(plain_text(summary, scratch), scratch);

    return plain.size <= LONGEST_SUMMARY && !label_asks(plain) &&
           holds_any(plain, promises, sizeof(promises) / sizeof(promises[0])) &&
           !holds_any(plain, other_folds, sizeof(other_folds) / sizeof(other_folds[0]));
}

static struct text lines_of(const struct outline *outline, const struct source *source,
                            uint32_t first, uint32_t last) {
    return source_lines(source, outline->blocks[first].line, outline->blocks[last].last);
}

/** The block in which the fold that `open` begins is closed; 0 if none does. */
static uint32_t closing_block(const struct outline *outline, const struct source *source,
                              uint32_t open) {
    int depth = 0;

    for (uint32_t at = open; at < outline->block_count; at = outline->blocks[at].after) {
        if (outline->blocks[at].kind == BLOCK_HTML) {
            struct text text = lines_of(outline, source, at, at);

            depth += count_tags(text, TEXT("<details"));
            depth -= count_tags(text, TEXT("</details"));
            if (depth <= 0) {
                return at;
            }
        }
    }
    return 0;
}

/** A tag at the very front or end that only sets the text apart. */
static bool cut_wrapper(struct text *text) {
    static const char *const tags[] = {"<p>",    "</p>",  "<br>",  "<br/>",
                                       "<br />", "<div>", "</div>"};

    *text = text_trim(*text);
    for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
        struct text tag = text_of(tags[i]);

        if (text_starts(*text, tag)) {
            *text = text_from(*text, tag.size);
            return true;
        }
        if (text_ends(*text, tag)) {
            text->size -= tag.size;
            return true;
        }
    }
    return false;
}

static size_t last_close(struct text text) {
    size_t at = text.size;

    for (size_t next = 0; next < text.size;) {
        size_t found = find_tag(text_from(text, next), TEXT("</details"));

        if (next + found >= text.size) {
            break;
        }
        at = next + found;
        next = at + 1;
    }
    return at;
}

static bool read_fold(const struct outline *outline, const struct source *source,
                      uint32_t open, struct arena *scratch, struct reveal *out) {
    uint32_t close = closing_block(outline, source, open);
    struct text text = close ? lines_of(outline, source, open, close) : TEXT("");
    size_t start = find_tag(text, TEXT("<summary"));
    size_t end = find_tag(text, TEXT("</summary"));

    if (start >= end || end >= text.size ||
        !promises_answer(text_slice(text, start, end), scratch)) {
        return false;
    }
    text = text_slice(text, end + TEXT("</summary>").size, last_close(text));
    while (cut_wrapper(&text)) {
    }
    *out = (struct reveal){open, close, text};
    return true;
}

bool reveal_find(const struct outline *outline, const struct source *source, uint32_t from,
                 uint32_t to, struct arena *scratch, struct reveal *out) {
    const struct block *blocks = outline->blocks;

    for (uint32_t at = from; at < to; at = blocks[at].after) {
        if (blocks[at].kind == BLOCK_HTML && !blocks[at].parent &&
            find_tag(text_trim(lines_of(outline, source, at, at)), TEXT("<details")) == 0) {
            return read_fold(outline, source, at, scratch, out);
        }
    }
    return false;
}
