// SPDX-License-Identifier: MIT

/**
 * Eight cards at once: a number for each, and the arithmetic of FSRS on them.
 *
 * The including file chooses by LANES_SCALAR: one lane of plain C, which any
 * compiler can do, or eight lanes by GCC's vector extension, which becomes
 * whatever the file is compiled for (SSE2, AVX2, NEON).  All do the same
 * operations in the same order; only fused multiply-add rounds differently.
 */

#ifndef VIVA_SCHEDULE_LANES_H
#define VIVA_SCHEDULE_LANES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if defined(__AVX2__) && !defined(LANES_SCALAR)
#include <immintrin.h>
#define LANES_AVX2
#elif defined(__SSE2__) && !defined(LANES_SCALAR)
#include <emmintrin.h>
#define LANES_SSE2
#endif

#if defined(__GNUC__)
#define LANES_INLINE static inline __attribute__((always_inline, unused))
#else
#define LANES_INLINE static inline
#endif

#ifdef LANES_SCALAR

enum { LANES = 1 };
typedef float lanes;
typedef int32_t lanes_bits;
typedef bool lanes_mask;

LANES_INLINE lanes lanes_of(float x) {
    return x;
}

LANES_INLINE lanes_mask lanes_less(lanes a, lanes b) {
    return a < b;
}

LANES_INLINE lanes_mask lanes_equal(lanes a, lanes b) {
    return a == b;
}

LANES_INLINE lanes_mask lanes_both(lanes_mask a, lanes_mask b) {
    return a && b;
}

LANES_INLINE lanes_mask lanes_not(lanes_mask a) {
    return !a;
}

LANES_INLINE lanes lanes_pick(lanes_mask mask, lanes yes, lanes no) {
    return mask ? yes : no;
}

LANES_INLINE bool lanes_any(lanes_mask mask) {
    return mask;
}

LANES_INLINE lanes lanes_smaller(lanes a, lanes b) {
    return a < b ? a : b;
}

LANES_INLINE lanes lanes_larger(lanes a, lanes b) {
    return a > b ? a : b;
}

LANES_INLINE float lanes_sum(lanes x) {
    return x;
}

LANES_INLINE lanes lanes_from_bits(lanes_bits bits) {
    return (lanes)bits;
}

#else

enum { LANES = 8 };
typedef float lanes __attribute__((vector_size(32)));
typedef int32_t lanes_bits __attribute__((vector_size(32)));
typedef lanes_bits lanes_mask;

LANES_INLINE lanes lanes_of(float x) {
    return (lanes){x, x, x, x, x, x, x, x};
}

LANES_INLINE lanes_mask lanes_less(lanes a, lanes b) {
    return a < b;
}

LANES_INLINE lanes_mask lanes_equal(lanes a, lanes b) {
    return a == b;
}

LANES_INLINE lanes_mask lanes_both(lanes_mask a, lanes_mask b) {
    return a & b;
}

LANES_INLINE lanes_mask lanes_not(lanes_mask a) {
    return ~a;
}

#ifdef LANES_AVX2

LANES_INLINE lanes lanes_pick(lanes_mask mask, lanes yes, lanes no) {
    return (lanes)_mm256_blendv_ps((__m256)no, (__m256)yes, (__m256)mask);
}

LANES_INLINE bool lanes_any(lanes_mask mask) {
    return _mm256_movemask_ps((__m256)mask) != 0;
}

LANES_INLINE lanes lanes_smaller(lanes a, lanes b) {
    return (lanes)_mm256_min_ps((__m256)a, (__m256)b);
}

LANES_INLINE lanes lanes_larger(lanes a, lanes b) {
    return (lanes)_mm256_max_ps((__m256)a, (__m256)b);
}

#else

LANES_INLINE lanes lanes_pick(lanes_mask mask, lanes yes, lanes no) {
    return (lanes)(((lanes_bits)yes & mask) | ((lanes_bits)no & ~mask));
}

LANES_INLINE bool lanes_any(lanes_mask mask) {
    int64_t halves[4];

    memcpy(halves, &mask, sizeof(halves));
    return (halves[0] | halves[1] | halves[2] | halves[3]) != 0;
}

#ifdef LANES_SSE2

/** The two halves that SSE2 works on. */
union lanes_halves {
    lanes whole;
    __m128 half[2];
};

