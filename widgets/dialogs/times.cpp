#include "widgets/dialogs/times.h"

#include <QCoreApplication>
#include <QDateTime>

namespace sd {

std::vector<TimeChoice> timeChoices(UtcTime now)
{
    using namespace std::chrono_literals;
    const auto words = [](const char* text) { return QCoreApplication::translate("sd::TimeChoice", text); };
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(toMs(now)).date().addDays(1);
    const UtcTime morning = fromMs(QDateTime(tomorrow, QTime(7, 0)).toMSecsSinceEpoch());
    return {{words(QT_TRANSLATE_NOOP("sd::TimeChoice", "15 minutes")), now + 15min},
            {words(QT_TRANSLATE_NOOP("sd::TimeChoice", "1 hour")), now + 1h},
            {words(QT_TRANSLATE_NOOP("sd::TimeChoice", "4 hours")), now + 4h},
            {words(QT_TRANSLATE_NOOP("sd::TimeChoice", "Until tomorrow 07:00")), morning}};
}

} // namespace sd
