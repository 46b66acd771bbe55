# viva_manual(fsrs.3 COMPONENT fsrs): installs docs/fsrs.3, and a page by the name of each function in its
# NAME section that leads to it, as `man 3 fsrs_next` should.
function(viva_manual page)
  cmake_parse_arguments(MANUAL "" "COMPONENT" "" ${ARGN})
  set(source "${PROJECT_SOURCE_DIR}/docs/${page}")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
  install(FILES "${source}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man3" COMPONENT ${MANUAL_COMPONENT})
  file(STRINGS "${source}" names REGEX "^\\.Nm fsrs")
  foreach(name ${names})
    string(REGEX REPLACE "^\\.Nm ([a-z0-9_]+).*" "\\1" name "${name}")
    if(NOT "${name}.3" STREQUAL page)
      file(CONFIGURE OUTPUT "man3/${name}.3" CONTENT ".so man3/${page}\n")
      install(FILES "${CMAKE_CURRENT_BINARY_DIR}/man3/${name}.3" DESTINATION "${CMAKE_INSTALL_MANDIR}/man3"
              COMPONENT ${MANUAL_COMPONENT})
    endif()
  endforeach()
endfunction()
