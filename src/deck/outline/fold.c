// SPDX-License-Identifier: MIT
// What a guide folds away, read from the tags of its raw HTML.

#include "fold.h"

#include "fold_refrain.h"
#include "outline.h"
#include "wording/exchange.h"
#include "wording/label.h"
#include "wording/vocabulary.h"

#include <viva/plain.h>

#include <string.h>

enum {
    LONGEST_SUMMARY = 60,  // bytes of one that says no more than "show the answer"
    SHORT_SUMMARY = 30,    // bytes of one that names a table of contents
    LONGEST_TAG = 512,
    GROUP_MIN = 2,       // questions inside
    LONGEST_LETTER = 2,  // bytes of a label such as "A", which begins other summaries, too
};

// What names an answer.
static const char *const answers[] = {
    "answer",    "solution", "response", "explanation", "respuesta", "solución",
    "ответ",     "решени",   "resposta", "solução",     "réponse",   "antwort",
    "lösung",    "答案",     "解答",     "解析",        "答え",      "回答",
    "정답",      "답변",     "đáp án",   "الإجابة",     "cevap",     "risposta",
    "відповідь", "پاسخ",     "jawaban",  "key point",   "как отвеч", "как ответ",
    NULL};

// What one does to see it.
static const char *const deeds[] = {"show",  "reveal", "spoiler", "показать", "expand",
                                    "click", "展开",   "展開",    "点击",     NULL};

// What is no part of the answer, and a hint none of the question either.
static const char *const other_folds[] = {"content", "language",    "оглавлени", "目录",
                                          "índice",  "translation", "hint",      "подсказк",
                                          "підказк", "pista",       "dica",      "提示",
                                          "힌트",    "ヒント",      "hinweis",   NULL};

// "More details", "See an example".
static const char *const more_words[] = {
    "more detail", "details", "learn more", "read more", "see more",
    "подробн",     "ещё",     "更多",       "详细",      "詳しく",
    "상세",        "자세",    "보기",       "펼치기",    "devamı",
    "mehr dazu",   "ver más", "saiba mais", "voir plus", NULL};

enum tag_kind {
    TAG_NONE,
    TAG_OPEN,
    TAG_CLOSE,
    TAG_SUMMARY,
    TAG_SUMMARY_END,
    TAG_COMMENT,
};

static const struct {
    const char *spelling;
    enum tag_kind tag;
} spellings[] = {
    {"<details", TAG_OPEN},       {"</details", TAG_CLOSE},
    {"<summary", TAG_SUMMARY},    {"</summary", TAG_SUMMARY_END},
    {"<!--", TAG_COMMENT},        {"<accordion", TAG_OPEN},
    {"</accordion", TAG_CLOSE},   {"<collapsible", TAG_OPEN},
    {"</collapsible", TAG_CLOSE},
};

enum { SPELLINGS = sizeof(spellings) / sizeof(spellings[0]) };

struct folding {
    const struct outline *outline;
    const struct source *source;
    struct arena *scratch;
    struct fold *folds;
    size_t count;
    size_t capacity;
    size_t open;  // the innermost fold that is open, its index + 1
};

static enum tag_kind tag_at(struct text text) {
    if (text.size < 2 || !strchr("/!dDsStTaAcC", text.bytes[1])) {
        return TAG_NONE;
    }
    for (size_t i = 0; i < SPELLINGS; i++) {
        // All begin alike, and this is asked of every "<".
        if ((text.bytes[1] | 0x20) == spellings[i].spelling[1] &&
            line_starts_word(text, spellings[i].spelling)) {
            return spellings[i].tag;
        }
    }
    return TAG_NONE;
}

/** A fold that begins here; NULL where there are so many already that nobody would get to see it. */
static struct fold *open_fold(struct folding *folding, uint32_t block, size_t from,
                              size_t at) {
    struct fold *fold;

    if (folding->count >= BLOCK_LIMIT) {
        return NULL;
    }
    folding->folds = arena_grow(folding->scratch, folding->folds, folding->count,
                                &folding->capacity, sizeof(*folding->folds));
    fold = &folding->folds[folding->count++];
    *fold = (struct fold){.first = block,
                          .parent = folding->open,
                          .tag_from = from,
                          .summary_from = at,
                          .content_from = at};
    folding->open = folding->count;
    return fold;
}

/** `<Accordion title="Why?">`: the summary is an attribute. */
static void take_title(struct fold *fold, size_t at, struct text tag) {
    size_t from = text_find(tag, TEXT("title=\"")) + TEXT("title=\"").size;
    size_t size = text_find(text_from(tag, from), TEXT("\""));

    if (tag_at(tag) == TAG_OPEN && !line_starts_with(tag, TEXT("<details")) &&
        from + size < tag.size) {
        fold->summary_from = at + from;
        fold->summary_to = at + from + size;
    }
}

