# The scheduler as a library that is installed for other programs: libfsrs, shared and static, with its
# headers, manual pages and examples, found by find_package(fsrs) and by pkg-config.
#
# Included by src/schedule, whose `headers`, `sources` and `slopes` it takes.
include(CMakePackageConfigHelpers)
include(Manual)

# What a public header declares is seen from outside, and nothing else is.
set(exports "// Included before every source of the shared library.\n#pragma GCC visibility push(default)\n")
foreach(header ${headers})
  string(APPEND exports "#include <viva/${header}>\n")
endforeach()
file(CONFIGURE OUTPUT exports.h CONTENT "${exports}#pragma GCC visibility pop\n")

add_library(fsrs_objects OBJECT ${sources} ${slopes})
set_target_properties(fsrs_objects PROPERTIES POSITION_INDEPENDENT_CODE ON C_VISIBILITY_PRESET hidden)
target_include_directories(fsrs_objects PRIVATE "${PROJECT_SOURCE_DIR}/include")
target_compile_options(fsrs_objects PRIVATE -include "${CMAKE_CURRENT_BINARY_DIR}/exports.h")
target_link_libraries(fsrs_objects PRIVATE viva_flags)

add_library(fsrs SHARED $<TARGET_OBJECTS:fsrs_objects>)
set_target_properties(fsrs PROPERTIES VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR})
target_link_libraries(fsrs PRIVATE m Threads::Threads)
target_link_options(fsrs PRIVATE $<$<C_COMPILER_ID:GNU>:-Wl,--no-undefined,--as-needed>)

# An archive hides nothing from the linker: made one object first, it keeps its inner names to itself.
set(static_objects $<TARGET_OBJECTS:fsrs_objects>)
if(CMAKE_OBJCOPY AND NOT APPLE)
  set(static_objects "${CMAKE_CURRENT_BINARY_DIR}/fsrs.o")
  add_custom_command(OUTPUT "${static_objects}"
    COMMAND "${CMAKE_C_COMPILER}" -r -nostdlib -o "${static_objects}" $<TARGET_OBJECTS:fsrs_objects>
    COMMAND "${CMAKE_OBJCOPY}" --localize-hidden "${static_objects}"
    DEPENDS fsrs_objects $<TARGET_OBJECTS:fsrs_objects>
    COMMAND_EXPAND_LISTS VERBATIM)
  set_source_files_properties("${static_objects}" PROPERTIES EXTERNAL_OBJECT ON GENERATED ON)
endif()
add_library(fsrs-static STATIC ${static_objects})
set_target_properties(fsrs-static PROPERTIES OUTPUT_NAME fsrs LINKER_LANGUAGE C)
target_link_libraries(fsrs-static INTERFACE m Threads::Threads)

foreach(library fsrs fsrs-static)
  target_include_directories(${library} INTERFACE $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>)
  add_library(fsrs::${library} ALIAS ${library})
endforeach()

set(package "${CMAKE_INSTALL_LIBDIR}/cmake/fsrs")
install(TARGETS fsrs fsrs-static EXPORT fsrs COMPONENT fsrs)
install(EXPORT fsrs NAMESPACE fsrs:: FILE fsrsTargets.cmake DESTINATION "${package}" COMPONENT fsrs)
file(CONFIGURE OUTPUT fsrsConfig.cmake @ONLY CONTENT
"include(CMakeFindDependencyMacro)
set(THREADS_PREFER_PTHREAD_FLAG ON)
find_dependency(Threads)
include(\"\${CMAKE_CURRENT_LIST_DIR}/fsrsTargets.cmake\")
")
write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/fsrsConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/fsrsConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/fsrsConfigVersion.cmake"
        DESTINATION "${package}" COMPONENT fsrs)

# Where the prefix is known only when it is installed, pkg-config works it out from where the file lies.
file(RELATIVE_PATH up "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
string(REGEX REPLACE "/$" "" up "${up}")
file(CONFIGURE OUTPUT fsrs.pc @ONLY CONTENT
"prefix=\${pcfiledir}/@up@
libdir=\${prefix}/@CMAKE_INSTALL_LIBDIR@
includedir=\${prefix}/@CMAKE_INSTALL_INCLUDEDIR@

Name: fsrs
Description: FSRS memory models 6 and 7: scheduling, fitting, evaluation
Version: @PROJECT_VERSION@
Libs: -L\${libdir} -lfsrs
Libs.private: -lm @CMAKE_THREAD_LIBS_INIT@
Cflags: -I\${includedir}
")
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/fsrs.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" COMPONENT fsrs)

list(TRANSFORM headers PREPEND "${PROJECT_SOURCE_DIR}/include/viva/")
install(FILES ${headers} DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/viva" COMPONENT fsrs)
install(DIRECTORY "${PROJECT_SOURCE_DIR}/docs/example/" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/fsrs/example" COMPONENT fsrs)
file(GLOB pages CONFIGURE_DEPENDS RELATIVE "${PROJECT_SOURCE_DIR}/docs" "${PROJECT_SOURCE_DIR}/docs/*.3")
foreach(page ${pages})
  viva_manual("${page}" COMPONENT fsrs)
endforeach()
