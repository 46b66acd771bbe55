// SPDX-License-Identifier: MIT
// The vocabulary of headings that keep a guide's house, in families of one sense each.

#include "housekeeping.h"

#include <string.h>
#include <strings.h>

// What lists what the page holds.
static const char *const contents[] = {"table of contents",
                                       "table of content",
                                       "contents",
                                       "toc",
                                       "contents list",
                                       "list of contents",
                                       "content index",
                                       "category index",
                                       "problem index",
                                       "file index",
                                       "file list",
                                       "chapter list",
                                       "quick navigation",
                                       "on this page",
                                       "page contents",
                                       "in this article",
                                       "auf dieser seite",
                                       "inhalt",
                                       "inhaltsverzeichnis",
                                       "inhoudsopgave",
                                       "оглавление",
                                       "содержание",
                                       "Содержание",
                                       "содержание раздела",
                                       "зміст",
                                       "índice",
                                       "índice de contenidos",
                                       "tabla de contenidos",
                                       "tabla de contenido",
                                       "indice",
                                       "indice dei contenuti",
                                       "sumário",
                                       "sommaire",
                                       "table des matières",
                                       "spis treści",
                                       "cuprins",
                                       "içindekiler",
                                       "i̇çindekiler",
                                       "mục lục",
                                       "daftar isi",
                                       "目录",
                                       "目錄",
                                       "目次",
                                       "章节目录",
                                       "章節目錄",
                                       "목차",
                                       "فهرست",
                                       "فهرست مطالب",
                                       "विषय सूची",
                                       "obsah",
                                       "tartalom",
                                       "indholdsfortegnelse",
                                       "innehåll",
                                       "conteúdo",
                                       "съдържание",
                                       "περιεχόμενα",
                                       "תוכן עניינים",
                                       "สารบัญ",
                                       NULL};

// What begins or ends any text.
static const char *const frames[] = {"conclusion",    "conclusions",
                                     "closing notes", "closing thoughts",
                                     "final notes",   "final thoughts",
                                     "final words",   "заключение",
                                     "conclusión",    "conclusão",
                                     "前言",          "总结",
                                     "小结",          "写在前面",
                                     "写在最后",      "结语",
                                     "面试开始",      "面试结束",
                                     "结束",          "end",
                                     "the end",       NULL};

// Where more can be read, which a chapter may be called, too.
static const char *const sources[] = {"reference",
                                      "resources",
                                      "sources",
                                      "source",
                                      "further reading",
                                      "see also",
                                      "example projects",
                                      "books",
                                      "recommended books",
                                      "recommended reading",
                                      "bibliography",
                                      "bücher",
                                      "literatur",
                                      "livres",
                                      "libros",
                                      "livros",
                                      "bibliografia",
                                      "bibliografía",
                                      "bibliographie",
                                      "книги",
                                      "Книги",
                                      "литература",
                                      "Литература",
                                      "参考书",
                                      "参考書",
                                      "推荐书籍",
                                      "書籍",
                                      "书籍",
                                      "参考",
                                      "参考资料",
                                      "参考資料",
                                      "参考文献",
                                      "参考链接",
                                      "参考文章",
                                      "参考与感谢",
                                      "学习资料",
                                      "相关阅读",
                                      "延伸阅读",
                                      "참고",
                                      "참고 자료",
                                      "참고자료",
                                      "참고 문헌",
                                      "참고 서적",
                                      "출처",
                                      "레퍼런스",
                                      "학습 자료",
                                      "학습자료",
                                      NULL};

// The same in words that no chapter is called by.
static const char *const pointers[] = {"references", "источники", "useful links",
                                       "推荐阅读", NULL};

// What sums a chapter up or comes on top of it.
static const char *const digests[] = {
    "summary",           "introduction",  "common interview questions",
    "interview summary", "bonus content", "公众号",
    "个人公众号",        "추가 정리",     NULL};

// How to set a project up, and what has become of it.
static const char *const project[] = {"installation",  "installing",  "usage",
                                      "about",         "quick start", "requirements",
                                      "changelog",     "support",     "how to apply",
                                      "how to apply?", NULL};

