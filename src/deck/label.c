// SPDX-License-Identifier: MIT
// Labels, numbers and question marks of a line.

#include "label.h"

#include <utf8proc.h>

#include <string.h>

// In lower case; the words of the guides we have met.
static const char *const question_words[] = {
    "question", "ques",    "q",    "вопрос", "pregunta", "pergunta", "frage",
    "domanda",  "pytanie", "soru", "问题",   "問題",     "问",       "問",
    "面试题",   "質問",    "질문", "السؤال", "питання",  "vraag",    NULL};
static const char *const answer_words[] = {
    "model answer", "sample answer", "answer",    "ans",      "a",
    "solution",     "ответ",         "respuesta", "resposta", "réponse",
    "antwort",      "risposta",      "odpowiedź", "cevap",    "答案",
    "回答",         "答え",          "答",        "답변",     "정답",
    "답",           "الإجابة",       "відповідь", "antwoord", NULL};
static const char *const request_words[] = {
    "what",          "why",      "how",       "when",       "which",
    "who",           "where",    "whose",     "is",         "are",
    "can",           "could",    "do",        "does",       "did",
    "should",        "would",    "will",      "have",       "has",
    "explain",       "describe", "compare",   "define",     "tell",
    "give",          "write",    "implement", "difference", "differences",
    "differentiate", "discuss",  "list",      "name",       "design",
    "walk",          "show",     "state",     "find",       "create",
    "briefly",       "suppose",  "imagine",   "mention",    "identify",
    "distinguish",   "que",      "qué",       "cuál",       "cómo",
    "explica",       "как",      "что",       "чем",        "какие",
    "какой",         "зачем",    "почему",    "расскажите", "объясните",
    "was",           "wie",      NULL};

// Of languages without spaces, where they may stand anywhere in the heading.
static const char *const inner_words[] = {"什么", "怎么", "如何", "哪些", "何",   "吗",
                                          "为啥", "区别", "とは", "違い", "なぜ", NULL};

static bool is_digit(struct text text, size_t at) {
    return at < text.size && text.bytes[at] >= '0' && text.bytes[at] <= '9';
}

static bool is_space_at(struct text text, size_t at) {
    return at < text.size &&
           (text.bytes[at] == ' ' || text.bytes[at] == '\t' || text.bytes[at] == '\n');
}

static bool is_letter_at(struct text text, size_t at) {
    uint32_t code_point;

    if (at >= text.size) {
        return false;
    }
    text_decode(text, at, &code_point);
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return true;
    default: return false;
    }
}

/** Emoji, signs and invisible marks: what decorates a heading without saying anything. */
static bool is_ornament(uint32_t code_point) {
    if (code_point < 0x80) {
        return false;
    }
    if (code_point == 0x203C || code_point == 0x2049) {
        return true;  // punctuation that is drawn as emoji
    }
    switch (utf8proc_category((utf8proc_int32_t)code_point)) {
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_SK:
    case UTF8PROC_CATEGORY_SM:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ZS: return true;
    default: return false;
    }
}

static struct text skip_ornaments(struct text text) {
    while (text.size) {
        uint32_t code_point;
        size_t size = text_decode(text, 0, &code_point);

        if (!is_space_at(text, 0) && !is_ornament(code_point)) {
            break;
        }
        text = text_from(text, size);
    }
    return text;
}

/** The length of the last character. */
static size_t last_character(struct text text, uint32_t *code_point) {
    size_t size = 1;

    while (size < text.size && size < 4 &&
           ((unsigned char)text.bytes[text.size - size] & 0xC0) == 0x80) {
        size++;
    }
    text_decode(text, text.size - size, code_point);
    return size;
}

struct text label_without_ornaments(struct text text) {
    text = skip_ornaments(text);
    while (text.size) {
        uint32_t code_point;
        size_t size = last_character(text, &code_point);

        if (!is_space_at(text, text.size - 1) && !is_ornament(code_point)) {
            break;
        }
        text.size -= size;
    }
    return text;
}

static size_t count_marks(struct text text, size_t at) {
    size_t count = 0;

    while (at + count < text.size &&
           (text.bytes[at + count] == '*' || text.bytes[at + count] == '_')) {
        count++;
    }
    return count;
}

static size_t skip_spaces(struct text text, size_t at) {
    while (at < text.size && (text.bytes[at] == ' ' || text.bytes[at] == '\t')) {
        at++;
    }
    return at;
}

