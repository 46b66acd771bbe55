// SPDX-License-Identifier: MIT

/** The entry point that libFuzzer and the replay driver call. */

#ifndef VIVA_TESTS_FUZZ_H
#define VIVA_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

#endif
