# One INTERFACE target carries every compiler flag of the project.
include(CheckCCompilerFlag)

add_library(viva_flags INTERFACE)
target_compile_definitions(viva_flags INTERFACE
  _XOPEN_SOURCE=700 _XOPEN_SOURCE_EXTENDED=1 _DEFAULT_SOURCE=1)

foreach(flag
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes
    -Wmissing-variable-declarations -Wformat=2 -Wundef -Wvla -Wimplicit-fallthrough
    -Wwrite-strings -Wcast-qual -Wpointer-arith -Wdouble-promotion -Wnull-dereference)
  string(MAKE_C_IDENTIFIER "HAVE${flag}" have)
  check_c_compiler_flag(${flag} ${have})
  if(${have})
    target_compile_options(viva_flags INTERFACE ${flag})
  endif()
endforeach()

if(VIVA_WERROR)
  target_compile_options(viva_flags INTERFACE -Werror)
endif()

if(VIVA_SANITIZE)
  # Null-dereference analysis sees ghosts through the sanitizers' own branches.
  target_compile_options(viva_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
    -Wno-null-dereference)
  target_link_options(viva_flags INTERFACE -fsanitize=address,undefined)
endif()

if(VIVA_FUZZ)
  # Without it the fuzzer sees which paths it took in its own file only.
  target_compile_options(viva_flags INTERFACE -fsanitize=fuzzer-no-link)
  target_link_options(viva_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Release")
  set(CMAKE_POSITION_INDEPENDENT_CODE ON)
  target_compile_options(viva_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong)
  if(NOT APPLE)
    target_link_options(viva_flags INTERFACE -pie -Wl,-z,relro,-z,now)
  endif()
endif()
