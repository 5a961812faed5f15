# What most files read, read once: reading Qt and the standard library takes more time than compiling ours. Three lists,
# for what they are compiled with differs (QT_GUI_LIB, Qt Test). None names a header of ours that changes often, and
# nothing may lean on them: each file includes what it uses, and the static checks compile without.

option(SD_PRECOMPILE "Read the headers of Qt and of the standard library once" ON)

# sd_precompiled(<name> LINK ... HEADERS ...) makes sd_pch_<name>, which others use by sd_use_precompiled(target name).
function(sd_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS")
    set(target sd_pch_${name})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${name}.cpp CONTENT "// An object file must come of something.\n")
    add_library(${target} OBJECT EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
    target_link_libraries(${target} PRIVATE sd_flags sd_warnings ${arg_LINK})
    target_precompile_headers(${target} PRIVATE ${arg_HEADERS})
endfunction()

function(sd_use_precompiled target name)
    if(SD_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM sd_pch_${name})
    endif()
endfunction()

set(standard <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <optional> <set> <span> <string> <unordered_map>
    <utility> <variant> <vector>)
set(core <QByteArray> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject> <QPointer> <QSet>
    <QString> <QStringList> <QTimeZone> <QTimer> <QUuid> <QVariant>)
set(gui <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QLabel> <QLineEdit> <QPainter>
    <QPushButton> <QTreeView> <QWidget>)

if(SD_PRECOMPILE)
    sd_precompiled(core LINK Qt6::Core HEADERS ${standard} ${core})
    sd_precompiled(gui LINK Qt6::Widgets HEADERS ${standard} ${core} ${gui})
    if(SD_TESTS)
        sd_precompiled(test LINK sd_qttest Qt6::Network HEADERS ${standard} ${core} <QSignalSpy> <QTest>)
        sd_precompiled(guitest LINK Qt6::Widgets sd_qttest Qt6::Network HEADERS ${standard} ${core} ${gui} <QSignalSpy> <QTest>)
    endif()
endif()