/** The block around this one, or itself, that is a sibling of another; 0 if none is. */
static uint32_t sibling_of(const struct outline *outline, uint32_t block, uint32_t other) {
    while (block && outline->blocks[block].parent != outline->blocks[other].parent) {
        block = outline->blocks[block].parent;
    }
    return block;
}

/** The closing tag may have slipped into a list above it, but not out of what holds the opening one. */
static void close_fold(struct folding *folding, uint32_t block, size_t at) {
    struct fold *fold = folding->open ? &folding->folds[folding->open - 1] : NULL;
    uint32_t last = fold ? sibling_of(folding->outline, block, fold->first) : 0;

    if (last) {
        fold->last = last;
        fold->content_to = at;
        folding->open = fold->parent;
    }
}

/** Where a tag ends.  A longer one is none: looking for its end again and again would take for ever. */
static size_t tag_size(struct text text) {
    struct text tag = text_slice(text, 0, LONGEST_TAG);
    size_t size = text_find(tag, TEXT(">"));

    return size < tag.size ? size + 1 : 1;
}

/** The first end of a summary counts: what stands behind it is held. */
static void end_summary(struct fold *fold, size_t at, size_t size) {
    if (fold && !fold->summary_to) {
        fold->summary_to = at;
        fold->content_from = at + size;
    }
}

/** Takes one tag in; returns how much to skip. */
static size_t take_tag(struct folding *folding, uint32_t block, size_t at,
                       struct text rest) {
    struct fold *fold = folding->open ? &folding->folds[folding->open - 1] : NULL;
    enum tag_kind tag = tag_at(rest);
    size_t size = tag == TAG_NONE ? 1 : tag_size(rest);

    switch (tag) {
    case TAG_OPEN:
        fold = open_fold(folding, block, at, at + size);
        if (fold) {
            take_title(fold, at, text_slice(rest, 0, size));
        }
        break;
    case TAG_CLOSE: close_fold(folding, block, at); break;
    case TAG_SUMMARY:
        if (fold && !fold->summary_to) {
            fold->summary_from = at + size;
        }
        break;
    case TAG_SUMMARY_END: end_summary(fold, at, size); break;
    case TAG_COMMENT: return text_find(rest, TEXT("-->")) + 1;
    case TAG_NONE: break;
    }
    return size;
}

/** A piece of code in a paragraph, whose tags are none. */
static size_t code_span_size(struct text text) {
    size_t end = text_find(text_from(text, 1), TEXT("`"));

    return end + 2 <= text.size ? end + 2 : 1;
}

/** The next byte at which a tag, or code in a paragraph, may begin. */
static size_t next_mark(struct text text, bool prose) {
    size_t at = 0;

    while (at < text.size && text.bytes[at] != '<' && !(prose && text.bytes[at] == '`')) {
        at++;
    }
    return at;
}

static void read_tags(struct folding *folding, uint32_t block) {
    const struct block *here = &folding->outline->blocks[block];
    size_t at = folding->source->starts[here->line - 1];
    struct text all =
        text_slice(folding->source->text, 0, folding->source->starts[here->last]);
    bool prose = here->kind == BLOCK_PARAGRAPH || here->kind == BLOCK_HEADING;

    if (text_find(text_from(all, at), TEXT("<")) == all.size - at) {
        return;
    }
    while ((at += next_mark(text_from(all, at), prose)) < all.size) {
        struct text rest = text_from(all, at);

        at += rest.bytes[0] == '`' ? code_span_size(rest)
                                   : take_tag(folding, block, at, rest);
    }
}

/** A fold that nobody closed ends where the first one inside it begins, which then was not inside. */
static void drop_unclosed(struct folding *folding) {
    size_t *kept = arena_new(folding->scratch, folding->count + 1, sizeof(*kept));
    size_t count = 0;

    for (size_t i = 0; i < folding->count; i++) {
        struct fold fold = folding->folds[i];

        fold.parent = kept[fold.parent];
        if (!fold.content_to) {
            kept[i + 1] = fold.parent;
            continue;
        }
        folding->folds[count++] = fold;
        kept[i + 1] = count;
        if (fold.parent) {
            folding->folds[fold.parent - 1].inner++;
        }
    }
    folding->count = count;
}

