# The libraries that Viva stands on; README.md says why each.
find_package(PkgConfig REQUIRED)

foreach(library ncursesw libcmark sqlite3 libutf8proc jansson libconfuse libxxhash)
  pkg_check_modules(${library} REQUIRED IMPORTED_TARGET ${library})
endforeach()

# Threads read guides ahead.
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)

# In the C library here, a library of its own elsewhere.
find_package(Iconv REQUIRED)

# libunistring ships no pkg-config file.
find_library(UNISTRING_LIBRARY unistring REQUIRED)
find_path(UNISTRING_INCLUDE unilbrk.h REQUIRED)
add_library(unistring INTERFACE)
target_link_libraries(unistring INTERFACE ${UNISTRING_LIBRARY})
target_include_directories(unistring SYSTEM INTERFACE ${UNISTRING_INCLUDE})

# ncursesw asks for an older POSIX than we do; one definition is enough.
set_property(TARGET PkgConfig::ncursesw PROPERTY INTERFACE_COMPILE_OPTIONS "")

# xxhash is compiled in from its header: one library less to load at every start.
add_library(xxhash INTERFACE)
target_include_directories(xxhash SYSTEM INTERFACE ${libxxhash_INCLUDE_DIRS})
