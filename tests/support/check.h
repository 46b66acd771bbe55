// SPDX-License-Identifier: MIT

/** cmocka with the headers that it needs before itself. */

#ifndef VIVA_TESTS_CHECK_H
#define VIVA_TESTS_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

#endif
