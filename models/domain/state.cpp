#include "models/domain/state.h"

#include <array>

namespace sd {

namespace {
constexpr std::array<QLatin1StringView, StateCount> codes = {
    QLatin1StringView("ok"),      QLatin1StringView("warning"), QLatin1StringView("error"),
    QLatin1StringView("unknown"), QLatin1StringView("nodata"),
};
} // namespace

int severity(State state)
{
    switch (state) {
    case State::Ok:
        return 0;
    case State::NoData:
        return 1;
    case State::Unknown:
        return 2;
    case State::Warning:
        return 3;
    case State::Error:
        return 4;
    }
    return 0;
}

State worse(State a, State b)
{
    return severity(a) >= severity(b) ? a : b;
}

QLatin1StringView code(State state)
{
    return codes[static_cast<size_t>(state)];
}

std::optional<State> stateFromCode(QStringView text)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (text == codes[i])
            return static_cast<State>(i);
    }
    return {};
}

} // namespace sd
