# Read by ctest before it runs anything: tests sync often, so their folders lie in
# memory where there is such a place.  A TMPDIR that is set already wins.
if(NOT DEFINED ENV{TMPDIR} AND IS_DIRECTORY /dev/shm)
  execute_process(COMMAND test -w /dev/shm RESULT_VARIABLE unwritable)
  if(NOT unwritable)
    set(ENV{TMPDIR} /dev/shm)
  endif()
endif()
