# viva_embed(file.sql name): makes name.h in the binary folder, a char array with the file's bytes and a NUL.
#
# An array of numbers, since a string literal of more than 4095 bytes is not portable.
set(VIVA_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

function(viva_embed source name)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}.h")
  add_custom_command(OUTPUT "${output}"
    COMMAND "${CMAKE_COMMAND}" "-DSOURCE=${CMAKE_CURRENT_SOURCE_DIR}/${source}" "-DOUTPUT=${output}"
      "-DNAME=${name}" -P "${VIVA_EMBED_SCRIPT}"
    DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${source}" "${VIVA_EMBED_SCRIPT}"
    VERBATIM)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
  file(READ "${SOURCE}" bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1, " bytes "${bytes}")
  string(REGEX REPLACE "((0x.., ){16})" "\\1\n    " bytes "${bytes}")
  get_filename_component(source_name "${SOURCE}" NAME)
  file(WRITE "${OUTPUT}" "// Made from ${source_name}.\n\nstatic const char ${NAME}[] = {\n    ${bytes}0x00,\n};\n")
endif()
