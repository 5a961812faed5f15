#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sd {

enum class ShareStep : quint8 { Connect, List, Read, Write, Delete };
inline constexpr int ShareStepCount = 5;

/// "connect", "list", "read", "write", "delete".
QLatin1StringView code(ShareStep step);

/// What serverdrift-smb-helper has told, be it that it was killed half-way.
struct ShareReport
{
    struct Space
    {
        double total = 0; ///< bytes
        double free = 0;  ///< for us
        friend bool operator==(Space, Space) = default;
    };

    /// Those that match the check's pattern.
    struct Files
    {
        qint64 count = 0;
        double age = 0;  ///< of the newest, seconds
        double size = 0; ///< bytes
        bool operator==(const Files&) const = default;
    };

    std::vector<std::pair<ShareStep, double>> took = {}; ///< seconds, in the order in which they were done
    std::optional<ShareStep> begun = {};                 ///< the last one, be it done or not
    std::optional<ShareStep> failed = {};
    int error = 0; ///< errno of the step that failed
    std::optional<qint64> entries = {};
    std::optional<Files> files = {};
    std::optional<Space> space = {};
    QString refused = {}; ///< why the sign-on failed, as the library says it
    QString badName = {}; ///< why the server's name was not resolved
    bool isGuest = false; ///< the server took us for a guest
    bool isSound = true;  ///< no line that breaks the rules

    [[nodiscard]] bool isDone(ShareStep step) const;

    /// Reads whole lines only. Never fails: a line that breaks the rules makes it unsound.
    static ShareReport parse(const QByteArray& output);
    bool operator==(const ShareReport&) const = default;
};

} // namespace sd