LANES_INLINE lanes lanes_smaller(lanes a, lanes b) {
    union lanes_halves x = {a}, y = {b};

    x.half[0] = _mm_min_ps(x.half[0], y.half[0]);
    x.half[1] = _mm_min_ps(x.half[1], y.half[1]);
    return x.whole;
}

LANES_INLINE lanes lanes_larger(lanes a, lanes b) {
    union lanes_halves x = {a}, y = {b};

    x.half[0] = _mm_max_ps(x.half[0], y.half[0]);
    x.half[1] = _mm_max_ps(x.half[1], y.half[1]);
    return x.whole;
}

#else

LANES_INLINE lanes lanes_smaller(lanes a, lanes b) {
    return lanes_pick(a < b, a, b);
}

LANES_INLINE lanes lanes_larger(lanes a, lanes b) {
    return lanes_pick(a > b, a, b);
}

#endif
#endif

/** In the order of the lanes, as one lane after the other would add up. */
LANES_INLINE float lanes_sum(lanes x) {
    float sum = 0;

    for (int i = 0; i < LANES; i++) {
        sum += x[i];
    }
    return sum;
}

LANES_INLINE lanes lanes_from_bits(lanes_bits bits) {
    return __builtin_convertvector(bits, lanes);
}

#endif

LANES_INLINE lanes lanes_load(const float *from) {
    lanes x;

    memcpy(&x, from, sizeof(x));
    return x;
}

LANES_INLINE void lanes_store(float *to, lanes x) {
    memcpy(to, &x, sizeof(x));
}

LANES_INLINE lanes lanes_where(lanes_mask mask, lanes x) {
    return lanes_pick(mask, x, lanes_of(0));
}

LANES_INLINE lanes lanes_clamp(lanes x, float low, float high) {
    return lanes_smaller(lanes_larger(x, lanes_of(low)), lanes_of(high));
}

/** Strictly inside, where clamping passes the slope on. */
LANES_INLINE lanes_mask lanes_inside(lanes x, float low, float high) {
    return lanes_both(lanes_less(lanes_of(low), x), lanes_less(x, lanes_of(high)));
}

/**
 * e^x to 2e-7 of itself for |x| <= 80, beyond which it is nonsense.  x log2(e) is
 * split into a whole number n and f in [-1/2, 1/2]; 2^f is a minimax polynomial (error
 * 2e-9) and n is added to the exponent.  Adding 1.5 * 2^23 rounds to whole
 * numbers: no compiler may take that for algebra, so never -ffast-math.
 */
LANES_INLINE lanes lanes_exp(lanes x) {
    const lanes shift = lanes_of(12582912.0f);
    lanes t = x * 1.44269504f;
    lanes shifted = t + shift;
    lanes f = t - (shifted - shift);
    lanes power = lanes_of(1.53458122e-4f);
    lanes_bits bits, base, n;

    power = power * f + 1.33999312e-3f;
    power = power * f + 9.61848896e-3f;
    power = power * f + 5.55032878e-2f;
    power = power * f + 2.40226469e-1f;
    power = power * f + 6.93147206e-1f;
    power = power * f + 1.0f;
    memcpy(&n, &shifted, sizeof(n));
    memcpy(&base, &shift, sizeof(base));
    memcpy(&bits, &power, sizeof(bits));
    bits += (n - base) * (1 << 23);
    memcpy(&power, &bits, sizeof(power));
    return power;
}

/**
 * ln x to 1e-7 for normal x > 0: x = 2^n m with m in [sqrt(1/2), sqrt(2)], and
 * ln m = 2 atanh(s), s = (m-1)/(m+1), whose series behind 2 s is minimax.
 */
LANES_INLINE lanes lanes_log(lanes x) {
    lanes_bits bits, n;
    lanes m, s, z, tail;

    memcpy(&bits, &x, sizeof(bits));
    n = (bits - 0x3f3504f3) >> 23;
    bits -= n * (1 << 23);
    memcpy(&m, &bits, sizeof(m));
    m = m - 1.0f;
    s = m / (m + 2.0f);
    z = s * s;
    tail = lanes_of(0.147902558f);
    tail = tail * z + 0.19994382f;
    tail = tail * z + 0.333333425f;
    s = s + s;
    return lanes_from_bits(n) * 0.693147181f + (s + s * (z * tail));
}

#endif