static bool promises_answer(struct text plain) {
    return plain.size <= LONGEST_SUMMARY && !title_asks(plain) &&
           (text_holds_any(plain, answers) || text_holds_any(plain, deeds) ||
            words_at(line_without_front_ornaments(plain), WORDS_ANSWER) > LONGEST_LETTER);
}

/** Whether a summary names no part of the answer, all that it names: "Hint", not "Hints / Key points". */
static bool is_other(const struct title *title, struct text plain) {
    return plain.size <= SHORT_SUMMARY && !title->asks &&
           text_holds_any(plain, other_folds) && !text_holds_any(plain, answers);
}

static enum fold_role role_of(const struct fold *fold, struct text plain) {
    const struct title *title = &fold->title;

    if (is_other(title, plain)) {
        return FOLD_ASIDE;
    }
    // "Q1. 답": the answer to the question with that number.
    if (promises_answer(plain) ||
        ((title->labelled || title->numbered) && title->text.size > LONGEST_LETTER &&
         words_at(title->text, WORDS_ANSWER) == title->text.size)) {
        return FOLD_ANSWER;
    }
    if (plain.size <= LONGEST_SUMMARY && !title->asks &&
        text_holds_any(plain, more_words)) {
        return FOLD_MORE;
    }
    if (title->labelled || title->asks || title->tells ||
        (title->requests && (fold->inner < 2 || fold->told))) {
        return FOLD_QUESTION;
    }
    if (fold->inner > 1) {
        return FOLD_GROUP;
    }
    return FOLD_OTHER;
}

/** Whether an answer stands before the first fold inside. */
static bool tells_first(const struct folding *folding, const struct fold *fold) {
    struct text text =
        text_slice(folding->source->text, fold->content_from, fold[1].tag_from);

    return plain_text(text, folding->scratch).size > LONGEST_SUMMARY;
}

/** Whether a heading that asks stands right above it. */
static bool is_below_question(const struct folding *folding, const struct fold *fold) {
    const struct block *above = &folding->outline->blocks[fold->first - 1];

    return above->kind == BLOCK_HEADING &&
           title_asks(line_without_hashes(source_line(folding->source, above->line)));
}

static struct text summary_of(const struct folding *folding, const struct fold *fold) {
    return fold_unwrapped(
        text_slice(folding->source->text, fold->summary_from, fold->summary_to));
}

static struct text summary_plain(const struct folding *folding, const struct fold *fold) {
    return text_folded(plain_text(summary_of(folding, fold), folding->scratch),
                       folding->scratch);
}

static void read_summary(struct folding *folding, struct fold *fold) {
    struct text plain = summary_plain(folding, fold);

    fold->title = title_read(line_without_hashes(summary_of(folding, fold)));
    fold->line = source_line_at(folding->source, fold->tag_from);
    fold->told = fold->inner && tells_first(folding, fold);
    fold->role = !plain.size && is_below_question(folding, fold) ? FOLD_ANSWER
                                                                 : role_of(fold, plain);
}

/** Headings inside make an aside the place of questions: "Junior", "Part 2". */
static bool holds_heading(const struct outline *outline, const struct fold *fold) {
    for (uint32_t i = fold->first; i <= fold->last; i++) {
        if (outline->blocks[i].kind == BLOCK_HEADING) {
            return true;
        }
    }
    return false;
}

/** Whether a fold that does not ask holds questions and answers with labels, whatever its summary calls them. */
static bool holds_exchanges(const struct folding *folding, const struct fold *fold) {
    struct text text =
        text_slice(folding->source->text, fold->content_from, fold->content_to);

    return fold->role != FOLD_QUESTION && fold->role != FOLD_GROUP &&
           exchange_count(text) > (fold->role != FOLD_OTHER);
}

/** The label of the answer in a fold that hides what is asked, too, behind that; 0 if it does not. */
static uint32_t label_in(const struct folding *folding, const struct fold *fold) {
    const struct block *blocks = folding->outline->blocks;
    bool told = false;

    for (uint32_t at = blocks[fold->first].after; at < fold->last; at = blocks[at].after) {
        struct text line = source_line(folding->source, blocks[at].line);

        if (told && blocks[at].kind == BLOCK_PARAGRAPH && label_begins_answer(line) &&
            !label_is_letter(line)) {
            return at;
        }
        told = told || blocks[at].kind != BLOCK_HTML;
    }
    return 0;
}

