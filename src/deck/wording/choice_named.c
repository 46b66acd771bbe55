// SPDX-License-Identifier: MIT
// Names of the right options behind all of them.

#include "choice_named.h"

#include "alternative.h"
#include "label.h"
#include "vocabulary.h"

#include <string.h>

enum { CIRCLED = 0x2460, CIRCLED_MAX = 10 };

size_t choice_circled(struct text text) {
    uint32_t sign = 0;

    text_decode(text, 0, &sign);
    return sign >= CIRCLED && sign < CIRCLED + CIRCLED_MAX ? sign - CIRCLED + 1 : 0;
}

/** Without the marks and signs that a label or a name may stand in or behind. */
static struct text without_signs(struct text text) {
    static const char *const signs[] = {"【", "】", "：", "[", "]", ":", ".", "-",
                                        "–",  "—",  "(",  "*", "_", "`", ">", " "};

    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]);) {
        bool found = text_starts_word(text, signs[i]);

        text = text_from(text, found ? strlen(signs[i]) : 0);
        i = found ? 0 : i + 1;
    }
    return text;
}

/** The size of the letter or number of one of so many options, behind which no word stands; 0 if there is none. */
static size_t name_size(struct text text, size_t count) {
    static const char *const counters[] = {"번", "番", NULL};
    size_t digits = line_skip_digits(text, 0);
    int number = digits ? line_first_number(text) : (int)choice_circled(text);
    size_t size = digits ? digits : TEXT("①").size;

    if (!number) {
        int letter = alternative_name(text, &size);

        number = letter ? letter - 'a' + 1 : 0;
    }
    size += text_starts_any(text_from(text, size), counters);
    return number > 0 && (size_t)number <= count && !line_has_letter(text, size) &&
                   !line_has_digit(text, size)
               ? size
               : 0;
}

/** Whether a tick stands before an option that is told once more. */
static bool is_ticked_name(struct text line, size_t count, struct text *named) {
    struct text text = without_signs(line);
    struct text behind = text_trim(text_from(text, TEXT("✅").size));
    size_t size;

    if (!text_starts(text, TEXT("✅"))) {
        return false;
    }
    text = without_signs(behind);
    size = name_size(text, count);
    if (!size || !(size == text.size || strchr(".):*", text.bytes[size]))) {
        return false;
    }
    *named = behind;
    return true;
}

/** Behind the words that tell an answer, 0 if there are none; `*kept` for those that stay with it. */
static size_t told_size(struct text text, bool *kept) {
    size_t article = line_starts_with(text, TEXT("the ")) ? TEXT("the ").size : 0;
    struct text rest = text_from(text, article);
    size_t word = words_at(rest, WORDS_KEPT);

    word = word || !line_starts_with(rest, TEXT("correct")) ? word : TEXT("correct").size;
    *kept = word > 0;
    word = word ? word : words_at(rest, WORDS_ANSWER);
    return word ? article + word : 0;
}

bool choice_named(struct text line, size_t count, struct text *named) {
    static const char *const links[] = {"option ", "choice ", "is option ", "is ", NULL};
    struct text whole = alternative_without_bullet(line);
    struct text text = without_signs(line_without_front_ornaments(without_signs(whole)));
    bool kept = false;
    size_t word = told_size(text, &kept);
    struct text name = without_signs(text_from(text, word));
    size_t size;

    if (is_ticked_name(line, count, named)) {
        return true;
    }
    name = without_signs(text_from(name, line_starts_any(name, links)));
    size = name_size(name, count);
    // "A. 2" behind options is a label; "A map is one." tells something.
    if (!word || !size || (word == 1 && without_signs(text_from(name, size)).size)) {
        return false;
    }
    // "**Answer: B**": the marks are around more than the name.
    kept = kept || (name.size && strchr("*_`", name.bytes[name.size - 1]));
    *named = label_cut_answer(&whole) || kept ? whole : name;
    return true;
}
