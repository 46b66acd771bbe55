// SPDX-License-Identifier: MIT
// Links that lead back to the top of a page.

#include "way_back.h"

#include "alternative.h"
#include "line.h"

#include <viva/tag.h>

#include <string.h>

// In lower case: how the words begin that say so in a list, where other places may be linked as well.
static const char *const words[] = {
    "back",        "top",          "to the top",   "to top",
    "go up",       "return",       "contents",     "table of contents",
    "toc",         "к оглавлению", "к содержанию", "к началу",
    "к списку",    "наверх",       "вверх",        "назад",
    "оглавление",  "содержание",   "до змісту",    "вгору",
    "нагору",      "volver",       "arriba",       "índice",
    "voltar",      "topo",         "retour",       "haut de",
    "sommaire",    "zurück",       "nach oben",    "inhalt",
    "torna",       "indice",       "yukarı",       "başa dön",
    "içindekiler", "powrót",       "do góry",      "spis treści",
    "kembali",     "về đầu",       "mục lục",      "返回",
    "回到",        "目录",         "目錄",         "目次",
    "トップ",      "先頭",         "목차",         "맨 위",
    "위로",        "처음으로",     "뒤로",         "戻る",
    "terug",       "tillbaka",     "العودة",       NULL};

/** What may stand around such links: emphasis, brackets, tags. */
static bool is_trim(struct text text) {
    for (size_t i = 0; i < text.size; i++) {
        i += text_starts(text_from(text, i), TEXT("&nbsp;")) ? TEXT("&nbsp").size : 0;
        if (!strchr("*_[])|<>/; brdivp", text.bytes[i]) &&
            (unsigned char)text.bytes[i] < 0x80) {
            return false;
        }
    }
    return true;
}

/** The words of a link at the front, from the first that is no sign: "[[↑] **Top**](#a)". */
static struct text link_words(struct text link) {
    struct text said = text_from(link, text_starts(link, TEXT("[")));
    size_t sign = text_starts(said, TEXT("[")) ? text_find(said, TEXT("]")) + 1 : 0;

    said = line_without_front_ornaments(text_from(said, sign));
    return line_without_front_ornaments(text_from(said, line_count_marks(said, 0)));
}

/** Whether a target is the page on which the guide is entered: "../README.md". */
static bool is_entrance(struct text target) {
    static const char *const pages[] = {"readme.md", "index.md", NULL};

    while (text_starts(target, TEXT(".")) || text_starts(target, TEXT("/"))) {
        target = text_from(target, 1);
    }
    return line_is_any(target, pages);
}

/** Whether a link at the front leads to a place of the file or to where the guide is entered, says that it leads back, or is for whoever wants to change the page. */
static bool leads_back(struct text link) {
    static const char *const places[] = {"home", "main", "index", NULL};
    size_t target = text_find(link, TEXT("](")) + 2;
    struct text said = link_words(text_slice(link, 0, target - 2));

    link.size = text_find(link, TEXT(")"));
    return text_starts(text_from(link, target), TEXT("#")) ||
           is_entrance(text_from(link, target)) ||
           text_holds(text_from(link, target), TEXT("/edit/")) ||
           line_starts_any(said, words) || line_starts_any(said, places);
}

bool way_back_is(struct text line) {
    struct text text = line_without_ornaments(line);
    size_t links = 0;

    for (size_t open; (open = text_find(text, TEXT("]("))) < text.size;) {
        size_t start = text_find(text, TEXT("["));
        size_t end = text_find(text_from(text, open), TEXT(")"));
        struct text before = text_trim(text_slice(text, 0, start));

        if (start > open || !is_trim(text_from(before, line_emoji_size(before))) ||
            !leads_back(text_from(text, start))) {
            return false;
        }
        links += text_starts(text_from(text, open + 2), TEXT("#")) ||
                 text_ends(text_slice(text, open, open + end), TEXT("README.md")) ||
                 is_entrance(text_slice(text, open + 2, open + end));
        text = text_from(text, open + end + 1);
    }
    return links > 0 && is_trim(text);
}

bool way_back_is_tag(struct text html, struct arena *scratch) {
    bool inside = false;
    bool found = false;

    for (size_t at = 0; at < html.size;) {
        bool markup = false;
        struct tag tag;
        size_t end = tag_next(html, at, &markup, &tag);

        if (!markup && !inside && text_trim(text_slice(html, at, end)).size) {
            return false;
        }
        if (markup && tag_is(&tag, "a")) {
            struct text target = tag_attribute(&tag, "href", scratch);

            inside = !tag.closing;
            found = found || text_starts(target, TEXT("#"));
        }
        at = end;
    }
    return found;
}

bool way_back_says(struct text line) {
    struct text said = link_words(line_without_front_ornaments(line));

    return way_back_is(line) && line_starts_any(said, words) > 0;
}

bool way_back_is_item(struct text line) {
    struct text item = alternative_without_bullet(line);

    return item.size < text_trim(line).size && way_back_says(item);
}

struct text way_back_cut(struct text text) {
    for (;;) {
        size_t start = text_line_start(text, text.size);
        struct text last = text_from(text, start);

        if (start == 0 || (!way_back_is(last) && !way_back_is_item(last) &&
                           line_without_break(last).size)) {
            return text;
        }
        text.size = start - 1;
    }
}
