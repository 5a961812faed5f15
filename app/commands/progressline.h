#pragma once

#include <QString>

#include <functional>

namespace sd {

/// Percent on stderr while something long goes on; nothing when stderr is no terminal.
class ProgressLine
{
public:
    explicit ProgressLine(QString what);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// Takes 0 … 100; says to go on.
    [[nodiscard]] std::function<bool(int)> callback();

private:
    QString m_what;
    bool m_isTerminal;
    int m_shown = -1;
};

} // namespace sd