// Whose it is.
static const char *const credits[] = {"license",
                                      "licence",
                                      "credits",
                                      "contributors",
                                      "acknowledgements",
                                      "acknowledgments",
                                      "acknowledgements & credits",
                                      NULL};

// How to take part in it.
static const char *const contributing[] = {"contributing",
                                           "contribution",
                                           "contributions",
                                           "how to contribute",
                                           "贡献",
                                           "参与贡献",
                                           "如何贡献",
                                           "기여",
                                           "기여하기",
                                           "contribuir",
                                           "contribuer",
                                           "cómo contribuir",
                                           "como contribuir",
                                           "contribuciones",
                                           "contribuições",
                                           "colaborar",
                                           "mitmachen",
                                           "katkı",
                                           "katkıda bulunma",
                                           "đóng góp",
                                           "как помочь",
                                           NULL};

// How to read the guide, where else to look, and what holds whatever there is.
static const char *const using[] = {"categories",
                                    "دستهبندیها",
                                    "索引",
                                    "المحتويات",
                                    "جدول المحتويات",
                                    "considerazioni preliminari",
                                    "example",
                                    "examples",
                                    "preface",
                                    "引言",
                                    "正文",
                                    "related topics",
                                    "related guides",
                                    "important links",
                                    "quick links",
                                    "相关专题",
                                    "start here",
                                    "how to use",
                                    "how to read",
                                    "reading guide",
                                    "explore the full handbook",
                                    "核心入口",
                                    "怎么读",
                                    "如何阅读",
                                    "get involved",
                                    "getting involved",
                                    "reading order",
                                    "suggested reading order",
                                    "recommended reading order",
                                    "阅读顺序",
                                    "建议阅读顺序",
                                    "推荐阅读顺序",
                                    "learning path",
                                    "learning paths",
                                    "学习路线",
                                    "学习路径",
                                    "how to use this guide",
                                    "how to use this repo",
                                    "how to use this repository",
                                    NULL};

// What a list of links calls all that it lists.
static const char *const lists[] = {
    "topics",    "topics covered", "topics list", "guides",        "files",
    "structure", "questions",      "sections",    "what's inside", "files in this folder",
    NULL};

// The same that stands between questions, too.
static const char *const lists_beside[] = {"index", "links", NULL};

// The same that no chapter is called.
static const char *const lists_outside[] = {"overview", "chapters", NULL};

// The same on a project's page.
static const char *const starts[] = {"getting started", NULL};

static const struct family {
    unsigned kinds;
    const char *const *names;
} families[] = {
    {HOUSE_BESIDE | HOUSE_OUTSIDE | HOUSE_CONTENTS, contents},
    {HOUSE_BESIDE | HOUSE_OUTSIDE, frames},
    {HOUSE_BESIDE, sources},
    {HOUSE_BESIDE | HOUSE_OUTSIDE, pointers},
    {HOUSE_BESIDE, digests},
    {HOUSE_PROJECT, project},
    {HOUSE_PROJECT | HOUSE_OUTSIDE, credits},
    {HOUSE_PROJECT | HOUSE_OUTSIDE | HOUSE_AUTHORS, contributing},
    {HOUSE_OUTSIDE, using},
    {HOUSE_LISTS, lists},
    {HOUSE_BESIDE | HOUSE_LISTS, lists_beside},
    {HOUSE_OUTSIDE | HOUSE_LISTS, lists_outside},
    {HOUSE_PROJECT | HOUSE_LISTS, starts},
};

bool housekeeping_is(struct text name, unsigned kinds) {
    for (size_t i = 0; name.size && i < sizeof(families) / sizeof(families[0]); i++) {
        const char *const *names = families[i].names;

        for (; families[i].kinds & kinds && *names; names++) {
            // Most differ in their first letter, and this is asked of every heading.
            if (((*names)[0] | 0x20) == (name.bytes[0] | 0x20) &&
                strlen(*names) == name.size &&
                strncasecmp(*names, name.bytes, name.size) == 0) {
                return true;
            }
        }
    }
    return false;
}
