# A room is a folder of src/: one static library that sees only the rooms it names.
#
#   viva_room(deck SOURCES card.c guide.c USES base LIBRARIES PkgConfig::libcmark)
#
# USES lists rooms on floors below; tests/layers checks the includes themselves.
function(viva_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  list(TRANSFORM ROOM_USES PREPEND "viva_")
  add_library(viva_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(viva_${name}
    PUBLIC "${PROJECT_SOURCE_DIR}/include"
    PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}" "${CMAKE_CURRENT_BINARY_DIR}")
  target_link_libraries(viva_${name} PUBLIC ${ROOM_USES} PRIVATE viva_flags ${ROOM_LIBRARIES})
endfunction()
