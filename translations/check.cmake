# Fails when lupdate would change a file, or when one has an unfinished entry. Works on copies.
foreach(language sv en)
    set(known ${SOURCE}/translations/serverdrift_${language}.ts)
    set(copy ${WORK}/checked_${language}.ts)
    configure_file(${known} ${copy} COPYONLY)
    # Where a string stands is not recorded, so moving code changes nothing here.
    execute_process(
        COMMAND ${LUPDATE} models widgets app -I . -extensions cpp,h -locations none -no-obsolete -silent -ts ${copy}
        WORKING_DIRECTORY ${SOURCE} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
    if(failed)
        message(FATAL_ERROR "lupdate ended with ${failed}")
    endif()
    file(READ ${known} before)
    file(READ ${copy} after)
    if(NOT before STREQUAL after)
        message(SEND_ERROR "serverdrift_${language}.ts is behind the source: build the target update_translations")
    endif()
    string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?<translation type=\"unfinished\""
        unfinished "${after}")
    foreach(entry ${unfinished})
        message(SEND_ERROR "unfinished in serverdrift_${language}.ts: ${entry}")
    endforeach()
endforeach()
