// SPDX-License-Identifier: MIT
// The names of forms.

#include "format.h"

const char format_heading[] = "heading";
const char format_list[] = "list";
const char format_bold[] = "bold";
const char format_flashcard[] = "flashcard";
const char format_file[] = "file";
const char format_line[] = "line";
const char format_table[] = "table";
