#include "app/probes/plugin/pluginoutput.h"

namespace sd {

namespace {

constexpr qsizetype longestLine = 1'000; ///< characters kept of the first line

/// One line that can be shown and stored: no control characters, no endless length.
QString clean(QStringView line)
{
    QString result;
    result.reserve(std::min(line.size(), longestLine));
    for (const QChar c : line.first(std::min(line.size(), longestLine)))
        result += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    return result.trimmed();
}

} // namespace

PluginOutput parsePluginOutput(const QByteArray& output)
{
    PluginOutput result;
    const QString all = QString::fromUtf8(output);
    QString perfData;
    QStringList further;
    bool isFirst = true;
    bool isPerfData = false; // behind the second '|' everything is
    for (const QStringView line : QStringView(all).split(u'\n')) {
        const qsizetype bar = isPerfData ? -1 : line.indexOf(u'|');
        const QStringView text = isPerfData ? QStringView() : (bar < 0 ? line : line.first(bar));
        if (isPerfData)
            perfData += QChar(u' ') + line;
        else if (bar >= 0)
            perfData += QChar(u' ') + line.sliced(bar + 1);
        if (isFirst) {
            result.text = clean(text);
        } else if (!isPerfData) {
            further.emplaceBack(clean(text));
            isPerfData = bar >= 0;
        }
        isFirst = false;
    }
    result.longText = further.join(QChar(u'\n')).trimmed();
    result.perfData = parsePerfData(perfData.simplified());
    return result;
}

} // namespace sd
