# Language level, switches and the two interface targets that every target of ours uses:
# sd_flags (how we compile) and sd_warnings (what we refuse).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC OFF) # switched on per target: the pure folders need no moc

option(SD_TESTS "Build the tests" OFF)
option(SD_BENCHMARKS "Build the programs in tests/bench" OFF)
option(SD_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
option(SD_WARNINGS_AS_ERRORS "Refuse to build with a warning" OFF)
option(SD_UNITY "Compile a library's files eight at a time" ON)
set(SD_SANITIZERS "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(SD_CCACHE ccache)
if(SD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A clone in another folder should find the objects of the first one.
    set(launcher ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=include_file_mtime,include_file_ctime,pch_defines,time_macros ${SD_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

find_program(SD_MOLD ld.mold)

add_library(sd_flags INTERFACE)
target_include_directories(sd_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(sd_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(SD_MOLD)
    target_link_options(sd_flags INTERFACE -fuse-ld=mold)
endif()

if(SD_SANITIZERS)
    target_compile_options(sd_flags INTERFACE
        -fsanitize=${SD_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(sd_flags INTERFACE -fsanitize=${SD_SANITIZERS})
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    target_compile_options(sd_flags INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -fcf-protection)
    target_link_options(sd_flags INTERFACE -Wl,-z,relro,-z,now)
endif()

if(SD_FUZZ)
    # Coverage for libFuzzer in the libraries; the fuzz targets alone link its main().
    target_compile_options(sd_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(sd_warnings INTERFACE)
target_compile_options(sd_warnings INTERFACE
    $<$<COMPILE_LANG_AND_ID:CXX,GNU,Clang>:
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wformat=2
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wcast-qual -Wextra-semi
        -Wzero-as-null-pointer-constant -Wdouble-promotion -Wswitch-enum -Wundef -Wredundant-decls
        -Wvla -Walloca -Wdate-time -Wfloat-equal>
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:
        -Wuseless-cast -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wsuggest-override
        -Wimplicit-fallthrough=5 -Wmissing-declarations -Wdeprecated-copy-dtor>)
if(SD_WARNINGS_AS_ERRORS)
    target_compile_options(sd_warnings INTERFACE -Werror)
endif()
