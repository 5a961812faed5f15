# sd_library(NAME FOLDER-TARGET ...) and friends: one library a folder, one test a file.

# sd_library(<folder> [MOC] [GUI] SOURCES ... [PUBLIC ...] [PRIVATE ...])
# makes the library sd_<folder> out of the sources beside the CMakeLists.txt that calls it, static in what is shipped, shared
# in what is tested (BUILD_SHARED_LIBS): two hundred programs with a copy each would fill a disk. GUI is for those that are
# compiled with Qt Widgets.
function(sd_library folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC;GUI" "" "SOURCES;PUBLIC;PRIVATE")
    set(target sd_${folder})
    add_library(${target} ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC sd_flags Qt6::Core ${arg_PUBLIC} PRIVATE sd_warnings ${arg_PRIVATE})
    # No definition of the library's own: the precompiled headers were read without.
    set_target_properties(${target} PROPERTIES AUTOMOC ${arg_MOC} DEFINE_SYMBOL "")
    if(arg_GUI)
        sd_use_precompiled(${target} gui)
    else()
        sd_use_precompiled(${target} core)
    endif()
    if(SD_UNITY)
        # Qt's headers cost more to read than our files: eight of ours share one reading.
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        # Private classes that hold a type of their own file are no error only because the file stands within another.
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

# Qt Test less its definitions of two folders: they differ with every target, and no precompiled header and no object of
# another clone would fit.
add_library(sd_qttest INTERFACE)
if(TARGET Qt6::Test)
    target_link_libraries(sd_qttest INTERFACE Qt6::Core $<LINK_ONLY:Qt6::Test>)
    target_include_directories(sd_qttest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_compile_definitions(sd_qttest INTERFACE QT_TESTLIB_LIB)
endif()

# sd_test(<name> [GUI | PLAIN] [LABELS ...] [WRAP command ...] SOURCES ... LINK ...)
# makes the program tst_<name> and registers it with ctest under the same name. GUI tests are compiled with Qt Widgets
# (those with the label "widgets" are, too), PLAIN ones with Qt Gui alone; all run offscreen. WRAP is what it runs inside of.
function(sd_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI;PLAIN" "TIMEOUT" "SOURCES;LINK;LABELS;WRAP")
    set(target tst_${name})
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE sd_flags sd_warnings sd_testsupport sd_qttest ${arg_LINK})
    # The classes of a test stand in its .cpp, which includes what moc makes of them: one small step instead of AUTOMOC's four.
    list(GET arg_SOURCES 0 source)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${target}/${target}.moc)
    qt_generate_moc(${source} ${moc})
    set_property(SOURCE ${source} APPEND PROPERTY OBJECT_DEPENDS ${moc})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc/${target})
    if(arg_GUI OR "widgets" IN_LIST arg_LABELS)
        sd_use_precompiled(${target} guitest)
    elseif(NOT arg_PLAIN)
        sd_use_precompiled(${target} test)
    endif()
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