/** Several lines in bold that ask, or with a question's label, make it their place just as well. */
static bool holds_questions(const struct folding *folding, const struct fold *fold) {
    int asking = 0;

    for (uint32_t i = fold->first; i <= fold->last && asking < GROUP_MIN; i++) {
        const struct block *block = &folding->outline->blocks[i];
        struct text line = source_line(folding->source, block->line);

        if (block->kind == BLOCK_PARAGRAPH &&
            block->parent == folding->outline->blocks[fold->first].parent) {
            struct title title = title_read(line_without_break(line));

            asking += title.labelled || (title.asks && line_count_marks(line, 0) > 1);
        }
    }
    return asking == GROUP_MIN;
}

/** Whether a block right in a fold, or the first of an item there, may be a question by its kind. */
static bool may_be_question(const struct folding *folding, const struct fold *fold,
                            uint32_t block, enum block_kind kind) {
    const struct block *blocks = folding->outline->blocks;
    uint32_t around = blocks[block].parent;

    if (kind == BLOCK_ITEM) {
        return blocks[around].kind == kind && block == around + 1 &&
               blocks[blocks[around].parent].parent == blocks[fold->first].parent;
    }
    return blocks[block].kind == kind && around == blocks[fold->first].parent &&
           (kind == BLOCK_HEADING ||
            line_count_marks(source_line(folding->source, blocks[block].line), 0) > 1);
}

/** Whether most blocks of a kind ask, right in a fold, and several. */
static bool ask_mostly(const struct folding *folding, const struct fold *fold,
                       enum block_kind kind) {
    int all = 0;
    int asking = 0;

    for (uint32_t i = fold->first; i <= fold->last; i++) {
        if (may_be_question(folding, fold, i, kind)) {
            int line = folding->outline->blocks[i].line;

            all++;
            asking += title_asks(
                line_without_break(text_trim(source_line(folding->source, line))));
        }
    }
    return asking >= GROUP_MIN && 5 * asking >= 3 * all;
}

/** Whether a fold that one only opens, "Click to expand", right below a heading that names a topic, holds questions. */
static bool opens_questions(const struct folding *folding, const struct fold *fold) {
    const struct block *above = &folding->outline->blocks[fold->first - 1];
    struct text plain;
    struct title title;

    if (fold->role != FOLD_ANSWER || above->kind != BLOCK_HEADING) {
        return false;
    }
    plain = summary_plain(folding, fold);
    title = title_read(line_without_hashes(source_line(folding->source, above->line)));
    return text_holds_any(plain, deeds) && !text_holds_any(plain, answers) &&
           !title_calls(&title) && !title.labelled && !title.answers &&
           (ask_mostly(folding, fold, BLOCK_HEADING) ||
            ask_mostly(folding, fold, BLOCK_ITEM) ||
            ask_mostly(folding, fold, BLOCK_PARAGRAPH));
}

/** Whether a summary is still open, so that a heading may close it. */
static bool is_in_summary(const struct folding *folding) {
    return folding->open && !folding->folds[folding->open - 1].summary_to;
}

void fold_read_all(struct outline *outline, const struct source *source,
                   struct arena *scratch) {
    struct folding folding = {.outline = outline, .source = source, .scratch = scratch};
    int next = -1;  // number of a question: a group does not count on from questions

    // Never NULL: the place behind the last one is asked for, too.
    folding.folds = arena_grow(scratch, NULL, 0, &folding.capacity, sizeof(*folding.folds));
    for (uint32_t i = 1; i < outline->block_count; i++) {
        if (outline->blocks[i].kind == BLOCK_HTML ||
            outline->blocks[i].kind == BLOCK_PARAGRAPH ||
            (outline->blocks[i].kind == BLOCK_HEADING && is_in_summary(&folding))) {
            read_tags(&folding, i);
        }
    }
    drop_unclosed(&folding);
    for (size_t i = 0; i < folding.count; i++) {
        struct fold *fold = &folding.folds[i];

        read_summary(&folding, fold);
        if (fold->role == FOLD_OTHER && !fold->parent && fold->title.number != next &&
            (holds_heading(outline, fold) || holds_questions(&folding, fold))) {
            fold->role = FOLD_GROUP;
        }
        fold->role = holds_exchanges(&folding, fold) || opens_questions(&folding, fold)
                         ? FOLD_GROUP
                         : fold->role;
        if (!fold->inner && !fold->title.asks && fold->role == FOLD_OTHER) {
            fold->label = label_in(&folding, fold);
            fold->role = fold->label ? FOLD_QUESTION : fold->role;
        }
        if (!fold->parent) {
            next = fold->role != FOLD_GROUP && fold->title.number ? fold->title.number + 1
                                                                  : -1;
        }
    }
    outline->folds = folding.folds;
    outline->fold_count = folding.count;
    fold_refrain_judge(outline, source, scratch);
}
