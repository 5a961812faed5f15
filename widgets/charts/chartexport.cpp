#include "widgets/charts/chartexport.h"

#include "models/domain/csvtable.h"
#include "widgets/charts/chartview.h"
#include "widgets/common/palette.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <map>

namespace sd {

namespace {

QString exact(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString isoTime(UtcTime at)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), Qt::UTC).toString(Qt::ISODateWithMs);
}

/// "2 h", "5 min", "30 s": the width of merged points, in English as the whole table.
QString stepText(Millis step)
{
    const qint64 seconds = step.count() / 1000;
    if (seconds % 86'400 == 0)
        return QStringLiteral("%1 d").arg(seconds / 86'400);
    if (seconds % 3'600 == 0)
        return QStringLiteral("%1 h").arg(seconds / 3'600);
    if (seconds % 60 == 0)
        return QStringLiteral("%1 min").arg(seconds / 60);
    return QStringLiteral("%1 s").arg(static_cast<double>(step.count()) / 1000);
}

/// Rows by time, with a fixed number of cells each.
class Table
{
public:
    explicit Table(QStringList headings)
        : m_headings(std::move(headings))
    {}

    void put(UtcTime at, qsizetype column, const QString& cell)
    {
        QStringList& row = m_rows[at];
        if (row.isEmpty())
            row.resize(m_headings.size() - 1);
        row[column] = cell;
    }

    [[nodiscard]] QByteArray csv() const
    {
        QByteArray bytes = csvLine(m_headings, u',').toUtf8() + "\r\n";
        for (const auto& [at, cells] : m_rows)
            bytes += csvLine(QStringList{isoTime(at)} + cells, u',').toUtf8() + "\r\n";
        return bytes;
    }

private:
    QStringList m_headings;
    std::map<UtcTime, QStringList> m_rows;
};

QString unitText(const QString& unit)
{
    return unit.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(unit);
}

} // namespace

QImage chartImage(const ChartView& view, QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    view.render(painter, size, paletteOf(view.palette()));
    return image;
}

QByteArray chartSvg(const ChartView& view, QSize size, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(), size));
    svg.setTitle(title);
    QPainter painter(&svg);
    view.render(painter, size, paletteOf(view.palette()));
    painter.end();
    return bytes;
}

QByteArray mergedCsv(const ChartContent& content, const QStringList& names)
{
    QStringList headings{QStringLiteral("time (UTC)")};
    for (size_t i = 0; i < content.lines.size(); ++i) {
        const ChartLine& line = content.lines[i];
        const QString name = names.value(static_cast<qsizetype>(i));
        if (line.curve.step == Millis{0}) {
            headings += name + QStringLiteral(", sample") + unitText(line.unit);
            continue;
        }
        for (const QString& what :
             {QStringLiteral("mean"), QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("p95")})
            headings += QStringLiteral("%1, %2 of %3").arg(name, what, stepText(line.curve.step)) + unitText(line.unit);
        headings += QStringLiteral("%1, samples in %2").arg(name, stepText(line.curve.step));
    }
    Table table(headings);
    qsizetype column = 0;
    for (const ChartLine& line : content.lines) {
        const bool merged = line.curve.step > Millis{0};
        for (const HistoryPoint& point : line.curve.points) {
            table.put(point.at, column, exact(point.mean));
            if (!merged)
                continue;
            table.put(point.at, column + 1, exact(point.min));
            table.put(point.at, column + 2, exact(point.max));
            table.put(point.at, column + 3, exact(point.p95));
            table.put(point.at, column + 4, QString::number(point.count));
        }
        column += merged ? 5 : 1;
    }
    return table.csv();
}

QByteArray sampleCsv(const ChartContent& content, const QStringList& names,
                     const std::vector<std::vector<RawPoint>>& samples)
{
    QStringList headings{QStringLiteral("time (UTC)")};
    for (size_t i = 0; i < content.lines.size(); ++i)
        headings += names.value(static_cast<qsizetype>(i)) + QStringLiteral(", sample as kept") +
                    unitText(content.lines[i].unit);
    QByteArray bytes = csvLine(headings, u',').toUtf8() + "\r\n";
    std::vector<size_t> next(std::min(samples.size(), content.lines.size()), 0);
    while (true) {
        UtcTime at = UtcTime::max(); // of the next row: the earliest that is left in any list
        for (size_t i = 0; i < next.size(); ++i) {
            if (next[i] < samples[i].size())
                at = std::min(at, samples[i][next[i]].at);
        }
        if (at == UtcTime::max())
            return bytes;
        bytes += isoTime(at).toLatin1();
        for (size_t i = 0; i < next.size(); ++i) {
            bytes += ',';
            if (next[i] < samples[i].size() && samples[i][next[i]].at == at)
                bytes += exact(samples[i][next[i]++].value).toLatin1();
        }
        bytes += "\r\n";
    }
}

} // namespace sd
