#pragma once

#include <QCollator>

namespace sd {

/// Orders names as people do: case aside, SRV2 before SRV10, å after z in Swedish. Plain "C" has no such rules and
/// would put SRV10 first; English stands in for it.
inline QCollator nameCollator()
{
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace sd
