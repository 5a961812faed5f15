#include "app/commands/progressline.h"

#include <unistd.h>

#include <cstdio>

namespace sd {

ProgressLine::ProgressLine(QString what)
    : m_what(std::move(what))
    , m_isTerminal(::isatty(STDERR_FILENO) != 0)
{}

ProgressLine::~ProgressLine()
{
    if (m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

std::function<bool(int)> ProgressLine::callback()
{
    return [this](int percent) {
        if (m_isTerminal && percent != m_shown) {
            m_shown = percent;
            std::fprintf(stderr, "\r%s %3d %%", qUtf8Printable(m_what), percent);
        }
        return true;
    };
}

} // namespace sd