/** The length of a separator behind a label or number. */
static size_t separator_size(struct text text, size_t at) {
    static const char *const separators[] = {":", ".", ")", "：", "．", "、", "）"};

    for (size_t i = 0; i < sizeof(separators) / sizeof(separators[0]); i++) {
        struct text separator = text_of(separators[i]);

        if (text_starts(text_from(text, at), separator)) {
            return separator.size;
        }
    }
    return 0;
}

/** A dash with a space on both sides. */
static size_t dash_size(struct text text, size_t at) {
    static const char *const dashes[] = {"-", "–", "—", "|"};

    for (size_t i = 0; at > 0 && is_space_at(text, at - 1) && i < 4; i++) {
        struct text dash = text_of(dashes[i]);

        if (text_starts(text_from(text, at), dash) && is_space_at(text, at + dash.size)) {
            return dash.size;
        }
    }
    return 0;
}

bool label_starts_with(struct text text, struct text word) {
    bool same = word.size <= text.size;

    for (size_t at = 0; same && at < word.size;) {
        uint32_t here;
        uint32_t wanted;

        text_decode(text, at, &here);
        at += text_decode(word, at, &wanted);
        same = (uint32_t)utf8proc_tolower((utf8proc_int32_t)here) == wanted;
    }
    return same;
}

/** The length of the first of these words that stands at the front, as a whole word. */
static size_t word_size(struct text text, const char *const *words) {
    for (; *words; words++) {
        if (label_starts_with(text, text_of(*words)) &&
            !is_letter_at(text, text_of(*words).size)) {
            return text_of(*words).size;
        }
    }
    return 0;
}

static size_t skip_digits(struct text text, size_t at) {
    while (is_digit(text, at)) {
        at++;
    }
    return at;
}

/** Where the text goes on behind a separator and the marks that close the label. */
static size_t behind_label(struct text text, size_t at, size_t marks) {
    size_t closing = count_marks(text, at);

    if (closing == marks) {
        at += closing;
    }
    return skip_spaces(text, at);
}

/** Cuts "**Q3**:" and its like off the front: marks, word, number, separator in any sensible order. */
static bool cut_question_label(struct text *text) {
    size_t marks = count_marks(*text, 0);
    size_t word = word_size(text_from(*text, marks), question_words);
    size_t at = marks + word;
    size_t digits;
    size_t separator;

    if (!word) {
        return false;
    }
    at = skip_spaces(*text, at);
    at += at < text->size && text->bytes[at] == '#';
    digits = skip_digits(*text, at) - at;
    at = skip_digits(*text, at);
    if (marks && count_marks(*text, at) == marks) {
        at += marks;
        marks = 0;
    }
    at = skip_spaces(*text, at);
    separator = separator_size(*text, at);
    if (!separator && digits) {
        separator = dash_size(*text, at);
    }
    if (!separator && !(digits && at > 0 && is_space_at(*text, at - 1))) {
        return false;
    }
    at = behind_label(*text, at + separator, marks);
    *text = text_from(*text, at);
    return true;
}

static bool cut_number(struct text *text) {
    size_t open = text->size && text->bytes[0] == '(';
    size_t marks = count_marks(*text, 0);
    size_t at = marks ? marks : open;
    size_t from = at;
    size_t parts = 0;
    size_t separator;

    at = skip_digits(*text, at);
    while (at > from && at - from < 9 && at < text->size && text->bytes[at] == '.' &&
           is_digit(*text, at + 1)) {
        at = skip_digits(*text, at + 1);
        parts++;
    }
    if (at == from || at - from > 8) {
        return false;
    }
    separator = separator_size(*text, at);
    if (separator && !is_space_at(*text, at + separator) && at + separator < text->size &&
        (unsigned char)text->bytes[at + separator] < 0x80 &&
        !count_marks(*text, at + separator) && !is_letter_at(*text, at + separator)) {
        return false;
    }
    if (!separator && !(parts && is_space_at(*text, at))) {
        return false;
    }
    *text = text_from(*text, behind_label(*text, at + separator, marks));
    return true;
}

struct text label_without_number(struct text text) {
    cut_number(&text);
    return text;
}

