# sd_library(NAME FOLDER-TARGET ...) and friends: one library a folder, one test a file.

# sd_library(<folder> [MOC] SOURCES ... [PUBLIC ...] [PRIVATE ...])
# makes the static library sd_<folder> out of the sources beside the CMakeLists.txt that calls it.
function(sd_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "" "SOURCES;PUBLIC;PRIVATE")
    set(target sd_${folder})
    add_library(${target} STATIC ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC sd_flags Qt6::Core ${arg_PUBLIC} PRIVATE sd_warnings ${arg_PRIVATE})
    set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC})
    if(SD_UNITY)
        # Qt's headers cost more to read than our files: eight of ours share one reading.
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        # Private classes that hold a type of their own file are no error only because the file stands within another.
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

# sd_test(<name> [GUI] [LABELS ...] [WRAP command ...] SOURCES ... LINK ...)
# makes the program tst_<name> and registers it with ctest under the same name. GUI tests run offscreen. WRAP is what it
# runs inside of.
function(sd_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LINK;LABELS;WRAP")
    set(target tst_${name})
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE sd_flags sd_warnings sd_testsupport Qt6::Test ${arg_LINK})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(SD_SANITIZERS)
        math(EXPR arg_TIMEOUT "3 * ${arg_TIMEOUT}") # a program that is started many times starts slowly
    endif()
    add_test(NAME ${name} COMMAND ${arg_WRAP} $<TARGET_FILE:${target}>)
    # `thread_tests` builds what runs under ThreadSanitizer, without the rest.
    if("threads" IN_LIST arg_LABELS)
        if(NOT TARGET thread_tests)
            add_custom_target(thread_tests)
        endif()
        add_dependencies(thread_tests ${target})
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
    set(env "LC_ALL=C.UTF-8" "TZ=Europe/Stockholm" "QT_QPA_PLATFORM=offscreen"
        "TSAN_OPTIONS=ignore_noninstrumented_modules=1:die_after_fork=0:halt_on_error=1"
        "UBSAN_OPTIONS=print_stacktrace=1" "ASAN_OPTIONS=detect_leaks=0")
    set_property(TEST ${name} PROPERTY ENVIRONMENT "${env}")
endfunction()