bool label_cut_answer(struct text *text) {
    struct text rest = skip_ornaments(*text);
    size_t marks = count_marks(rest, 0);
    size_t word = word_size(skip_ornaments(text_from(rest, marks)), answer_words);
    size_t at;
    bool closed = false;
    bool ends;

    if (!word) {
        return false;
    }
    at = rest.size - skip_ornaments(text_from(rest, marks)).size + word;
    at = skip_digits(rest, skip_spaces(rest, at));
    if (marks && count_marks(rest, at) == marks) {
        at += marks;
        closed = true;
    }
    at = skip_spaces(rest, at);
    ends = at == rest.size || rest.bytes[at] == '\n';
    if (text_starts(text_from(rest, at), TEXT(":")) ||
        text_starts(text_from(rest, at), TEXT("："))) {
        at = behind_label(rest, at + separator_size(rest, at), closed ? 0 : marks);
    } else if (word == 1 || !(closed && ends)) {
        return false;
    }
    *text = text_trim(text_from(rest, at));
    return true;
}

/** The byte before the bracket that closes at the end, or text.size if none opens. */
static size_t bracket_start(struct text text) {
    int depth = 0;

    for (size_t at = text.size; at-- > 0;) {
        char byte = text.bytes[at];

        depth += byte == ')' || byte == ']';
        depth -= byte == '(' || byte == '[';
        if (depth == 0) {
            return at;
        }
    }
    return text.size;
}

static bool is_closing(uint32_t code_point) {
    static const uint32_t marks[] = {'*',    '_',    '"',  '\'', '`', '!',
                                     0x201D, 0x2019, 0xBB, '#',  ':'};

    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
        if (marks[i] == code_point) {
            return true;
        }
    }
    return false;
}

/** Without an HTML tag at the end. */
static bool cut_tag(struct text *text) {
    size_t at = text->size;

    if (!at || text->bytes[at - 1] != '>') {
        return false;
    }
    while (at > 0 && text->bytes[at - 1] != '<') {
        at--;
    }
    if (!at) {
        return false;
    }
    text->size = at - 1;
    return true;
}

bool label_asks(struct text text) {
    for (text = label_without_ornaments(text); text.size;
         text = label_without_ornaments(text)) {
        uint32_t code_point;
        size_t size = last_character(text, &code_point);

        if (code_point == '?' || code_point == 0xFF1F || code_point == 0x61F) {
            return true;
        }
        if (code_point == ')' || code_point == ']') {
            size_t start = bracket_start(text);

            if (text.size > 1 && text.bytes[text.size - 2] == '?') {
                return true;
            }
            if (start == text.size || start == 0) {
                return false;
            }
            text.size = start;
        } else if (code_point == 0xFF09) {
            size_t start = text_find(text, TEXT("（"));

            if (start == text.size) {
                return false;
            }
            text.size = start;
        } else if (is_closing(code_point)) {
            text.size -= size;
        } else if (!cut_tag(&text)) {
            return false;
        }
    }
    return false;
}

/** Without the marks of emphasis around the whole. */
static struct text unemphasised(struct text text) {
    size_t marks = count_marks(text, 0);
    struct text inner;

    if (!marks || text.size <= 2 * marks) {
        return text;
    }
    inner = text_slice(text, marks, text.size - marks);
    if (!text_equal(text_slice(text, 0, marks), text_from(text, text.size - marks)) ||
        text_find(inner, text_slice(text, 0, 1)) < inner.size) {
        return text;
    }
    return inner;
}

struct title title_read(struct text heading) {
    struct title title = {0};
    struct text text = unemphasised(text_trim(heading));
    struct text bare = skip_ornaments(text);
    struct text answer = bare;

    while (text_starts(bare, TEXT("#")) && !is_letter_at(bare, 1)) {
        bare = skip_ornaments(text_from(bare, 1));
    }
    title.labelled = cut_question_label(&bare);
    title.numbered = !title.labelled && cut_number(&bare);
    title.text = text_trim(title.labelled || title.numbered ? bare : text);
    title.text = unemphasised(title.text);
    title.labelled = title.labelled && title.text.size;
    title.asks = label_asks(title.text);
    title.requests = word_size(text_from(bare, count_marks(bare, 0)), request_words) > 0;
    for (size_t i = 0; inner_words[i]; i++) {
        title.requests |= text_find(bare, text_of(inner_words[i])) < bare.size;
    }
    title.answers = (label_cut_answer(&answer) && !answer.size) ||
                    (word_size(answer, answer_words) > 1 &&
                     word_size(answer, answer_words) == answer.size);
    return title;
}
